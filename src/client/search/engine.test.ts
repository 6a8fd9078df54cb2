import { expect, it } from 'vitest';
import { appendUnsorted, settle, sortByPlace } from './engine.ts';

it('sorts by date by the places of pages, of which the last is the newest', () => {
  const places = new Map([
    ['undated', 0],
    ['old', 1],
    ['new', 2],
  ]);
  const found = ['old', 'undated', 'new'].map((id) => ({ id }));
  expect(sortByPlace(found, places).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});

it('puts pages that have nothing to be sorted by after those that have, and leaves none out', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(appendUnsorted([c], [a, b, c])).toEqual([c, a, b]);
  expect(appendUnsorted([], [a, b])).toEqual([a, b]);
  expect(appendUnsorted([b, a], [a, b])).toEqual([b, a]);
});

it('orders pages by what of their relevance is sure, and leaves those that are all alike as they came', () => {
  const [a, b, c] = [
    { id: 'a', score: 14.776496 },
    { id: 'b', score: 14.776497 },
    { id: 'c', score: 15 },
  ];
  expect(settle([c, b, a]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(settle([c, a, b]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(settle([b, a]).map(({ id }) => id)).toEqual(['b', 'a']);
});
