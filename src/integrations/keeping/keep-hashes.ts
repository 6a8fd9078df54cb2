import { hash } from 'node:crypto';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Hashed } from '../../model/hand-over.ts';
import type { Settings } from '../settings.ts';
import { readRecord, writeRecord } from './records.ts';

/** Size and hash of each file of a site, by its name within the site's folder. */
export type Hashes = ReadonlyMap<string, Hashed>;

const HASHES_RECORD = 'hashes';

/** How many hex digits of a file's hash are kept: enough to tell that a file has changed. */
const DIGITS = 16;

/** What the files of the site before hash to, by their names: nothing where there is none. */
export function readKeptHashes({ kept }: Settings): Hashes {
  if (kept === null) return new Map();
  const isRight = (value: unknown): boolean => value instanceof Map;
  return readRecord<Hashes>(toRecordsFolder(kept), HASHES_RECORD, isRight) ?? new Map();
}

/** Writes down what the files of this site hash to, for the next build. */
export function recordHashes({ records }: Settings, hashes: Hashes): void {
  if (records !== null) writeRecord(records, HASHES_RECORD, hashes);
}

/** Size and hash of a file of these contents. */
export function toHashed(contents: string | Uint8Array): Hashed {
  const bytes = typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length;
  return toShortened(bytes, hash('sha256', contents));
}

/** Size and hash of a file of so many bytes with this SHA-256 in hex. */
export function toShortened(bytes: number, sha256: string): Hashed {
  return [bytes, sha256.slice(0, DIGITS)];
}
