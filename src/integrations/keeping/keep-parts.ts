import { copyFileSync, linkSync, mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { DigestOf } from './cells.ts';
import { type KeptFile, type KeptPart, readRecord, type Records } from './records.ts';
import { fromLabel } from './to-reads.ts';

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
export type PartsKind = 'pages' | 'files' | 'cards';

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
  return wanted.flatMap(({ name, props }) => {
    const part = parts.get(name);
    if (part === undefined || part.props !== props || !part.read.every(isSame)) return [];
    return takePart(part, folder, into) ?? [];
  });
}

/** Tells of cells, by their places, whether they hold in this wiki what they held when the records were made. */
function toComparison({ cells, wiki }: Records, key: string, digestOf: DigestOf): (place: number) => boolean {
  if (wiki === key) return () => true;
  const known = new Map<number, boolean>();
  return (place) => {
    const met = known.get(place);
    if (met !== undefined) return met;
    const { name, list } = fromLabel(cells.labels[place] ?? '');
    const same = digestOf(name, list) === cells.digests[place];
    known.set(place, same);
    return same;
  };
}

/** Takes all files of a part over or none: one that is made anew would be written through a link into the site before. */
function takePart(part: KeptPart, folder: string, into: string): KeptPart | null {
  if (!part.files.every((kept) => isUntouched(kept, join(folder, kept.file)))) return null;
  const files = part.files.map(({ file }) => ({ file, ...take(join(folder, file), join(into, file)) }));
  return { ...part, files };
}

function isUntouched({ size, changed }: Stamp, file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.size === size && stats.mtimeMs === changed;
}

function take(from: string, to: string): Stamp {
  try {
    linkFile(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return toStamp(statSync(to));
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  }
}

/** What tells that nobody has touched a file since. */
type Stamp = Pick<KeptFile, 'size' | 'changed'>;

/** The stamp of a file as it stands. */
export function toStamp({ size, mtimeMs }: Stats): Stamp {
  return { size, changed: mtimeMs };
}
