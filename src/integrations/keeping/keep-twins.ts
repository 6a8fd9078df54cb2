import { statSync } from 'node:fs';
import { join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Settings } from '../settings.ts';
import { type Stamp, takeStamped } from './keep-parts.ts';
import { readRecord, writeRecord } from './records.ts';

/** The stamps of twins that were made of pages, by their names within the site's folder. */
type Twins = ReadonlyMap<string, Stamp>;

const TWINS_RECORD = 'twins';

/** Takes the twin of a page over, if the page is the same file as in the site before; says whether it did. */
export function readKeptTwins({ kept, out }: Settings): (page: string, twin: string) => boolean {
  if (kept === null) return () => false;
  const twins = readRecord<Twins>(toRecordsFolder(kept), TWINS_RECORD, (value) => value instanceof Map);
  return (page, twin) => {
    const stamp = twins?.get(twin);
    if (stamp === undefined || !isSameFile(join(kept, page), join(out, page))) return false;
    return takeStamped(stamp, join(kept, twin), join(out, twin)) !== null;
  };
}

/** Writes down which twins were made of pages, for the next build. */
export function recordTwins({ records }: Settings, twins: Twins): void {
  if (records !== null) writeRecord(records, TWINS_RECORD, twins);
}

/** Says whether two names are of the same file, as those of a page that was taken over are. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
