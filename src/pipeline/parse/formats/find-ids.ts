import type { PaperIds } from '../../../model/seed.ts';

/** What arXiv gives: four digits for the month and a number since 2007, and a subject and seven digits before. */
const ARXIV_NUMBER = String.raw`\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}`;
/** Where such a number means a paper: an address, a prefix, or the DOI that arXiv gives its papers. */
const ARXIV = new RegExp(
  String.raw`(?:arxiv\.org\/(?:abs|pdf|html|format)\/|huggingface\.co\/papers\/|10\.48550\/arxiv\.|\barxiv\s*[:.]?\s*)(${ARXIV_NUMBER})(?!\d)`,
  'iu',
);
const BARE_ARXIV = new RegExp(String.raw`^(?:${ARXIV_NUMBER})(?:v\d+)?$`, 'iu');
/** After the DOI handbook: a prefix that begins with 10, a slash, and anything that can be printed. */
const DOI = /(?<![\w.])10\.\d{4,9}\/[^\s"<>{}|\\^]+/u;

/** Finds what a paper is known by in texts that are ids, or addresses of them; the first of each kind counts. */
export function findIds(texts: readonly string[]): PaperIds {
  return { arxiv: first(texts, findArxiv), doi: first(texts, findDoi) };
}

/** Says whether a text is nothing but a number of arXiv's: `2511.12345v2`. */
export function isArxivNumber(text: string): boolean {
  return BARE_ARXIV.test(text.trim());
}

function findArxiv(text: string): string | null {
  return ARXIV.exec(text)?.[1]?.toLowerCase() ?? null;
}

function findDoi(text: string): string | null {
  const found = DOI.exec(text.replace(/%2F/giu, '/'))?.[0];
  return found?.replace(/[.,;:)\]]+$/u, '').replace(/\?.*$/u, '') ?? null;
}

function first(texts: readonly string[], find: (text: string) => string | null): string | null {
  return texts.map(find).find((found) => found !== null) ?? null;
}
