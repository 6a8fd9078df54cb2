import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { configuration } from '../../methodex.config.ts';
import type { DataSample } from '../../model/hand-over.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Wiki } from '../../model/wiki.ts';
import { toContext } from '../../pipeline/export/export-context.ts';
import { writeExports } from '../../pipeline/export/exports.ts';
import type { Measure } from '../../pipeline/export/manifest.ts';
import { toSiteFiles } from '../../pipeline/export/site-files.ts';
import { toPageData } from '../../site/page-data.ts';
import { toCards } from '../../pipeline/export/cards.ts';
import { toCardMaker } from './cards/write-cards.ts';
import type { Settings } from '../settings.ts';

const { title } = configuration;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** How many characters of a file `/data/` may show. */
const BEGINNING = 4000;

/** Writes what `/data/` offers of the whole wiki into a folder, and says how each file begins. */
export function writeDataFiles(wiki: Wiki, settings: Settings, folder: string): DataSample[] {
  const write = toWriter(folder);
  const samples: DataSample[] = [];
  for (const [file, text] of writeExports(wiki, toContext({ ...settings, title, version }), toMeasure)) {
    write(`/data/${file}`, text);
    samples.push({ file, bytes: Buffer.byteLength(text), beginning: text.slice(0, BEGINNING) });
  }
  return samples;
}

/** Several times as fast as the pipeline's own, which knows no Node. */
function toMeasure(text: string): Measure {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

/** Writes all other files of the site that are no pages. */
export async function writeOtherFiles(wiki: Wiki, settings: Settings, folder: string): Promise<void> {
  const context = toContext({ ...settings, title, version });
  await writeInTurns(toSiteFiles(wiki, context), folder);
  const toUrl = (path: SitePath): string | null => (context.isWhole ? context.addressOf(path) : null);
  await writeInTurns(toPageData(wiki, toUrl), folder);
}

/** Makes the pictures that stand for pages where links to them are shared. */
export function writeCards(wiki: Wiki, folder: string): Promise<void> {
  return writeInTurns(toCardFiles(wiki), folder);
}

function* toCardFiles(wiki: Wiki): Generator<WrittenFile> {
  const make = toCardMaker(configuration);
  for (const { path, sketch } of toCards(wiki, configuration)) yield { path, text: make(sketch) };
}

interface WrittenFile {
  readonly path: SitePath;
  readonly text: string | Uint8Array;
}

/** How many files are written before others in this thread have their turn: the indexer waits for answers. */
const AT_A_TIME = 25;

async function writeInTurns(files: Iterable<WrittenFile>, folder: string): Promise<void> {
  const write = toWriter(folder);
  let written = 0;
  for (const { path, text } of files) {
    write(path, text);
    written += 1;
    if (written % AT_A_TIME === 0) await setImmediate();
  }
}

function toWriter(folder: string): (path: SitePath, text: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, text) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  };
}
