import type { APIRoute } from 'astro';
import type { SearchDocument } from '../../model/search.ts';
import { toSearchDocuments } from '../../site/search/to-search-documents.ts';
import { getWiki } from '../../site/wiki.ts';

/** Characters that some readers take for the end of a line, and JSON doesn't. */
const LINE_ENDS = /[\u2028\u2029]/gu;

/** What is to be found of every page, a line each; the search index is made of it, then it is taken away. */
export const GET: APIRoute = async () =>
  new Response([...toSearchDocuments(await getWiki())].map((document) => `${toLine(document)}\n`).join(''));

function toLine(document: SearchDocument): string {
  return JSON.stringify(document).replaceAll(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}
