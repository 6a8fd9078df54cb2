import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Settings } from '../settings.ts';
import { linkFile } from './link-file.ts';
import { readRecord, writeRecord } from './records.ts';

/** A value with the key that it is kept by. */
export type Entry<T> = readonly [key: string, value: T];

/** Values by their keys, and what names the code that made them. */
interface KeptRecord<T> {
  readonly code: string;
  readonly values: ReadonlyMap<string, T>;
}

/** What kind of values are kept, and what names the code that makes them now. */
export interface ValuesKind {
  readonly name: string;
  readonly code: string;
}

/** The values that were made for the site before by the code that would make them now. */
export interface KeptValues<T> {
  readonly size: number;
  readonly find: (key: string) => T | undefined;
  /** What is to be written down for the next build, so that it finds these values and no other for long. */
  readonly plan: (values: readonly Entry<T>[]) => Recording<T>;
}

/** What is to be written down: the records of the site before that go on as they are, and values in none of them. */
export interface Recording<T> extends ValuesKind {
  readonly linked: readonly string[];
  readonly values: readonly Entry<T>[];
}

/** How many values stand in one record: what is written takes several times its size in memory. */
const VALUES_EACH = 1_000;

/** A record goes on as it is where so much of it is still wanted, and where it is so full. */
const ENOUGH = 0.5;

/** Opens what is kept of values of a kind, which is named only where something is kept. */
export function openValues<T>(
  { kept, records: written }: Pick<Settings, 'kept' | 'records'>,
  toKind: () => ValuesKind,
): KeptValues<T> {
  if (kept === null && written === null) return { size: 0, find: () => undefined, plan: () => NOTHING };
  const kind = toKind();
  const records = [...readRecords<T>(kept, kind)];
  const all = new Map(records.flatMap(({ values }) => [...values]));
  return {
    size: all.size,
    find: (key) => all.get(key),
    plan: (wanted) => {
      const keys = new Set(wanted.map(([key]) => key));
      const going = records.filter(({ values }) => {
        const held = [...values.keys()].filter((key) => keys.has(key)).length;
        return values.size >= VALUES_EACH * ENOUGH && held >= values.size * ENOUGH;
      });
      for (const { values } of going) for (const key of values.keys()) keys.delete(key);
      const values = wanted.filter(([key]) => keys.has(key));
      return { ...kind, linked: going.map(({ file }) => file), values };
    },
  };
}

const NOTHING: Recording<never> = { name: '', code: '', linked: [], values: [] };

function* readRecords<T>(
  kept: string | null,
  { name, code }: ValuesKind,
): Generator<{ readonly file: string; readonly values: ReadonlyMap<string, T> }> {
  if (kept === null) return;
  const folder = toRecordsFolder(kept);
  const isRight = (record: Partial<KeptRecord<T>>): boolean => record.code === code;
  for (let number = 0; ; number += 1) {
    const file = toName(name, number);
    const record = readRecord<KeptRecord<T>>(folder, file, isRight);
    if (record === null) return;
    yield { file: join(folder, file), values: record.values };
  }
}

/** Writes down what was planned, and further values that were made since. */
export function recordValues<T>(
  { records }: Pick<Settings, 'records'>,
  { name, code, linked, values }: Recording<T>,
  made: readonly Entry<T>[] = [],
): void {
  if (records === null) return;
  mkdirSync(records, { recursive: true });
  for (const [number, file] of linked.entries()) linkFile(file, join(records, toName(name, number)));
  const all = [...values, ...made];
  for (let at = 0; at < all.length; at += VALUES_EACH) {
    const some = new Map(all.slice(at, at + VALUES_EACH));
    const file = toName(name, linked.length + at / VALUES_EACH);
    writeRecord(records, file, { code, values: some } satisfies KeptRecord<T>);
  }
}

function toName(name: string, number: number): string {
  return `${name}-${number}`;
}
