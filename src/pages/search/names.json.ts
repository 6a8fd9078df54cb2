import type { APIRoute } from 'astro';
import { toNamesIndex } from '../../site/search/to-names-index.ts';
import { getWiki } from '../../site/wiki.ts';

/** Every name with its place: what the browser matches while a reader types. */
export const GET: APIRoute = async () => new Response(JSON.stringify(toNamesIndex(await getWiki())));
