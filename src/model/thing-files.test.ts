import { describe, expect, it } from 'vitest';
import { toFileCount, toFileNumber, toShortId } from './thing-files.ts';
import { toThingId } from './thing-path.ts';

describe('toThingId', () => {
  it.each([
    ['/methods/grpo/', 'grpo'],
    ['/benchmarks/math-500/', 'math-500'],
    ['/papers/a-title/', 'paper:a-title'],
    ['/topics/rlvr/', 'topic:rlvr'],
    ['/papers/', null],
    ['/organizations/x/', null],
    ['/papers/page/2/', null],
  ])('%s is %s', (path, wanted) => {
    expect(toThingId(path)).toBe(wanted);
  });
});

describe('toShortId', () => {
  it('is short, and stays what it is', () => {
    expect(toShortId('grpo')).toBe('53aab051f019');
    expect(toShortId('paper:grpo')).not.toBe(toShortId('grpo'));
  });
});

describe('toFileCount', () => {
  it.each([
    [0, 1],
    [16, 1],
    [17, 2],
    [900, 64],
    [36_000, 4096],
  ])('cuts %i things into %i files', (things, files) => {
    expect(toFileCount(things, 16)).toBe(files);
  });
});

it('spreads things over the files', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => toFileNumber(toShortId(`name-${index}`), 8));
  const counts = Array.from({ length: 8 }, (_, file) => numbers.filter((number) => number === file).length);
  expect(Math.min(...counts)).toBeGreaterThan(90);
});
