import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type Entry, openValues, recordValues } from './keep-values.ts';

const KIND = { name: 'values', code: 'code' };

function toEntries(from: number, to: number): Entry<number>[] {
  return Array.from({ length: to - from }, (_, index) => [`key ${from + index}`, from + index]);
}

/** Builds a site after another one; gives its place, and which of the numbers below 3,000 the next build finds. */
function build(kept: string | null, values: readonly Entry<number>[]): { site: string; found: number[] } {
  const site = join(mkdtempSync(join(tmpdir(), 'keep-values-')), 'a');
  const opened = openValues<number>({ kept, records: `${site}.kept` }, () => KIND);
  recordValues({ records: `${site}.kept` }, opened.plan(values));
  const next = openValues<number>({ kept: site, records: null }, () => KIND);
  const found = toEntries(0, 3_000).flatMap(([key]) => next.find(key) ?? []);
  return { site, found };
}

/** The inodes of a site's records, which a link shares. */
function listRecords(site: string): number[] {
  const folder = `${site}.kept`;
  return readdirSync(folder)
    .sort()
    .map((name) => statSync(join(folder, name)).ino);
}

const NUMBERS = Array.from({ length: 3_000 }, (_, index) => index);

describe('values that are kept', () => {
  it('are found by the next build, and by no other code', () => {
    const { site, found } = build(null, toEntries(0, 2_500));
    expect(found).toEqual(NUMBERS.slice(0, 2_500));
    const other = openValues({ kept: site, records: null }, () => ({ ...KIND, code: 'other' }));
    expect(other.find('key 1')).toBeUndefined();
  });

  it('go on in the records that hold them; what few hold is written anew with what is new', () => {
    const { site } = build(null, toEntries(0, 2_020));
    const next = build(site, toEntries(0, 2_050));
    expect(next.found).toEqual(NUMBERS.slice(0, 2_050));
    const [before, after] = [listRecords(site), listRecords(next.site)];
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after).toHaveLength(3);
    expect(after[2]).not.toBe(before[2]);
  });

  it('leave a record of which most is wanted no more', () => {
    const { site } = build(null, toEntries(0, 2_000));
    const few = build(site, [...toEntries(0, 1_000), ...toEntries(1_900, 2_000)]);
    expect(few.found).toEqual([...NUMBERS.slice(0, 1_000), ...NUMBERS.slice(1_900, 2_000)]);
    expect(listRecords(few.site)[0]).toBe(listRecords(site)[0]);
  });

  it('are none where nothing is kept', () => {
    const nothing = openValues<number>({ kept: null, records: null }, () => KIND);
    expect(nothing.plan(toEntries(0, 3)).values).toEqual([]);
  });
});
