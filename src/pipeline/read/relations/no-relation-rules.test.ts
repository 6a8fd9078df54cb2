import { describe, expect, it } from 'vitest';

import { makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from '../names/lexicon.ts';
import { readForTest } from '../names/read-for-test.ts';
import { NO_RELATION_RULES } from './no-relation-rules.ts';
import { readRelations } from './read-relations.ts';

const lexicon = toLexicon(makeVocabulary([]));

/** What is read of the name in ⟦ ⟧. */
function relate(example: string): string[] {
  const name = /⟦(?<name>[^⟧]+)⟧/u.exec(example)?.groups?.['name'] ?? '';
  const abstract = `We propose Zephrix, a planner. ${example.replace(/[⟦⟧]/gu, '')}`;
  return readRelations(readForTest('Zephrix: A Planner', abstract, lexicon))
    .filter(({ target }) => target === name)
    .map(({ type }) => type);
}

describe.each(NO_RELATION_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('keeps its example from being a relation, and no other', () => {
    expect(relate(rule.matches)).toEqual([]);
    expect(relate(rule.misses)).not.toEqual([]);
  });
});

it.each([
  ['stressed words', 'Our planner uses ⟦MAPMAKING⟧ lamps. Without mapmaking it fails.'],
  ['long forms behind our own', 'Zephrix (⟦Zeta Harbour Environment⟧) reaches high scores.'],
  ['parts of our own name', 'We build on Harbour ⟦QuorVex⟧ (HQ), which we propose.'],
])('takes %s for no relation', (_, example) => {
  expect(relate(example)).toEqual([]);
});

it('gives every rule an id of its own', () => {
  expect(new Set(NO_RELATION_RULES.map(({ id }) => id)).size).toBe(NO_RELATION_RULES.length);
});
