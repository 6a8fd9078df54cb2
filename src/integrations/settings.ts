import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import { readField } from '../../scripts/lib/field.ts';

/** What a build is told from outside. Folders are absolute; `base` starts and ends with a slash. */
export interface Settings {
  /** The folder of seeds, and that of topics, names and corrections. */
  readonly seeds: string;
  readonly vocabulary: string;
  readonly base: string;
  /** The address at which the site is published, without its base path, as far as it is known. */
  readonly site: string | null;
  /** The seeds are the project's own, so the addresses of the site are too. */
  readonly own: boolean;
  /** Where Astro writes the site. */
  readonly out: string;
  /** Where the generated MDX pages stand: in the project for its own seeds, out of its way for others. */
  readonly papers: string;
  /** Where files that are no pages stand while there is no site. */
  readonly files: string;
  /** Caches of builds with these seeds under this base path. */
  readonly cache: string;
  /** Where is kept what tells the next build which pages to draw; `null` where none may learn of this one. */
  readonly records: string | null;
  /** The folder of a site built before, whose pages are taken over where they would be drawn the same. */
  readonly kept: string | null;
  /** Nothing is taken over from builds before. */
  readonly fresh: boolean;
  /** How many papers a wiki has at least whose pages are kept: a few are drawn sooner than it is noted what they read. */
  readonly keepsFrom: number;
  /** Warnings stop the build too. */
  readonly strict: boolean;
}

const KEEPS_FROM = 1_000;

/** Reads the settings that the commands hand on through the environment; without them, the project's own. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const field = readField(env);
  const seeds = resolve(env['METHODEX_SEEDS'] ?? field.seeds);
  const own = seeds === resolve(field.seeds);
  const base = toBase(env['METHODEX_BASE'] ?? '/');
  const key = toKey(seeds);
  return {
    seeds,
    vocabulary: resolve(field.vocabulary),
    base,
    site: env['METHODEX_SITE'] ?? null,
    own,
    out: resolve(env['METHODEX_OUT'] ?? 'dist'),
    papers: own ? resolve('src/content/papers') : resolve('.cache/papers', key),
    files: resolve('.cache/files', toKey(`${seeds} ${base}`)),
    cache: resolve('.cache/astro', toKey(`${seeds} ${base}`)),
    records: env['METHODEX_RECORDS'] || null,
    kept: env['METHODEX_KEPT'] || null,
    fresh: env['METHODEX_FRESH'] === '1',
    keepsFrom: Number(env['METHODEX_KEEPS_FROM'] ?? KEEPS_FROM),
    strict: env['METHODEX_STRICT'] === '1',
  };
}

/** The environment that makes `readSettings` give these settings in another process, or later in this one. */
export function toEnvironment(
  settings: Pick<Settings, 'seeds' | 'base' | 'out' | 'strict'> & Partial<Pick<Settings, 'records' | 'kept'>>,
): Record<string, string> {
  return {
    METHODEX_SEEDS: settings.seeds,
    METHODEX_BASE: settings.base,
    METHODEX_OUT: settings.out,
    METHODEX_RECORDS: settings.records ?? '',
    METHODEX_KEPT: settings.kept ?? '',
    METHODEX_STRICT: settings.strict ? '1' : '0',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** A base path with a slash at both ends: `docs` is `/docs/`. */
export function toBase(text: string): string {
  return `/${text}/`.replace(/\/{2,}/gu, '/');
}

function toKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
