import { describe, expect, it } from 'vitest';

import type { Listing, PrintedDate } from '../../model/seed.ts';
import { inferYears } from './infer-years.ts';
import { parseDateLine } from './line-forms.ts';

/** Listings as `file: day the listing was taken, then each paper's title and date`, and the dates they should get. */
const CASES = [
  {
    name: 'a year later than every year it prints',
    listings: { a: ['Dec 8', ['P', 'Sep 4'], ['Q', 'Nov 6, 2024'], ['R', 'Jan 2, 2023']] },
    expected: { a: ['2025-12-08', '2025-09-04', '2024-11-06', '2023-01-02'] },
  },
  {
    name: 'the year that another listing prints for the same paper',
    listings: { a: ['Dec 8', ['P', 'Sep 4']], b: ['Jan 9', ['p', 'Sep 4, 2025'], ['Q', 'Jan 3']] },
    expected: { a: ['2025-12-08', '2025-09-04'], b: ['2026-01-09', '2025-09-04', '2026-01-03'] },
  },
  {
    name: 'the year of a listing that has the same paper without a year, over any number of them',
    listings: {
      a: ['Nov 1', ['P', 'Sep 4']],
      b: ['Nov 2', ['P', 'Sep 4'], ['Q', 'Sep 5']],
      c: ['Nov 3', ['Q', 'Sep 5'], ['R', 'May 1, 2024']],
    },
    expected: {
      a: ['2025-11-01', '2025-09-04'],
      b: ['2025-11-02', '2025-09-04', '2025-09-05'],
      c: ['2025-11-03', '2025-09-05', '2024-05-01'],
    },
  },
  {
    name: 'no year from a paper with another day',
    listings: { a: ['Dec 8', ['P', 'Sep 4']], b: ['Jan 9', ['P', 'Sep 5, 2025']] },
    expected: { a: ['Dec 8', 'Sep 4'], b: ['2026-01-09', '2025-09-05'] },
    issues: ['a date-without-year'],
  },
  {
    name: 'no year for a date after its listing',
    listings: { a: ['Jan 9', ['P', 'Jan 10'], ['Q', 'Dec 30, 2025'], ['R', 'Jan 9']] },
    expected: { a: ['2026-01-09', 'Jan 10', '2025-12-30', '2026-01-09'] },
    issues: ['a date-after-listing'],
  },
  {
    name: 'no year where nothing tells it',
    listings: { a: ['Jul 29', ['P', null]], b: ['Jul 29', ['Q', 'May 1']] },
    expected: { a: ['Jul 29', null], b: ['Jul 29', 'May 1'] },
    issues: ['b date-without-year'],
  },
  {
    name: 'the year that its header prints',
    listings: { a: ['Dec 8, 2021', ['P', 'Sep 4']], b: ['Dec 9', ['P', 'Sep 4'], ['Q', 'Dec 1']] },
    expected: { a: ['2021-12-08', '2021-09-04'], b: ['2021-12-09', '2021-09-04', '2021-12-01'] },
  },
  {
    name: 'no Feb 29 in a year that has none',
    listings: { a: ['Dec 8', ['P', 'Feb 29'], ['Q', 'May 1, 2024']] },
    expected: { a: ['2025-12-08', 'Feb 29', '2024-05-01'] },
  },
  {
    name: 'no year that is mistyped, and none from it',
    listings: {
      a: ['Dec 8', ['P', 'Sep 4'], ['Q', 'Nov 6, 2024'], ['R', 'Jan 2, 2099']],
      b: ['Dec 9', ['S', 'Sep 5'], ['T', 'May 1, 2052'], ['r', 'Jan 2, 2099']],
    },
    expected: { a: ['2025-12-08', '2025-09-04', '2024-11-06', null], b: ['Dec 9', 'Sep 5', null, null] },
    issues: ['a date-impossible', 'b date-impossible', 'b date-impossible', 'b date-without-year'],
  },
  {
    name: 'a year that stands alone, since nothing says that it is mistyped',
    listings: { a: ['Jan 9', ['P', 'Dec 30, 2025']], b: ['Jan 9', ['Q', 'Dec 30, 2016']] },
    expected: { a: ['2026-01-09', '2025-12-30'], b: ['2017-01-09', '2016-12-30'] },
  },
  {
    name: 'a late year that two papers print',
    listings: { a: ['Jan 9', ['P', 'Dec 30, 2025'], ['Q', 'Dec 29, 2025'], ['R', 'Dec 30, 2010']] },
    expected: { a: ['2026-01-09', '2025-12-30', '2025-12-29', '2010-12-30'] },
  },
  {
    name: 'a mistyped year that is but years late, where many others are printed',
    listings: {
      a: [
        'Jan 9',
        ...['O', 'P', 'Q', 'R', 'S', 'T'].map((title): [string, string] => [title, 'Dec 30, 2024']),
        ['U', 'Dec 30, 2028'],
        ['V', 'Jan 2'],
      ],
    },
    expected: {
      a: ['2025-01-09', ...Array.from({ length: 6 }, () => '2024-12-30'), null, '2025-01-02'],
    },
    issues: ['a date-impossible'],
  },
] satisfies Case[];

