import type { APIRoute } from 'astro';
import { toSearchDocuments } from '../../site/search/to-search-documents.ts';
import { getWiki } from '../../site/wiki.ts';

/** What is to be found of every page, a line each; the search index is made of it, then it is taken away. */
export const GET: APIRoute = async () =>
  new Response(
    [...toSearchDocuments(await getWiki())].map((document) => `${JSON.stringify(document)}\n`).join(''),
  );
