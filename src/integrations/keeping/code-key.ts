import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import type { Settings } from '../settings.ts';

/** What decides how the same wiki is shown: all of the project but its seeds and tests, and the packages installed. */
const SHOWING = [
  'src',
  'scripts/lib',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'CHANGELOG.md',
  'CITATION.cff',
];
/** What decides which facts are read of the same paper. */
const READING = [
  'src/pipeline',
  'src/display',
  'src/model',
  'src/methodex.config.ts',
  'package-lock.json',
  'node_modules/.package-lock.json',
];
const LEFT_OUT = /\.test\.ts$|(?:^|[/\\])(?:__[a-z]+__|e2e)[/\\]|^src[/\\]content[/\\]/u;

const showing = new WeakMap<Settings, string>();

/** `toShowingKey`, once for the settings of a build. */
export function showingKeyOf(settings: Settings): string {
  const key = showing.get(settings) ?? toShowingKey(settings);
  showing.set(settings, key);
  return key;
}

/** The same key, the same pages of the same wiki, wherever the build stands. */
export function toShowingKey(settings: Settings): string {
  const { base, site, own } = settings;
  return toKey(listShowing(settings), JSON.stringify([base, site, own]));
}

/** The files that decide how the same wiki is shown. */
export function listShowing({ vocabulary }: Pick<Settings, 'vocabulary'>): string[] {
  return [...new Set([...SHOWING, vocabulary].flatMap(listFiles))].sort();
}

/** The same key, the same facts of the same paper. */
export function toReadingKey({ vocabulary }: Pick<Settings, 'vocabulary'>): string {
  return toKey([...READING, vocabulary].flatMap(listFiles).sort(), '');
}

function toKey(files: readonly string[], beside: string): string {
  const digest = createHash('sha256').update(`${process.version}\0${beside}\0`);
  for (const file of files) digest.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return digest.digest('base64url');
}

function listFiles(place: string): string[] {
  const path = relative('.', resolve(place));
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !LEFT_OUT.test(file));
}
