import { describe, expect, it } from 'vitest';

import { toDocument } from '../document.ts';
import { INTRODUCTION_PHRASES } from './introduction-phrases.ts';
import { INTRODUCTION_SHAPES } from './introduction-shapes.ts';
import { LOWER_CASE_FORMS } from './lower-case-names.ts';
import { toLexicon } from './lexicon.ts';
import { readNames } from './read-names.ts';

const lexicon = toLexicon({ topics: new Map(), cues: new Map(), names: [] });

function rulesIn(abstract: string): string[] {
  const document = toDocument({
    title: 'A study of rooms',
    abstract: `Rooms are hard. We study rooms. ${abstract} Zephrix and ZepHrix are fast.`,
  });
  return readNames(document, lexicon).introduces.map(({ rule }) => rule);
}

function rulesOf(example: string): string[] {
  return [...rulesIn(example), ...rulesIn(example.replaceAll('Zephrix', 'ZepHrix'))];
}

describe.each(
  [...INTRODUCTION_PHRASES, ...INTRODUCTION_SHAPES, ...LOWER_CASE_FORMS].map((row) => [row.id, row] as const),
)('%s', (id, row) => {
  it('finds its example', () => {
    expect(rulesOf(row.matches)).toContain(id);
  });

  it('leaves its counterexample alone', () => {
    expect(rulesOf(row.rejects)).not.toContain(id);
  });
});
