import { expect, it } from 'vitest';

import { listVectors, toRarity, toWordVectors } from './word-vectors.ts';

it('holds what a few papers more do not have as rare as it was', () => {
  expect(toRarity(3, 12_020)).toBe(toRarity(3, 12_000));
  expect(toRarity(3, 12_000)).toBeGreaterThan(toRarity(30, 12_000));
  expect(toRarity(20, 20)).toBe(0);
});

/** The weight of a word in the first of 150 papers, so many of which have it. */
function weightAmong(among: number): number {
  const papers = Array.from({ length: 150 }, (_, place) => ({
    title: '',
    abstract: `${place < among ? 'shared' : ''} ${place < 2 ? 'steady' : ''}`,
  }));
  const vectors = toWordVectors(papers);
  const [own] = listVectors(vectors);
  const at = own?.numbers.indexOf(vectors.words.indexOf('shared')) ?? -1;
  return own?.weights[at] ?? 0;
}

it('leaves out words of one paper alone and those that all share; the rarer of others count more', () => {
  expect(weightAmong(1)).toBe(0);
  expect(weightAmong(10)).toBeGreaterThan(weightAmong(40));
  expect(weightAmong(80)).toBeGreaterThan(0);
  expect(weightAmong(120)).toBe(0);
});
