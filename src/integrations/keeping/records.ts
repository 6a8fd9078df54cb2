import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import type { Stamp } from './stamp.ts';

/** Cells with the digests of what they hold. */
export interface Cells {
  /** The names of the things whose cells they are. */
  readonly things: readonly string[];
  /** Of each cell the place of its thing times `CELLS_EACH`, and the number of its list. */
  readonly numbers: Uint32Array;
  readonly digests: readonly string[];
}

export const NO_CELLS: Cells = { things: [], numbers: new Uint32Array(), digests: [] };

/** A file that was written, and what tells that nobody has touched it since. */
export interface KeptFile extends Stamp {
  /** Its name within the site's folder. */
  readonly file: string;
}

/** A part of a site that was written, a page or files beside the pages, and what it was made of. */
export interface KeptPart {
  readonly name: string;
  readonly files: readonly KeptFile[];
  /** The digest of what was handed to it. */
  readonly props: string;
  /** The places of the cells that it read. */
  readonly read: Uint32Array;
}

/** What is kept of a site for the next build. */
export interface Records {
  /** Names all but the wiki that decides what the parts look like. */
  readonly code: string;
  /** Names the wiki's contents. */
  readonly wiki: string;
  readonly cells: Cells;
  readonly parts: readonly KeptPart[];
}

const DIGEST_BYTES = 32;

/** Writes something to be kept into a folder, behind its digest: what was cut off or changed is nothing at all. */
export function writeRecord(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  const bytes = serialize(value);
  const file = openSync(join(folder, name), 'w');
  try {
    writeFileSync(file, toDigest(bytes));
    writeFileSync(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** Reads what was written, if it is there and whole and the key that `isRight` looks at is the right one. */
export function readRecord<T>(
  folder: string | null,
  name: string,
  isRight: (value: Partial<T>) => boolean,
): T | null {
  if (folder === null || !existsSync(join(folder, name))) return null;
  const written = readFileSync(join(folder, name));
  const bytes = written.subarray(DIGEST_BYTES);
  if (!toDigest(bytes).equals(written.subarray(0, DIGEST_BYTES))) return null;
  const value = deserialize(bytes) as T;
  return isRight(value) ? value : null;
}

function toDigest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
