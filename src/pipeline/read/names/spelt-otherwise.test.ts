import { expect, it } from 'vitest';

import { makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from './lexicon.ts';
import { readForTest } from './read-for-test.ts';

const lexicon = toLexicon(
  makeVocabulary([
    {
      name: 'QVX',
      kind: 'method',
      line: 1,
      expansion: 'Quiet Vector Exchange',
      aliases: [],
      family: null,
      topics: [],
      definition: null,
      introduced: null,
    },
  ]),
);

it.each([
  ['another thing', 'We extend the Quorum of Various Boxes (QVX) by a map.', true],
  ['an odd spelling of the same', 'We extend the Quick Vector Exchange (QVX) by a map.', false],
  ['nothing', 'We extend QVX by a map.', false],
])('tells a known short form that is spelt out as %s', (_, abstract, expected) => {
  const { occurrences } = readForTest('A Map', abstract, lexicon);
  expect(occurrences.find(({ name }) => name === 'QVX')?.isNamesake).toBe(expected);
});
