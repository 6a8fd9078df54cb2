import { expect, it } from 'vitest';

import type { PaperDate } from '../../model/seed.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { linkListings } from './link-listings.ts';
import { makePaper } from './make-paper.ts';

function toDate(iso: string): PaperDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { iso, year, month, day, yearOrigin: 'printed' };
}

/** A paper that stands in a listing, of a day where one is given. */
function listedIn(file: string, iso: string | null, number: number): PaperWithFacts {
  const { paper, facts } = makePaper({ title: `Paper ${number}` });
  const listed = iso === null ? null : toDate(iso);
  return { paper: { ...paper, sources: [{ file, line: 1, listed }] }, facts };
}

it('puts the newest listing first, and among those without a date the later by name', () => {
  const papers = [
    listedIn('000.txt', null, 1),
    listedIn('001.txt', null, 2),
    listedIn('a.txt', '2025-06-01', 3),
    listedIn('b.txt', '2025-05-01', 4),
  ];
  expect(linkListings(papers).map(({ file }) => file)).toEqual(['a.txt', 'b.txt', '001.txt', '000.txt']);
});
