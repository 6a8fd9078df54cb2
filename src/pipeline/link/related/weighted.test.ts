import { expect, it } from 'vitest';

import { toPostings } from './weighted.ts';

const LISTS = [
  { numbers: Uint32Array.of(0, 2), weights: Float64Array.of(0.5, 1) },
  { numbers: Uint32Array.of(), weights: Float64Array.of() },
  { numbers: Uint32Array.of(2), weights: Float64Array.of(3) },
];

function placesOf(number: number, leads: (number: number) => boolean = () => true): [number, number][] {
  const { numbers, weights } = toPostings(LISTS, leads)(number);
  return Array.from(numbers, (place, at) => [place, weights[at] ?? Number.NaN]);
}

it('says where a thing stands, and how much it counts there', () => {
  expect(placesOf(2)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(placesOf(0)).toEqual([[0, 0.5]]);
});

it('gives nothing for what stands nowhere or leads nowhere', () => {
  expect(placesOf(1)).toEqual([]);
  expect(placesOf(7)).toEqual([]);
  expect(placesOf(2, (number) => number < 2)).toEqual([]);
  expect(toPostings([], () => true)(0).numbers).toHaveLength(0);
});
