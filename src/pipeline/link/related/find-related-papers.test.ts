import { expect, test } from 'vitest';

import type { RelatedPaper } from '../../../model/wiki.ts';
import { linkWiki } from '../link-wiki.ts';
import { makeKnown, makePaper, makeVocabulary, type Sketch } from '../make-paper.ts';

const VOCABULARY = makeVocabulary([makeKnown('GRPO'), makeKnown('PPO')], {
  gui: {},
  audio: {},
  survey: { facet: 'contribution' },
});

/** Papers that have nothing in common, so that what others share is rare. */
const OTHERS: readonly Sketch[] = [...Array(20).keys()].map((index) => ({
  title: `Filler number ${'abcdefghijklmnopqrstuv'[index]}${index}x`,
}));

function relatedTo(title: string, sketches: readonly Sketch[]): readonly RelatedPaper[] {
  const wiki = linkWiki([...sketches, ...OTHERS].map(makePaper), VOCABULARY);
  const found = [...wiki.papers.values()].find(({ paper }) => paper.title === title);
  return found?.related ?? [];
}

test('names count by their ties, then topics, each by its rarity', () => {
  const related = relatedTo('One', [
    { title: 'One', topics: ['gui'], relations: [{ target: 'GRPO', role: 'modifies' }] },
    { title: 'Two', topics: ['gui'], relations: [{ target: 'GRPO', role: 'modifies' }] },
    { title: 'Three', relations: [{ target: 'GRPO', role: 'modifies' }] },
    { title: 'Four', relations: [{ target: 'GRPO', type: 'compares-with' }] },
    { title: 'Five', topics: ['audio'] },
  ]);
  expect(related.map(({ paper, reason }) => [paper, reason])).toEqual([
    ['two', 'both modify GRPO for gui'],
    ['three', 'both modify GRPO'],
    ['four', 'both take up GRPO'],
  ]);
});

test('the kind of contribution makes no papers related', () => {
  expect(
    relatedTo('One', [
      { title: 'One', topics: ['survey'] },
      { title: 'Two', topics: ['survey'] },
    ]),
  ).toEqual([]);
});

test('wording joins papers that share nothing else', () => {
  const abstract = 'Tidal turbines harvest currents beneath estuaries.';
  const related = relatedTo('One', [
    { title: 'One', abstract },
    { title: 'Two', abstract },
  ]);
  expect(related.map(({ paper }) => paper)).toEqual(['two']);
  expect(related[0]?.reason).toMatch(/^similar wording: “/u);
});

test('at most eight, and none where nothing is shared', () => {
  const sketches = [...Array(12).keys()].map((index) => ({
    title: `Paper ${'abcdefghijkl'[index]}`,
    topics: ['gui'],
  }));
  expect(relatedTo('Paper a', sketches)).toHaveLength(8);
  expect(relatedTo('Filler number a0x', [])).toEqual([]);
});
