import { statSync } from 'node:fs';
import { join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { BuildFile } from '../../model/offline.ts';
import type { Settings } from '../settings.ts';
import { readRecord, writeRecord } from './records.ts';

/** Size and hash of each file of a site, by its name within the site's folder. */
type Hashes = ReadonlyMap<string, Hashed>;
type Hashed = readonly [bytes: BuildFile[1], hash: BuildFile[2]];

const HASHES_RECORD = 'hashes';

/** What is known of files without reading them: those that are the same file as in the site before. */
export function readKeptHashes(settings: Settings): (name: string) => Hashed | undefined {
  const { kept, out } = settings;
  if (kept === null) return () => undefined;
  const hashes = readRecord<Hashes>(toRecordsFolder(kept), HASHES_RECORD, (value) => value instanceof Map);
  return (name) => {
    const known = hashes?.get(name);
    return known !== undefined && isSameFile(join(kept, name), join(out, name)) ? known : undefined;
  };
}

/** Writes down what the files of this site hash to, for the next build. */
export function recordHashes({ records }: Settings, hashes: Hashes): void {
  if (records !== null) writeRecord(records, HASHES_RECORD, hashes);
}

/** Says whether two names are of the same file, as those of a page that was taken over are. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
