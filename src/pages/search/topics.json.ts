import type { APIRoute } from 'astro';
import { toFacetTopics } from '../../site/search/to-facet-topics.ts';
import { getWiki } from '../../site/wiki.ts';

/** The trees of topics among the facets of search. */
export const GET: APIRoute = async () => new Response(JSON.stringify(toFacetTopics(await getWiki())));
