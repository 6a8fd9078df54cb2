import { expect, it } from 'vitest';
import type { SearchKind } from '../../model/search.ts';
import { toAskedKinds, toKindBonus, toTopicBonus } from './asked-kinds.ts';

function bonus(query: string, kind: SearchKind, title = 'A'): number {
  const answer = { path: '/a/', title, kind, note: '', excerpt: '', papers: null, date: '' } as const;
  return Math.sign(toKindBonus(answer, toAskedKinds(query)));
}

it.each<{ query: string; kind: SearchKind; title?: string; sign: number }>([
  { query: 'which benchmarks test web agents', kind: 'benchmark', sign: 1 },
  { query: 'which benchmarks test web agents', kind: 'topic', sign: -1 },
  { query: 'which benchmarks test web agents', kind: 'paper', sign: -1 },
  { query: 'which benchmarks test web agents', kind: 'paper', title: 'Benchmarking agents', sign: 0 },
  { query: 'which paper uses web agents', kind: 'paper', sign: 1 },
  { query: 'papers on web agents', kind: 'paper', sign: 0 },
  { query: 'papers on web agents', kind: 'topic', sign: 0 },
  { query: 'how do web agents work', kind: 'benchmark', sign: -1 },
  { query: 'how do web agents work', kind: 'method', sign: 0 },
  { query: 'web agents that learn from a dataset', kind: 'dataset', sign: -1 },
  { query: 'how much does each dataset count', kind: 'paper', sign: 0 },
])('“$query” makes a $kind gain or lose: $sign', ({ query, kind, title, sign }) => {
  expect(bonus(query, kind, title)).toBe(sign);
});

it.each([
  ['how do robots learn', 1],
  ['a robot that knows what it can reach', -1],
  ['is there a bot that plays chess', -1],
  ['agents that play chess', 0],
  ['find the object that a sentence means', 0],
  ['robots in the kitchen', 0],
])('“%s” makes topics gain or lose: %d', (query, sign) => {
  expect(Math.sign(toTopicBonus(query))).toBe(sign);
});
