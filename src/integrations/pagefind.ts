import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from '../model/search.ts';
import { runStage } from './report.ts';
import { toIndexedPage } from './search-page.ts';

/** Where the pages say what is to be found of them, a line each; it is taken away when the index is made. */
const DOCUMENTS = 'search/documents.jsonl';

/** What of Pagefind's output the site uses: its engine and its data, none of its own dialogs. */
const USED = /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^wasm\.en\.pagefind$|\.pf_/u;

/** How many documents are on their way to the indexer at a time. */
const BATCH = 200;

/** Makes the search index when Astro has written the site. The same site gives the same bytes. */
export function pagefind(): AstroIntegration {
  return {
    name: 'methodex:pagefind',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await runStage('search index', () => writeSearchIndex(folder));
      },
    },
  };
}

async function writeSearchIndex(folder: string): Promise<void> {
  const file = join(folder, DOCUMENTS);
  if (!existsSync(file)) return;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind can't start: ${errors.join('; ')}`);
  try {
    await addDocuments(index, file);
    await writeFiles(index, join(folder, 'pagefind'));
  } finally {
    await close();
  }
  await rm(file);
}

async function addDocuments(index: PagefindIndex, file: string): Promise<void> {
  let batch: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === '') continue;
    batch.push(addDocument(index, JSON.parse(line) as SearchDocument));
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

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind can't make its files: ${errors.join('; ')}`);
  const used = files.filter(({ path }) => USED.test(path));
  for (const name of new Set(used.map(({ path }) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true });
  await Promise.all(used.map(({ path, content }) => writeFile(join(folder, path), content)));
}
