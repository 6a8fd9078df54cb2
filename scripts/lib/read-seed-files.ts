import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

import type { NoteFile, SeedFile } from '../../src/pipeline/run-pipeline.ts';

/** The seeds and the notes beside them, as the pipeline takes them. */
export interface SeedFiles {
  readonly seeds: readonly SeedFile[];
  readonly notes: readonly NoteFile[];
}

/**
 * Reads a folder of seeds: every `.txt`, and every `.yml` beside them. Files are named as seen from here, or from
 * beside the folder where it lies elsewhere, so that no page speaks of one machine's paths.
 */
export function readSeedFolder(folder: string): SeedFiles {
  const inside = !relative(process.cwd(), resolve(folder)).startsWith('..');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|yml)$/u.test(name));
  return toSeedFiles(
    names.sort().map((name) => {
      const path = join(folder, name);
      return { file: inside ? toName(path) : `${basename(folder)}/${name}`, bytes: readFileSync(path) };
    }),
  );
}

/** Reads seeds that are named one by one, and notes among them. */
export function readSeedFiles(paths: readonly string[]): SeedFiles {
  return toSeedFiles(paths.map((path) => ({ file: toName(path), bytes: readFileSync(path) })));
}

function toSeedFiles(files: readonly { file: string; bytes: Buffer }[]): SeedFiles {
  return {
    seeds: files.filter(({ file }) => !isNote(file)),
    notes: files
      .filter(({ file }) => isNote(file))
      .map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') })),
  };
}

function isNote(file: string): boolean {
  return file.endsWith('.yml');
}

function toName(path: string): string {
  const name = relative(process.cwd(), resolve(path));
  return (name.startsWith('..') ? path : name).replaceAll('\\', '/');
}
