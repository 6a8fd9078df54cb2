import { copyFileSync, linkSync, mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Made } from '../../model/hand-over.ts';
import { toDigest } from './cells.ts';
import { type KeptPage, readRecord, type Records } from './records.ts';
import { fromLabel } from './to-reads.ts';

/** A page that is wanted: its file, relative to the site's folder, and the digest of what its route hands to it. */
export interface WantedPage {
  readonly file: string;
  /** `null` where nobody knows: then the page is neither taken over nor left to others. */
  readonly props: string | null;
}

/** A site that was built before, and what is kept of it. */
export interface KeptSite {
  readonly folder: string;
  readonly records: Records;
}

/** What the records of a site's pages are called. */
export const PAGES_RECORD = 'pages';

/** Reads what is kept of a site, if it was drawn by the same code. */
export function readKeptSite(folder: string | null, code: string): KeptSite | null {
  if (folder === null) return null;
  const isRight = (value: Partial<Records>): boolean => value.code === code;
  const records = readRecord<Records>(toRecordsFolder(folder), PAGES_RECORD, isRight);
  return records === null ? null : { folder, records };
}

/**
 * Takes over those of the wanted pages that would be drawn just as they stand in a site built before: their routes hand
 * them the same, all that they read is the same, and nobody has touched their files. They become links to the same
 * files, or copies where there are no links.
 */
export function keepPages(
  wanted: readonly WantedPage[],
  { folder, records }: KeptSite,
  { made, into }: { readonly made: Made; readonly into: string },
): KeptPage[] {
  const pages = new Map(records.pages.map((page) => [page.file, page]));
  const isSame = toComparison(records, made);
  return wanted.flatMap(({ file, props }) => {
    const page = pages.get(file);
    if (page === undefined || page.props !== props || !page.read.every(isSame)) return [];
    return takeFile(page, folder, into) ?? [];
  });
}

/** Tells of cells, by their places, whether they hold in this wiki what they held when the records were made. */
function toComparison({ cells, wiki }: Records, made: Made): (place: number) => boolean {
  if (wiki === made.key) return () => true;
  const known = new Map<number, boolean>();
  return (place) => {
    const met = known.get(place);
    if (met !== undefined) return met;
    const { name, list } = fromLabel(cells.labels[place] ?? '');
    const same = toDigest(made, name, list) === cells.digests[place];
    known.set(place, same);
    return same;
  };
}

function takeFile(page: KeptPage, folder: string, into: string): KeptPage | null {
  const stamp = takeStamped(page, join(folder, page.file), join(into, page.file));
  return stamp === null ? null : { ...page, ...stamp };
}

/** Takes a file over if nobody has touched it: as a link, or a copy where there are no links. */
export function takeStamped(stamp: Stamp, from: string, to: string): Stamp | null {
  const stats = statSync(from, { throwIfNoEntry: false });
  if (stats === undefined || stats.size !== stamp.size || stats.mtimeMs !== stamp.changed) return null;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return toStamp(statSync(to));
}

/** What tells that nobody has touched a file since. */
export type Stamp = Pick<KeptPage, 'size' | 'changed'>;

/** The stamp of a file as it stands. */
export function toStamp({ size, mtimeMs }: Stats): Stamp {
  return { size, changed: mtimeMs };
}
