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
import { takeOver } from '../model/hand-over.ts';
import type { SitePath } from '../model/urls.ts';
import { report, runStage } from './report.ts';
import { recordHashes, toHashed } from './keeping/keep-hashes.ts';
import { readSettings, type Settings } from './settings.ts';
import { selectLater, selectShell } from './offline-parts.ts';

const WORKER_SOURCE = resolve('src/worker/service-worker.ts');

/** Writes the service worker, the build's version and the list of its files, when all else is written. */
export function offline(): AstroIntegration {
  return {
    name: 'methodex:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await waitForIndex();
        await runStage('offline', () => writeOfflineFiles(folder, readSettings()));
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

async function writeOfflineFiles(folder: string, settings: Settings): Promise<void> {
  const { base } = settings;
  const files = readFiles(folder, settings);
  const worker = await bundleWorker();
  const [, version] = toHashed(JSON.stringify([base, worker, files]));
  const paths = { shell: selectShell(files), later: selectLater(files) };
  const write = (path: SitePath, text: string): Promise<void> => writeFile(join(folder, path), text);
  await mkdir(join(folder, 'offline'), { recursive: true });
  await write(FILES_FILE, JSON.stringify({ version, files } satisfies BuildFiles));
  await write(VERSION_FILE, JSON.stringify({ version }));
  await write(WORKER_FILE, `const BUILD = ${JSON.stringify({ base, version, ...paths })};\n${worker}`);
}

/** All files of the site, by their addresses, in one order on every machine. */
function readFiles(folder: string, settings: Settings): BuildFile[] {
  const { written } = takeOver();
  const hashed = listFiles(folder)
    .filter(isForReaders)
    .sort()
    .map((name) => [name, written.get(name) ?? toHashed(readFileSync(join(folder, name)))] as const);
  recordHashes(settings, new Map(hashed));
  return hashed.map(([name, [bytes, digest]]) => [toSitePath(name), bytes, digest]);
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
