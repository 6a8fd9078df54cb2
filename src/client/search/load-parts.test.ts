import { expect, it, vi } from 'vitest';
import { findParts, loadParts } from './load-parts.ts';

const STARTS = ['00', 'advantage', 'basel', 'corr', 'eqap'];

it.each([
  ['agent', 'agent', ['advantage']],
  ['base', 'base', ['advantage', 'basel']],
  ['corpus', 'corpus', ['basel']],
  ['c', 'c', ['basel', 'corr']],
  ['corp', 'corrupt', ['basel', 'corr']],
  ['zero', 'zero', ['eqap']],
  ['+', '+', []],
])('words from %j to what begins as %j does stand in the parts %j', (from, to, parts) => {
  expect(findParts(STARTS, from, to)).toEqual(parts);
});

it('finds no parts of an index that has none', () => {
  expect(findParts([], 'agent', 'agent')).toEqual([]);
});

it.each([
  ['"exploration -"', '"exploration"'],
  ['“reward hacking”', '"reward hacking"'],
  ['"agents, that learn"', '"agents, that learn"'],
])('asks the engine for the phrase of %s', async (query, asked) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ starts: [], few: 10 })));
  expect(await loadParts(query)).toBe(asked);
});
