import { expect, it } from 'vitest';
import { appendUnsorted } from './engine.ts';

it('puts pages that have nothing to be sorted by after those that have, and leaves none out', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(appendUnsorted([c], [a, b, c])).toEqual([c, a, b]);
  expect(appendUnsorted([], [a, b])).toEqual([a, b]);
  expect(appendUnsorted([b, a], [a, b])).toEqual([b, a]);
});
