import { describe, expect, it } from 'vitest';

import type { Relation } from '../../../model/facts.ts';
import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from '../names/lexicon.ts';
import { readForTest } from '../names/read-for-test.ts';
import { TRIGGERS } from './find-governor.ts';
import { readRelations } from './read-relations.ts';

const knowing = toLexicon(makeVocabulary([makeKnown('Quorvex')]));
const unknowing = toLexicon(makeVocabulary([]));

/** Relations to Quorvex, once as a name that is known for a method, once as one that nobody knows. */
function relate(abstract: string): Relation[] {
  const text = `We build small robots. ${abstract}`;
  return [
    ...readRelations(readForTest('A study', text, knowing)),
    ...readRelations(readForTest('A study', text.replaceAll('Quorvex', 'QuorVex'), unknowing)),
  ];
}

describe.each(TRIGGERS.map((trigger) => [trigger.id, trigger] as const))('%s', (id, trigger) => {
  it('reads its example', () => {
    const relations = relate(trigger.matches);
    if (trigger.type === 'none') expect(relations).toEqual([]);
    else expect(relations.map(({ rule }) => rule)).toContain(id);
  });

  it('leaves its counterexample alone', () => {
    expect(relate(trigger.rejects).map(({ rule }) => rule)).not.toContain(id);
  });
});

it('gives every rule an id of its own', () => {
  expect(new Set(TRIGGERS.map(({ id }) => id)).size).toBe(TRIGGERS.length);
});
