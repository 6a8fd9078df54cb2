import { describe, expect, it } from 'vitest';
import type { CueRow } from '../../model/search.ts';
import { findTopics, prepareCues } from './match-cues.ts';

const ROWS: readonly CueRow[] = [
  [
    '/topics/length/',
    'Adaptive reasoning length',
    3,
    'overthink*',
    '(concise|shorter) .. (reasoning|chain of thought)',
  ],
  ['/topics/finance/', 'Finance', 2, 'stock (market|price|trading)'],
  ['/topics/agents/', 'Agents', 90, 'agentic'],
];
const LEXICON = { total: 100, stems: new Map([['agent', 60]]), short: [] };
const cues = prepareCues(ROWS);

function find(query: string): string[] {
  return findTopics(cues, query, LEXICON).map(({ name }) => name);
}

describe('findTopics', () => {
  it.each([
    ['how to make reasoning shorter?', 'Adaptive reasoning length'],
    ['can a chain of thought be more concise', 'Adaptive reasoning length'],
    ['why do models overthink?', 'Adaptive reasoning length'],
    ['who trains models for stock trading?', 'Finance'],
  ])('leads “%s” to %s', (query, topic) => {
    expect(find(query)).toEqual([topic]);
  });

  it.each([
    ['reasoning shorter', 'is no question'],
    ['how to make soup shorter?', 'holds only part of a phrase'],
    ['which agents play chess in Iceland at night?', 'is about much else'],
    ['what is it?', 'says nothing'],
  ])('leads “%s” nowhere: it %s', (query) => {
    expect(find(query)).toEqual([]);
  });
});
