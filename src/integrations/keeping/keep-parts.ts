import { statSync } from 'node:fs';
import { join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import { startFolders } from '../make-folders.ts';
import { type DigestOf, toThingAndList } from './cells.ts';
import { linkFile } from './link-file.ts';
import { type KeptFile, type KeptPart, readRecord, type Records } from './records.ts';
import { isUntouched, toStamp } from './stamp.ts';

/** A part of the site that is wanted: its name, and the digest of what is handed to it. */
export interface WantedPart {
  /** A page's file, or what files beside the pages are about. */
  readonly name: string;
  /** `null` where nobody knows: then the part is neither taken over nor left to others. */
  readonly props: string | null;
}

/** A site that was built before, and what is kept of it. */
export interface KeptSite {
  readonly folder: string;
  readonly records: Records;
}

/** Parts whose records stand together: those that one thread looks after. */
export type PartsKind = 'pages' | 'files' | 'cards' | 'compared' | 'listed';

/** Reads what is kept of a site, if it was made by the same code. */
export function readKeptSite(folder: string | null, kind: PartsKind, code: string): KeptSite | null {
  if (folder === null) return null;
  const isRight = (value: Partial<Records>): boolean => value.code === code;
  const records = readRecord<Records>(toRecordsFolder(folder), kind, isRight);
  return records === null ? null : { folder, records };
}

/**
 * Takes over those of the wanted parts that would be made just as they stand in a site built before: they are handed
 * the same, all that they read is the same, and nobody has touched their files. They become links to the same files,
 * or copies where there are no links.
 */
export function keepParts(
  wanted: readonly WantedPart[],
  { folder, records }: KeptSite,
  { key, digestOf, into }: { readonly key: string; readonly digestOf: DigestOf; readonly into: string },
): KeptPart[] {
  const parts = new Map(records.parts.map((part) => [part.name, part]));
  const isSame = toComparison(records, key, digestOf);
  const makeFolder = startFolders();
  const take = (kept: KeptFile): KeptFile => {
    const to = join(into, kept.file);
    makeFolder(to);
    return linkFile(join(folder, kept.file), to) ? kept : { ...kept, ...toStamp(statSync(to)) };
  };
  return wanted.flatMap(({ name, props }) => {
    const part = parts.get(name);
    if (part === undefined || part.props !== props || !part.read.every(isSame)) return [];
    // All files or none: one that is made anew would be written through a link into the site before.
    if (!part.files.every((kept) => isUntouched(kept, join(folder, kept.file)))) return [];
    return { ...part, files: part.files.map(take) };
  });
}

const SAME = 1;
const DIFFERENT = 2;

/** Tells of cells, by their places, whether they hold in this wiki what they held when the records were made. */
function toComparison({ cells, wiki }: Records, key: string, digestOf: DigestOf): (place: number) => boolean {
  if (wiki === key) return () => true;
  const { things, numbers, digests } = cells;
  const known = new Uint8Array(numbers.length);
  const compare = (place: number): number =>
    digestOf(...toThingAndList(numbers[place] ?? 0, things)) === digests[place] ? SAME : DIFFERENT;
  return (place) => (known[place] ||= compare(place)) === SAME;
}
