import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Settings } from '../settings.ts';
import { readRecord, writeRecord } from './records.ts';

/** Values by their keys, and what names the code that made them. */
interface KeptValues<T> {
  readonly code: string;
  readonly values: ReadonlyMap<string, T>;
}

/** What kind of values are kept, and what names the code that makes them now. */
export interface ValuesKind {
  readonly name: string;
  readonly code: string;
}

/** How many values stand in one record: what is written takes several times its size in memory. */
const VALUES_EACH = 1_000;

/** The values that were made for the site before by the code that would make them now. */
export function readKeptValues<T>(
  { kept }: Pick<Settings, 'kept'>,
  { name, code }: ValuesKind,
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  if (kept === null) return all;
  const folder = toRecordsFolder(kept);
  for (let number = 0; ; number += 1) {
    const isRight = (record: Partial<KeptValues<T>>): boolean => record.code === code;
    const record = readRecord<KeptValues<T>>(folder, `${name}-${number}`, isRight);
    if (record === null) return all;
    for (const [key, value] of record.values) all.set(key, value);
  }
}

/** Writes values down for the next build. */
export function recordValues<T>(
  { records }: Pick<Settings, 'records'>,
  { name, code }: ValuesKind,
  values: readonly (readonly [key: string, value: T])[],
): void {
  if (records === null) return;
  for (let number = 0; number * VALUES_EACH < values.length; number += 1) {
    const some = values.slice(number * VALUES_EACH, (number + 1) * VALUES_EACH);
    writeRecord(records, `${name}-${number}`, { code, values: new Map(some) } satisfies KeptValues<T>);
  }
}
