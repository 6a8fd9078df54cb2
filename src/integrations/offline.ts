import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { listFiles } from '../../scripts/lib/list-files.ts';
import {
  type BuildFile,
  type BuildFiles,
  FILES_FILE,
  isForReaders,
  VERSION_FILE,
  WORKER_FILE,
} from '../model/offline.ts';
import { type Hashed, takeOver } from '../model/hand-over.ts';
import type { SitePath } from '../model/urls.ts';
import { report, runStage } from './report.ts';
import { type Hashes, recordHashes, toHashed } from './keeping/keep-hashes.ts';
import { readSettings } from './settings.ts';
import { compareText } from '../pipeline/link/order.ts';
import { INDEX_FOLDER } from './making/write-search-index.ts';
import { selectLater, selectShell } from './offline-parts.ts';

const WORKER_SOURCE = resolve('src/worker/service-worker.ts');

/** Writes the service worker, the build's version and the list of its files, when all else is written. */
export function offline(): AstroIntegration {
  return {
    name: 'methodex:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const others = hashFiles(folder);
        await waitForIndex();
        await runStage('offline', () => writeOfflineFiles(folder, others));
      },
    },
  };
}

/** Waits till all files stand, and says how long. */
async function waitForIndex(): Promise<void> {
  const began = performance.now();
  await takeOver().index;
  report({ kind: 'counts', counts: { waited: performance.now() - began } });
}

async function writeOfflineFiles(folder: string, others: Hashes): Promise<void> {
  const settings = readSettings();
  const { base } = settings;
  const files = withIndex(others, takeOver().written);
  recordHashes(settings, new Map(files));
  const worker = await bundleWorker();
  const listed = files.map(([name, [bytes, digest]]): BuildFile => [toSitePath(name), bytes, digest]);
  const [, version] = toHashed(JSON.stringify([base, worker, listed]));
  const paths = { shell: selectShell(listed), later: selectLater(listed) };
  const write = (path: SitePath, text: string): Promise<void> => writeFile(join(folder, path), text);
  await mkdir(join(folder, 'offline'), { recursive: true });
  await write(FILES_FILE, JSON.stringify({ version, files: listed } satisfies BuildFiles));
  await write(VERSION_FILE, JSON.stringify({ version }));
  await write(WORKER_FILE, `const BUILD = ${JSON.stringify({ base, version, ...paths })};\n${worker}`);
}

/** What all files for readers hash to but the index, of which some may not stand yet. */
function hashFiles(folder: string): Hashes {
  const { written } = takeOver();
  const names = listFiles(folder).filter((name) => isForReaders(name) && !isOfIndex(name));
  return new Map(
    names.map((name) => [name, written.get(name) ?? toHashed(readFileSync(join(folder, name)))]),
  );
}

/** With the files of the index, in one order on every machine. */
function withIndex(others: Hashes, written: Hashes): [name: string, hashed: Hashed][] {
  const index = [...written].filter(([name]) => isOfIndex(name));
  return [...others, ...index].sort(([a], [b]) => compareText(a, b));
}

function isOfIndex(name: string): boolean {
  return name.startsWith(`${INDEX_FOLDER}/`);
}

/** The address that a file is fetched by: `papers/x/index.html` is the page `/papers/x/`. */
function toSitePath(file: string): SitePath {
  return `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER_SOURCE],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
