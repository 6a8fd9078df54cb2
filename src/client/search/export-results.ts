import type { ListedPage } from '../../model/reading-list.ts';
import { toShortId } from '../../model/thing-files.ts';
import { toThingId } from '../../model/thing-path.ts';
import { fetchSharedList } from '../reading-list/shared-list.ts';
import { toBibtexFile } from '../reading-list/write-list.ts';
import type { TextHit, TextHits } from './engine.ts';

/** How many results are fetched at a time. */
const BATCH = 60;

/** Fetches all results of a search; `progress` hears how many have come. */
export async function loadAll(
  hits: TextHits,
  progress: (count: number) => void,
): Promise<readonly TextHit[]> {
  const pages: TextHit[] = [];
  while (pages.length < hits.total) {
    const from = pages.length;
    pages.push(...(await hits.load(from, from + BATCH)));
    progress(pages.length);
  }
  return pages;
}

/** Results as CSV (RFC 4180), a row each; `addressOf` gives whole addresses. */
export function toResultsCsv(pages: readonly TextHit[], addressOf: (path: string) => string): string {
  const rows = pages.map(({ title, kind, date, summary, path }) => [
    title,
    kind,
    date.replace(/-00/gu, ''),
    summary,
    addressOf(path),
  ]);
  return [['title', 'kind', 'date', 'summary', 'address'], ...rows]
    .map((row) => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}

/**
 * The papers among results as BibTeX, in their order; empty where none is a paper. `files` says into how many files
 * citations are cut.
 */
export async function toResultsBibtex(pages: readonly TextHit[], files: number): Promise<string> {
  const ids = pages
    .filter(({ kind }) => kind === 'paper')
    .flatMap(({ path }) => toThingId(path) ?? [])
    .map(toShortId);
  const cited: ListedPage[] = [];
  for (let from = 0; from < ids.length; from += BATCH)
    cited.push(...(await fetchSharedList(ids.slice(from, from + BATCH), files)));
  if (cited.length < ids.length)
    throw new Error(`${ids.length - cited.length} of ${ids.length} citations did not come`);
  return toBibtexFile(cited);
}

function toCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
