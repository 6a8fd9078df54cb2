import { expect, it } from 'vitest';
import { appendUnsorted, sortByPlace } from './engine.ts';

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
