import { expect, test } from 'vitest';

import { isCovered, type Still } from './still.ts';

const SIZE = { width: 100, height: 100 };
const STILL: Still = {
  image: {} as HTMLCanvasElement,
  camera: { x: 0, y: 0, k: 1 },
  margin: { width: 40, height: 40 },
};
const WIDE = { left: -500, top: -500, right: 500, bottom: 500 };
const SMALL = { left: 10, top: 10, right: 90, bottom: 90 };

test.each([
  { seen: 'where it was made', camera: { x: 0, y: 0, k: 1 }, bounds: WIDE, covered: true },
  { seen: 'moved within the margin', camera: { x: 39, y: -39, k: 1 }, bounds: WIDE, covered: true },
  { seen: 'moved beyond the margin', camera: { x: 41, y: 0, k: 1 }, bounds: WIDE, covered: false },
  { seen: 'moved far, nothing drawn there', camera: { x: 80, y: 0, k: 1 }, bounds: SMALL, covered: true },
  { seen: 'nearer', camera: { x: -50, y: -50, k: 2 }, bounds: WIDE, covered: true },
  { seen: 'farther than the margin', camera: { x: 30, y: 30, k: 0.4 }, bounds: WIDE, covered: false },
  { seen: 'farther, nothing drawn around', camera: { x: 30, y: 30, k: 0.4 }, bounds: SMALL, covered: true },
])('an image holds what is seen: $seen', ({ camera, bounds, covered }) => {
  expect(isCovered(STILL, camera, { size: SIZE, bounds })).toBe(covered);
});
