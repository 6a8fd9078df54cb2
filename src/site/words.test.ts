import { expect, it } from 'vitest';

import { toCountText } from './words.ts';

it.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [999, '999 papers'],
  [1000, '1,000 papers'],
  [12_345_678, '12,345,678 papers'],
])('%d papers are “%s”', (count, text) => {
  expect(toCountText(count, 'paper')).toBe(text);
});
