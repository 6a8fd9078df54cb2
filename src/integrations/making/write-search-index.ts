import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { close, createIndex, type PagefindIndex } from 'pagefind';

import { listFiles } from '../../../scripts/lib/list-files.ts';
import type { Written } from '../../model/hand-over.ts';
import type { SearchDocument } from '../../model/search.ts';
import type { Wiki } from '../../model/wiki.ts';
import { compareText } from '../../pipeline/link/order.ts';
import { type DocumentOfDay, listSearchDocuments } from '../../pipeline/search/to-search-documents.ts';
import { toHashed } from '../keeping/keep-hashes.ts';
import { toIndexedPage } from './search-page.ts';
import type { Place } from './write-files.ts';

/** What of Pagefind's output the site uses: its engine and its data, none of its own dialogs. */
const USED =
  /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^wasm\.en\.pagefind$|\.pf_|^(?:fragment|index|filter)$/u;

/** How many documents are on their way to the indexer at a time: enough for it to go on while this thread is busy. */
const BATCH = 2_000;

/** Where the index stands in the site. */
export const INDEX_FOLDER = 'pagefind';

/** Makes the search index of a wiki in a site. The same wiki gives the same bytes. */
export async function writeSearchIndex(wiki: Wiki, { folder, written }: Place): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  try {
    await addDocuments(index, toOrder(listSearchDocuments(wiki)));
    await writeFiles(index, join(folder, INDEX_FOLDER));
  } finally {
    await close();
  }
  await noteFiles(join(folder, INDEX_FOLDER), written);
}

/**
 * Documents by their days, the oldest first, and before them those without one: the order in which the engine numbers
 * pages. So the search sorts by date without a key, of which each search would load one for every page.
 */
export function toOrder<T extends Pick<DocumentOfDay, 'date'>>(documents: Iterable<T>): readonly T[] {
  return [...documents].sort((a, b) => compareText(b.date, a.date)).reverse();
}

async function addDocuments(index: PagefindIndex, documents: Iterable<DocumentOfDay>): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const { make } of documents) {
    batch.push(addDocument(index, make()));
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

async function addDocument(index: PagefindIndex, document: SearchDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: document.path, content: toIndexedPage(document) });
  if (errors.length > 0) throw new Error(`Pagefind can't index ${document.path}: ${errors.join('; ')}`);
}

/** The indexer writes by itself, since handing thousands of files over costs more than making them. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind can't write its files: ${errors.join('; ')}`);
  for (const name of readdirSync(folder))
    if (!USED.test(name)) rmSync(join(folder, name), { recursive: true });
}

/** How many files are read before others in this thread have their turn. */
const AT_A_TIME = 50;

/** Notes what the indexer wrote while pages are still drawn, not when all else waits for it. */
async function noteFiles(folder: string, written: Written): Promise<void> {
  for (const [number, file] of listFiles(folder).entries()) {
    written.set(`${INDEX_FOLDER}/${file}`, toHashed(readFileSync(join(folder, file))));
    if (number % AT_A_TIME === 0) await setImmediate();
  }
}
