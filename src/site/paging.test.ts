import { expect, it } from 'vitest';

import { selectPageNumbers, toExtentText, toListPages } from './paging.ts';

it.each([
  [1, 1, '1'],
  [2, 4, '1 2 3 4'],
  [15, 15, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
  [1, 16, '1 2 3 4 10 16'],
  [57, 120, '1 10 20 30 40 50 54 55 56 57 58 59 60 70 80 90 100 110 120'],
  [500, 1000, '1 100 200 300 400 497 498 499 500 501 502 503 600 700 800 900 1000'],
])('page %i of %i links %s', (current, last, wanted) => {
  expect(selectPageNumbers(current, last).join(' ')).toBe(wanted);
});

it.each([14, 40, 120, 200])('of %i pages each is at most three steps from the first', (last) => {
  let reached = new Set([1]);
  for (let step = 0; step < 3; step += 1)
    reached = new Set([...reached].flatMap((page) => selectPageNumbers(page, last)));
  expect(reached.size).toBe(last);
});

it('cuts a list into pages, and gives an empty one a page too', () => {
  expect(toListPages(['a', 'b', 'c'], 2)).toEqual([
    { params: { page: undefined }, props: { items: ['a', 'b'], current: 1, from: 1, last: 2, total: 3 } },
    { params: { page: 'page/2' }, props: { items: ['c'], current: 2, from: 3, last: 2, total: null } },
  ]);
  expect(toListPages([], 2)).toHaveLength(1);
});

it('counts a whole list on its first page alone, so that the others stay when one item more comes', () => {
  const texts = (count: number): string[] =>
    toListPages(Array.from({ length: count }), 1000).map(({ props }) => toExtentText(props, 'paper'));
  expect(texts(2001)).toEqual(['2,001 papers', 'Papers 1,001 to 2,000', 'Paper 2,001']);
  expect(texts(1)).toEqual(['1 paper']);
});
