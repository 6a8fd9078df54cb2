import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { close, createIndex, type PagefindIndex } from 'pagefind';

import { listFiles } from '../../../scripts/lib/list-files.ts';
import type { Written } from '../../model/hand-over.ts';
import { type IndexParts, PARTS_FILE, type SearchDocument } from '../../model/search.ts';
import { toHashed } from '../keeping/keep-hashes.ts';
import { readPartStarts } from './read-part-starts.ts';
import { toIndexedPage } from './search-page.ts';
import type { Place } from './write-files.ts';

/** What of Pagefind's output the site uses: its engine and its data, none of its own dialogs. */
const USED =
  /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^wasm\.en\.pagefind$|\.pf_|^(?:fragment|index|filter)$/u;

/** How many documents are on their way to the indexer at a time. */
const BATCH = 200;

/** How many entries a part of the index holds, unless it is told otherwise: as many as the indexer would put into one. */
const PART = 20_000;
/** How the indexer is told; where it no longer listens, parts are larger, and nothing else changes. */
const PART_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** As many entries are looked through for one beginning of a word. */
const LOOKED_THROUGH = 200_000;

/** Where the index stands in the site. */
export const INDEX_FOLDER = 'pagefind';

/** Makes the search index of documents, in their order, in a site. The same documents give the same bytes. */
export async function writeSearchIndex(
  documents: Iterable<SearchDocument>,
  { folder, written }: Place,
  part = PART,
): Promise<void> {
  process.env[PART_SIZE] = String(part);
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  try {
    await addDocuments(index, documents);
    await writeFiles(index, join(folder, INDEX_FOLDER));
    writeParts(join(folder, INDEX_FOLDER), LOOKED_THROUGH / part);
  } finally {
    await close();
  }
  noteFiles(join(folder, INDEX_FOLDER), written);
}

async function addDocuments(index: PagefindIndex, documents: Iterable<SearchDocument>): Promise<void> {
  let batch: Promise<void>[] = [];
  for (const document of documents) {
    batch.push(addDocument(index, document));
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

/** Says beside the index where its parts begin, so that the search loads those that a query may need. */
function writeParts(folder: string, few: number): void {
  const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind wrote no metadata');
  const parts: IndexParts = { starts: readPartStarts(readFileSync(join(folder, meta))), few };
  writeFileSync(join(folder, PARTS_FILE), JSON.stringify(parts));
}

/** Notes what the indexer wrote. */
function noteFiles(folder: string, written: Written): void {
  for (const file of listFiles(folder))
    written.set(`${INDEX_FOLDER}/${file}`, toHashed(readFileSync(join(folder, file))));
}
