import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Issue, toIssue } from '../../src/model/issues.ts';
import type { NoteFile, SeedFile } from '../../src/pipeline/run-pipeline.ts';

/** The seeds and the notes beside them, as the pipeline takes them, and an issue for every file that can't be read. */
export interface SeedFiles {
  readonly seeds: readonly SeedFile[];
  readonly notes: readonly NoteFile[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a folder of seeds: every file of a format that is read, and every `.yml` beside them. Files are named as seen from here, or from
 * beside the folder where it lies elsewhere, so that no page speaks of one machine's paths.
 */
export function readSeedFolder(folder: string): SeedFiles {
  const shown = isInside(folder) ? toName(folder) : basename(resolve(folder));
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isInput(entry.name))
      .map(({ name }) => name);
    return toSeedFiles(names.sort().map((name) => ({ path: join(folder, name), file: join(shown, name) })));
  } catch (error) {
    return { seeds: [], notes: [], issues: [toUnreadable(shown, error)] };
  }
}

/** Reads seeds that are named one by one, and notes among them. */
export function readSeedFiles(paths: readonly string[]): SeedFiles {
  return toSeedFiles(paths.map((path) => ({ path, file: isInside(path) ? toName(path) : path })));
}

interface NamedFile {
  readonly path: string;
  readonly file: string;
}

function toSeedFiles(named: readonly NamedFile[]): SeedFiles {
  const read = named.map((each) => readFile({ ...each, file: each.file.replaceAll('\\', '/') }));
  const files = read.flatMap(({ value }) => value ?? []);
  return {
    seeds: files.filter(({ file }) => !isNote(file)),
    notes: files
      .filter(({ file }) => isNote(file))
      .map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') })),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readFile({ path, file }: NamedFile) {
  try {
    return { value: { file, bytes: readFileSync(path) }, issues: [] };
  } catch (error) {
    return { value: null, issues: [toUnreadable(file, error)] };
  }
}

function toUnreadable(file: string, error: unknown): Issue {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  const why = { ENOENT: 'there is none of this name', EISDIR: 'it is a folder', EACCES: 'access is denied' }[
    reason
  ];
  return toIssue(
    'file-unreadable',
    { file },
    { happened: `It can't be read: ${why ?? reason}.`, remedy: 'Correct the name, or its rights.' },
  );
}

/** Says whether a file of this name is a seed or a note beside one; what a seed is in is told by its text. */
export function isInput(name: string): boolean {
  return /\.(?:txt|json|jsonl|ndjson|bib|bibtex|ris|xml|atom|yml)$/u.test(name);
}

function isNote(file: string): boolean {
  return file.endsWith('.yml');
}

function isInside(path: string): boolean {
  return !relative(process.cwd(), resolve(path)).startsWith('..');
}

function toName(path: string): string {
  return relative(process.cwd(), resolve(path));
}
