import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { configuration } from '../../methodex.config.ts';
import type { DataSample, Hashed, Written } from '../../model/hand-over.ts';
import type { Wiki } from '../../model/wiki.ts';
import { type ExportContext, toContext } from '../../pipeline/export/export-context.ts';
import { writeExports } from '../../pipeline/export/exports.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Measure } from '../../pipeline/export/manifest.ts';
import type { Layout } from '../../pipeline/link/graph/layout-graph.ts';
import { toFileParts, toSharedFiles } from '../../pipeline/export/site-files.ts';
import { PAGE_DATA } from '../../site/page-data.ts';
import { toCards } from '../../pipeline/export/cards.ts';
import type { FilePart, SiteFile } from '../../pipeline/export/file-part.ts';
import { toCardMaker } from './cards/write-cards.ts';
import { toHashed, toShortened } from '../keeping/keep-hashes.ts';
import type { Keep, Keeping } from '../keeping/keeping.ts';
import { isForReaders } from '../../model/offline.ts';
import { startFolders } from '../make-folders.ts';
import type { Settings } from '../settings.ts';
import type { NextShare } from './next-share.ts';

const { title } = configuration;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** How many characters of a file `/data/` may show. */
const BEGINNING = 4000;

/** Where files go, and what is noted of those that were written. */
export interface Place {
  readonly folder: string;
  readonly written: Written;
}

/** Writes what `/data/` offers of the whole wiki, and says how each file begins. */
export async function writeDataFiles(wiki: Wiki, settings: Settings, place: Place): Promise<DataSample[]> {
  const write = toWriter(place);
  const samples: DataSample[] = [];
  const context = contextOf(settings);
  for (const [file, text, { bytes, sha256, contents }] of writeExports(wiki, context, encode)) {
    write({ path: `/data/${file}`, text: contents }, toShortened(bytes, sha256));
    // Each takes long: the indexer waits for answers.
    await setImmediate();
    samples.push({ file, bytes, beginning: toOwn(text.slice(0, BEGINNING)) });
  }
  return samples;
}

/** What files say of the site beyond its contents. */
function contextOf(settings: Settings): ExportContext {
  return toContext({ ...settings, title, version });
}

/** The same text in memory of its own: a piece of a string keeps the whole alive. */
function toOwn(piece: string): string {
  return Buffer.from(piece).toString();
}

/** A text as it is written, and its measure: the same as the pipeline's own, which knows no Node. */
function encode(text: string): Measure & { readonly contents: Uint8Array } {
  const contents = Buffer.from(text);
  return { contents, bytes: contents.length, sha256: hash('sha256', contents) };
}

/** A wiki with where its files go, and what is taken over of those that were written before. */
export interface Writing {
  readonly wiki: Wiki;
  readonly place: Place;
  readonly keeping: Keeping | null;
}

/** Writes all other files of the site that are no pages. */
export async function writeOtherFiles(
  settings: Settings,
  { wiki, place, keeping }: Writing,
  layout: () => Promise<Layout>,
): Promise<void> {
  const context = contextOf(settings);
  await writeParts(toFileParts(wiki, context), { wiki, place, keeping });
  await writeInTurns(toSharedFiles(wiki, await layout()), place);
}

/** Writes what scripts of pages fetch, as far as no other thread does: each takes the next share that is left. */
export async function writePageData(
  settings: Settings,
  { wiki, place, keep }: Pick<Writing, 'wiki' | 'place'> & { readonly keep: Keep | null },
  next: NextShare,
): Promise<void> {
  const { isWhole, addressOf } = contextOf(settings);
  const toUrl = (path: SitePath): string | null => (isWhole ? addressOf(path) : null);
  for (;;) {
    const share = PAGE_DATA[Atomics.add(next, 0, 1)];
    if (share === undefined) return;
    const keeping = share.kept === null || keep === null ? null : keep(share.kept);
    await writeParts(share.list(wiki, toUrl), { wiki, place, keeping });
  }
}

/** Makes the pictures that stand for pages where links to them are shared. */
export function writeCards(writing: Writing): Promise<void> {
  return writeParts(toCardParts(writing.wiki), writing);
}

function* toCardParts(wiki: Wiki): Generator<FilePart> {
  const make = toCardMaker(configuration);
  for (const { path, sketch } of toCards(wiki, configuration)) {
    const props = hash('sha256', JSON.stringify(sketch));
    yield { name: path, props, make: () => [{ path, text: make(sketch) }] };
  }
}

/** How many files are written before others in this thread have their turn: the indexer waits for answers. */
const AT_A_TIME = 25;

async function writeInTurns(files: Iterable<SiteFile>, place: Place): Promise<void> {
  const write = toWriter(place);
  let written = 0;
  for (const file of files) {
    write(file);
    written += 1;
    if (written % AT_A_TIME === 0) await setImmediate();
  }
}

/** Writes the files of parts, as far as they can't be taken over. */
async function writeParts(parts: Iterable<FilePart>, { wiki, place, keeping }: Writing): Promise<void> {
  if (keeping === null) {
    await writeInTurns(toFilesOf(parts, wiki), place);
    return;
  }
  const all = [...parts];
  const wanted = all.map(({ name, props = '' }) => ({ name, props }));
  const kept = keeping.keep(wanted);
  const made: MadeFiles = { read: [], names: new Map() };
  const left = all.map((part) => (kept.has(part.name) ? null : part));
  await writeInTurns(makeNoted(left, keeping.traced, made), place);
  keeping.record(wanted, (number) => made.names.get(number) ?? [], [keeping.toReads(made.read)]);
}

/** What parts read of the wiki, and the files that became of each. */
interface MadeFiles {
  readonly read: [place: number, cells: Uint32Array][];
  readonly names: Map<number, string[]>;
}

/** Makes the files of parts, and notes what each part read. */
function* makeNoted(
  parts: readonly (FilePart | null)[],
  traced: Keeping['traced'],
  { read, names }: MadeFiles,
): Generator<SiteFile> {
  for (const [place, part] of parts.entries()) {
    if (part === null) continue;
    traced.begin();
    const files = [...part.make(traced.made.wiki)];
    read.push([place, traced.take()]);
    const called = files.map(({ path }) => path.slice(1));
    names.set(place, called);
    yield* files;
  }
}

function* toFilesOf(parts: Iterable<FilePart>, wiki: Wiki): Generator<SiteFile> {
  for (const { make } of parts) yield* make(wiki);
}

/** Writes files, and notes what they hash to, which may be known already. */
function toWriter({ folder, written }: Place): (file: SiteFile, hashed?: Hashed) => void {
  const makeFolder = startFolders();
  return ({ path, text }, hashed) => {
    const file = join(folder, path);
    makeFolder(file);
    writeFileSync(file, text);
    const name = path.slice(1);
    if (isForReaders(name)) written.set(name, hashed ?? toHashed(text));
  };
}
