import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, it } from 'vitest';

import { type BuildFiles, isForReaders } from '../model/offline.ts';
import { buildFrom, runBuild } from './build-site.ts';

// However small the wiki.
process.env['METHODEX_KEEPS_FROM'] = '0';

it('builds the same bytes from the same seeds', () => {
  const again = buildFresh('seeds', '.cache/e2e/again');
  expect(hashFiles(again)).toEqual(hashFiles(inject('site').folder));
}, 300_000);

it('builds on the site before, with the bytes of a build that begins anew', () => {
  const seeds = '.cache/e2e/growing-seeds';
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
  const [first = '', second = '', third = ''] = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
  const add = (file: string): void => copyFileSync(join('seeds', file), join(seeds, file));
  [first, second].forEach(add);
  const few = hashFiles(buildFresh(seeds, '.cache/e2e/growing'));

  // A seed more: some pages stay as they are, others change.
  add(third);
  expect(countKept(seeds)).toBeGreaterThan(20);
  const more = hashFiles('.cache/e2e/growing');
  expect(readListed('.cache/e2e/growing')).toEqual(toListed(more));
  expect(more).toEqual(hashFiles(buildFresh(seeds, '.cache/e2e/anew')));

  // Taken away, it leaves nothing behind.
  rmSync(join(seeds, third));
  expect(countKept(seeds)).toBeGreaterThan(20);
  expect(hashFiles('.cache/e2e/growing')).toEqual(few);
}, 300_000);

/** Builds a site that takes nothing over from builds before. */
function buildFresh(seeds: string, out: string): string {
  rmSync(out, { force: true });
  return buildFrom(seeds, out);
}

/** Builds on the site before, and says how many pages were taken over from it. */
function countKept(seeds: string): number {
  const { said } = runBuild(['--seeds', seeds, '--base', '/methodex/', '--out', '.cache/e2e/growing']);
  return Number(/(\d+) kept/u.exec(said)?.[1]);
}

/** The files that a reader may save, each with the beginning of its hash, as the build lists them. */
function readListed(folder: string): Record<string, string> {
  const { files } = JSON.parse(readFileSync(join(folder, 'offline/files.json'), 'utf8')) as BuildFiles;
  return Object.fromEntries(files.map(([path, , hash]) => [path, hash]));
}

/** The same, told by the files themselves. */
function toListed(hashes: Readonly<Record<string, string>>): Record<string, string> {
  const listed = Object.entries(hashes)
    .filter(([file]) => isForReaders(file) && !/^offline\/(?:files|version)|^service-worker/u.test(file))
    .map(([file, hash]) => [`/${file.replace(/(?<=^|\/)index\.html$/u, '')}`, hash.slice(0, 16)]);
  return Object.fromEntries(listed) as Record<string, string>;
}

/** The hash of every file, by its path within the folder. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, '/'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