interface Case {
  readonly name: string;
  readonly listings: Readonly<Record<string, readonly [string, ...[string, string | null][]]>>;
  readonly expected: Readonly<Record<string, readonly (string | null)[]>>;
  readonly issues?: readonly string[];
}

describe('inferYears', () => {
  it.each<Case>(CASES)('gives $name', ({ listings, expected, issues = [] }) => {
    const given = Object.entries(listings).map(([file, [taken, ...papers]]) =>
      toListing({ file, taken, papers }),
    );
    for (const order of [given, given.toReversed()]) {
      const read = inferYears(order, new Map());
      const dates = read.value.map(({ file, taken, records }) => [
        file,
        [taken, ...records.map(({ date }) => date)],
      ]);
      expect(
        Object.fromEntries(dates.map(([file, days]) => [file, (days as (Dated | null)[]).map(toPlain)])),
      ).toEqual(expected);
      expect(read.issues.map(({ code, place }) => `${place.file} ${code}`).sort()).toEqual(issues);
    }
  });

  it('takes the year that people declare, and says so', () => {
    const listing = toListing({ file: 'a', taken: 'Jul 29', papers: [['P', 'May 1']] });
    const read = inferYears([listing], new Map([['a', 2024]]));
    expect(read.value[0]?.records[0]?.date).toEqual({
      month: 5,
      day: 1,
      year: 2024,
      iso: '2024-05-01',
      yearOrigin: 'declared',
    });
    expect(read.issues).toEqual([]);
  });

  it('reports a declared year that the listing contradicts', () => {
    const listing = toListing({ file: 'a', taken: 'Jul 29', papers: [['P', 'May 1, 2024']] });
    expect(inferYears([listing], new Map([['a', 2024]])).issues[0]).toMatchObject({
      code: 'listing-year-contradicted',
      happened:
        'The listing is taken to be of 2024 (declared), yet prints the year 2024, which only a later listing would.',
    });
  });
});

type Dated = PrintedDate & { readonly iso: string | null };

function toListing({
  file,
  taken,
  papers,
}: {
  file: string;
  taken: string;
  papers: [string, string | null][];
}): Listing {
  const day = toDay(taken);
  const listed =
    day === null
      ? null
      : ({ ...day, iso: null, yearOrigin: day.year === null ? 'unknown' : 'printed' } as const);
  const records = papers.map(([title, date], index) => ({
    title,
    abstract: 'An abstract.',
    authors: [],
    ids: { arxiv: null, doi: null },
    links: [],
    source: { file, line: index + 1, listed },
    organization: null,
    authorCount: null,
    commentCount: null,
    date: date === null ? null : toDay(date),
  }));
  return { file, taken: day, records };
}

function toDay(text: string): PrintedDate | null {
  return parseDateLine(text)?.date ?? null;
}

function toPlain(date: Dated | null): string | null {
  if (date === null) return null;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return date.iso ?? `${months[(date.month ?? 0) - 1]} ${date.day}`;
}
