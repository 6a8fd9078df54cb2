import { expect, it } from 'vitest';
import { isBackward, toLanes } from './lanes.ts';

it.each([
  ['a line that is alone', [['a', 'b']], [0]],
  [
    'two between the same ends, whichever way they run',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [-0.5, 0.5],
  ],
  [
    'three, and one beside them',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'b'],
      ['a', 'b'],
    ],
    [-1, 0, 0, 1],
  ],
])('sets aside %s', (_, lines, lanes) => {
  expect(toLanes(lines.map(([from = '', to = '']) => ({ from, to })))).toEqual(lanes);
});

it('tells which way a line runs', () => {
  expect([isBackward({ from: 1, to: 2 }), isBackward({ from: 'b', to: 'a' })]).toEqual([false, true]);
});
