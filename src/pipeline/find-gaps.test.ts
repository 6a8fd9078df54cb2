import { expect, it } from 'vitest';

import { findGaps } from './find-gaps.ts';
import { makePaper } from './link/make-paper.ts';

const { paper } = makePaper({ title: 'A', date: '2025-11-03' });

it.each([
  [paper, ['authors', 'id']],
  [{ ...paper, authors: ['A B'], ids: { arxiv: null, doi: '10.1000/1' } }, null],
  [{ ...paper, authors: ['A B'], ids: { arxiv: '2511.00001', doi: null }, date: null }, ['date']],
  [
    { ...paper, date: { month: 1, day: 1, year: null, iso: null, yearOrigin: 'unknown' as const } },
    ['authors', 'id', 'date'],
  ],
])('finds what a paper lacks', (each, gaps) => {
  expect(findGaps([each]).map((found) => found.gaps)).toEqual(gaps === null ? [] : [gaps]);
});
