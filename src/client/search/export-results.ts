import { toCsvCell } from '../../model/csv-cell.ts';
import type { ListedPage } from '../../model/reading-list.ts';
import { RIGHTS } from '../../model/rights.ts';
import { toShortId } from '../../model/thing-files.ts';
import { toThingId } from '../../model/thing-path.ts';
import { fetchSharedList } from '../reading-list/shared-list.ts';
import { toBibtexFile } from '../reading-list/write-list.ts';
import type { TextHit } from './engine.ts';
import type { Answers } from './search-all.ts';
import { hasAllWords } from './search-text.ts';

/** How many results are fetched at a time. */
const BATCH = 60;

/** What is kept of a page in a file. */
export type ResultPage = Pick<TextHit, 'path' | 'title' | 'kind' | 'summary' | 'date'>;

/** Results, each fetched when it is asked for. */
export interface Results {
  readonly total: number;
  readonly load: (from: number, to: number) => Promise<readonly ResultPage[]>;
}

/** All results of a search: of a question whose words no page has all of, what answers it. */
export function toResults({ list, text, isSaid }: Pick<Answers, 'list' | 'text' | 'isSaid'>): Results {
  if (!isSaid || hasAllWords(text)) return text.hits;
  const pages = list.map(({ note, ...page }) => ({ ...page, summary: note }));
  return { total: pages.length, load: async (from, to) => pages.slice(from, to) };
}

/** Fetches all results of a search; `progress` hears how many have come. */
export async function loadAll(
  results: Results,
  progress: (count: number) => void,
): Promise<readonly ResultPage[]> {
  const pages: ResultPage[] = [];
  while (pages.length < results.total) {
    const from = pages.length;
    pages.push(...(await results.load(from, from + BATCH)));
    progress(pages.length);
  }
  return pages;
}

/** Results as CSV (RFC 4180), a row each; `addressOf` gives whole addresses. */
export function toResultsCsv(pages: readonly ResultPage[], addressOf: (path: string) => string): string {
  const rows = pages.map(({ title, kind, date, summary, path }) => [
    title,
    kind,
    date.replace(/-00/gu, ''),
    summary,
    addressOf(path),
    RIGHTS,
  ]);
  return [['title', 'kind', 'date', 'summary', 'address', 'rights'], ...rows]
    .map((row) => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}

/** What the site's files say of the papers among results, in their order; `files` says into how many these are cut. */
export async function fetchPapers(
  pages: readonly ResultPage[],
  files: number,
): Promise<readonly ListedPage[]> {
  const ids = pages
    .filter(({ kind }) => kind === 'paper')
    .flatMap(({ path }) => toThingId(path) ?? [])
    .map(toShortId);
  const papers: ListedPage[] = [];
  for (let from = 0; from < ids.length; from += BATCH)
    papers.push(...(await fetchSharedList(ids.slice(from, from + BATCH), files)));
  if (papers.length < ids.length)
    throw new Error(`${ids.length - papers.length} of ${ids.length} papers did not come`);
  return papers;
}

/** Papers as BibTeX, under a comment that says whose the texts are; `null` where there are none. */
export function toResultsBibtex(papers: readonly ListedPage[]): string | null {
  return papers.length === 0 ? null : `@comment{${RIGHTS}}\n\n${toBibtexFile(papers)}`;
}

function toCell(text: string): string {
  const cell = toCsvCell(text);
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
