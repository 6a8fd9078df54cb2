import { describe, expect, it } from 'vitest';

import type { DatedListing, DatedRecord, PaperDate } from '../model/seed.ts';
import { mergeRecords } from './merge-records.ts';

const SEP_4 = { month: 9, day: 4, year: null, iso: null, yearOrigin: 'unknown' } as const;
const INFERRED = { month: 9, day: 4, year: 2025, iso: '2025-09-04', yearOrigin: 'inferred' } as const;
const PRINTED = { ...INFERRED, yearOrigin: 'printed' } as const;

describe('mergeRecords', () => {
  it('takes one folded title for one paper, and keeps every source', () => {
    const { value, issues } = mergeRecords([
      listing('b', [record({ title: 'On "Rewards": A Study', line: 9 })]),
      listing('a', [
        record({ title: 'On Rewards—a study.', line: 30 }),
        record({ title: 'On Rewards', line: 3 }),
      ]),
    ]);
    expect(issues).toEqual([]);
    expect(
      value.map(({ slug, sources }) => [slug, sources.map(({ file, line }) => `${file}:${line}`)]),
    ).toEqual([
      ['on-rewards', ['a:3']],
      ['on-rewards-a-study', ['a:30', 'b:9']],
    ]);
  });

  it.each<{ name: string; records: Partial<DatedRecord>[]; merged: object }>([
    {
      name: 'authors from one and an organization from another',
      records: [{ authorCount: 5 }, { organization: { handle: 'lab', name: 'Lab' } }],
      merged: { authorCount: 5, organization: { handle: 'lab', name: 'Lab' } },
    },
    {
      name: 'a printed year before an inferred one',
      records: [{ date: INFERRED }, { date: PRINTED }],
      merged: { date: PRINTED },
    },
    {
      name: 'an inferred year before none',
      records: [{ date: SEP_4 }, { date: INFERRED }],
      merged: { date: INFERRED },
    },
    { name: 'a date before none', records: [{ date: null }, { date: SEP_4 }], merged: { date: SEP_4 } },
    {
      name: 'the most comments',
      records: [{ commentCount: 2 }, { commentCount: 7 }, {}],
      merged: { commentCount: 7 },
    },
  ])('prefers $name', ({ records, merged }) => {
    for (const order of [records, records.toReversed()]) {
      const { value, issues } = mergeRecords(order.map((each, index) => listing(`${index}`, [record(each)])));
      expect(value).toHaveLength(1);
      expect(value[0]).toMatchObject(merged);
      expect(issues).toEqual([]);
    }
  });

  it('shows the longer of two abstracts under the title printed above it, and says so', () => {
    const { value, issues } = mergeRecords([
      listing('a', [record({ title: 'a title', abstract: 'Short.', line: 3 })]),
      listing('b', [record({ title: 'A Title', abstract: 'This is longer.', line: 5 })]),
    ]);
    expect(value[0]).toMatchObject({ title: 'A Title', abstract: 'This is longer.' });
    expect(issues).toEqual([
      {
        code: 'abstracts-differ',
        severity: 'warning',
        place: { file: 'a', line: 3 },
        happened: '"A Title" has another abstract here than in b:5, which is longer and is shown.',
        remedy: 'Nothing has to be done if it is one paper; otherwise give the two different titles.',
      },
    ]);
  });

  it('reports metadata that contradict each other', () => {
    const late: PaperDate = { ...PRINTED, day: 5, iso: '2025-09-05' };
    const { value, issues } = mergeRecords([
      listing('a', [record({ authorCount: 4, date: late })]),
      listing('b', [record({ authorCount: 5, date: PRINTED })]),
    ]);
    expect(value[0]).toMatchObject({ authorCount: 5, date: PRINTED });
    expect(issues).toMatchObject([
      {
        code: 'metadata-differs',
        place: { file: 'a', line: 1 },
        happened:
          '"A Title" has different dates and numbers of authors here and in b:1; the fuller are shown.',
      },
    ]);
  });

  it('does not report abstracts that differ in white space alone', () => {
    const texts = ['Some text.', 'Some  text.'];
    expect(mergeRecords(texts.map((abstract) => listing(abstract, [record({ abstract })]))).issues).toEqual(
      [],
    );
  });
});

function listing(file: string, records: readonly (DatedRecord & { line?: number })[]): DatedListing {
  const placed = records.map(({ line = 1, ...each }) => ({ ...each, source: { file, line, listed: null } }));
  return { file, taken: null, records: placed };
}

function record(fields: Partial<DatedRecord> & { line?: number }): DatedRecord & { line?: number } {
  return {
    title: 'A Title',
    abstract: 'An abstract.',
    authors: [],
    ids: { arxiv: null, doi: null },
    links: [],
    organization: null,
    authorCount: null,
    commentCount: null,
    date: null,
    source: { file: '', line: 1, listed: null },
    ...fields,
  };
}
