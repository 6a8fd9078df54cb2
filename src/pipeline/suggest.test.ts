import { expect, it } from 'vitest';

import { linkWiki } from './link/link-wiki.ts';
import { makeKnown, makePaper, makeVocabulary } from './link/make-paper.ts';
import { suggest } from './suggest.ts';

const PAPERS = [
  makePaper({
    title: 'Folding proteins',
    abstract: 'We study protein structure prediction with AlphaFold and CASP.',
    relations: [{ target: 'AlphaFold' }, { target: 'CASP' }],
    topics: ['survey'],
  }),
  makePaper({
    title: 'More folding',
    abstract: 'On protein structure prediction, AlphaFold leads, as on CASP.',
    relations: [{ target: 'AlphaFold' }, { target: 'CASP' }],
  }),
  makePaper({
    title: 'A robot',
    abstract: 'It is about robots and protein structure prediction.',
    topics: ['robotics'],
  }),
];
const VOCABULARY = makeVocabulary([makeKnown('CASP', { kind: 'benchmark' })], {
  survey: { facet: 'contribution' },
  robotics: { facet: 'task' },
});

it('finds names that nobody knows, papers without a topic, and what these speak of', () => {
  const { names, untagged, phrases } = suggest(linkWiki(PAPERS, VOCABULARY));
  expect(names.map(({ name, papers }) => [name, papers.length])).toEqual([['AlphaFold', 2]]);
  expect(untagged.map(({ paper }) => paper.title)).toEqual(['Folding proteins', 'More folding']);
  expect(phrases).toEqual([{ phrase: 'protein structure prediction', papers: 2 }]);
});

it('has nothing to say of no papers', () => {
  expect(suggest(linkWiki([], VOCABULARY))).toEqual({ names: [], untagged: [], phrases: [] });
});
