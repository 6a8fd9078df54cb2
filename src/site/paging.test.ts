import { expect, it } from 'vitest';

import { selectPageNumbers, toExtentText, toGrowingPages, toListPages } from './paging.ts';

it.each([
  [1, 1, '1'],
  [2, 4, '1 2 3 4'],
  [15, 15, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
  [1, 16, '1 2 3 4 10 16'],
  [57, 123, '1 10 20 30 40 50 54 55 56 57 58 59 60 70 80 90 100 110 120'],
  [119, 123, '1 10 20 30 40 50 60 70 80 90 100 110 116 117 118 119 120 121 122'],
  [500, 1000, '1 100 200 300 400 497 498 499 500 501 502 503 600 700 800 900 1000'],
])('page %i of %i links %s', (current, last, wanted) => {
  expect(selectPageNumbers(current, last).join(' ')).toBe(wanted);
});

it('links the same from a page of many when one page more comes', () => {
  expect(selectPageNumbers(57, 124)).toEqual(selectPageNumbers(57, 123));
  expect(selectPageNumbers(1, 124)).toContain(124);
});

it.each([14, 40, 120, 129, 200])('of %i pages each is at most three steps from the first', (last) => {
  let reached = new Set([1]);
  for (let step = 0; step < 3; step += 1)
    reached = new Set([...reached].flatMap((page) => selectPageNumbers(page, last)));
  expect(reached.size).toBe(last);
});

it('cuts a list into pages, and gives an empty one a page too', () => {
  expect(toListPages(['a', 'b', 'c'], 2)).toEqual([
    {
      params: { page: undefined },
      props: { items: ['a', 'b'], current: 1, from: 1, links: [1, 2], total: 3 },
    },
    { params: { page: 'page/2' }, props: { items: ['c'], current: 2, from: 3, links: [1, 2], total: null } },
  ]);
  expect(toListPages([], 2)).toHaveLength(1);
});

it('counts the pages of a growing list from its oldest item, so that they stay when newer ones come', () => {
  const cut = (list: string) => toGrowingPages([...list], () => 1, 2);
  const pages = cut('edcba');
  expect(pages.map(({ params, props }) => [params.page, props.items.join('')])).toEqual([
    ['page/1', 'ba'],
    ['page/2', 'dc'],
    [undefined, 'e'],
  ]);
  expect(pages.map(({ props }) => props.links.join(' '))).toEqual(['2 1', '2 1', '3 2 1']);
  const many = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(900 - index));
  const [before, after] = [many.slice(2).join(''), many.join('')].map(cut);
  expect(after?.slice(0, 15)).toEqual(before?.slice(0, 15));
  expect(cut('')).toHaveLength(1);
});

it('fills pages of a growing list by the size of its items, and cuts none', () => {
  const pages = toGrowingPages([1, 9, 2, 3], (item) => item, 5);
  expect(pages.map(({ props }) => props.items)).toEqual([[2, 3], [9], [1]]);
});

it('counts a whole list on its first page alone, so that the others stay when one item more comes', () => {
  const texts = (count: number): string[] =>
    toListPages(Array.from({ length: count }), 1000).map(({ props }) => toExtentText(props, 'paper'));
  expect(texts(2001)).toEqual(['2,001 papers', 'Papers 1,001 to 2,000', 'Paper 2,001']);
  expect(texts(1)).toEqual(['1 paper']);
});
