import { expect, test } from 'vitest';

import { toPicker } from './pick.ts';
import { SMALL_GRAPH } from './small-graph.ts';

const ARRANGED = new Map([
  [0, { x: 0, y: 0 }],
  [1, { x: 30, y: 0 }],
]);

test.each([
  { where: 'on a node', pixel: { x: 1, y: 1 }, camera: { x: 0, y: 0, k: 1 }, node: 0 },
  { where: 'nearer to another', pixel: { x: 29, y: 0 }, camera: { x: 0, y: 0, k: 1 }, node: 1 },
  { where: 'between nodes', pixel: { x: 15, y: 0 }, camera: { x: 0, y: 0, k: 1 }, node: null },
  { where: 'moved and zoomed', pixel: { x: 160, y: 50 }, camera: { x: 100, y: 50, k: 2 }, node: 1 },
])('finds what is under a pointer: $where', ({ pixel, camera, node }) => {
  expect(toPicker(SMALL_GRAPH, ARRANGED).nodeAt(pixel, camera, 4)).toBe(node);
});

test('finds nothing where nothing is shown', () => {
  expect(toPicker(SMALL_GRAPH, new Map()).nodeAt({ x: 0, y: 0 }, { x: 0, y: 0, k: 1 }, 4)).toBeNull();
});
