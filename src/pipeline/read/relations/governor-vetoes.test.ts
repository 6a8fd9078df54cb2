import { describe, expect, it } from 'vitest';

import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from '../names/lexicon.ts';
import { readForTest } from '../names/read-for-test.ts';
import { VETOES } from './governor-vetoes.ts';
import { readRelations } from './read-relations.ts';

const lexicons = [makeKnown('Quorvex'), makeKnown('Quorvex', { kind: 'model' })].map((known) =>
  toLexicon(makeVocabulary([known])),
);

/** The rules that read a relation to Quorvex, once as a known method, once as a known model. */
function rulesOf(sentence: string): string[] {
  return lexicons
    .flatMap((lexicon) =>
      readRelations(readForTest('A study', `We build small robots. ${sentence}`, lexicon)),
    )
    .filter(({ target }) => target === 'Quorvex')
    .map(({ rule }) => rule);
}

describe.each(VETOES.map((veto) => [veto.id, veto] as const))('%s', (_, { example }) => {
  it('keeps a phrase from what it does not mean, and no other', () => {
    expect(rulesOf(example.matches)).not.toContain(example.rule);
    expect(rulesOf(example.misses)).toContain(example.rule);
  });
});

it('gives every veto an id of its own', () => {
  expect(new Set(VETOES.map(({ id }) => id)).size).toBe(VETOES.length);
});
