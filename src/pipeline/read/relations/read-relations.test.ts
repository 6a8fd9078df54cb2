import { expect, it } from 'vitest';

import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from '../names/lexicon.ts';
import { readForTest } from '../names/read-for-test.ts';
import { readRelations } from './read-relations.ts';

const lexicon = toLexicon(
  makeVocabulary([
    makeKnown('Quorvex', { kind: 'model', aliases: ['Quick Ocean Reader', 'QOR'] }),
    makeKnown('TRSQ'),
  ]),
);

function relate(abstract: string): string[] {
  const names = readForTest('Zephrix: A Planner', `We propose Zephrix, a planner. ${abstract}`, lexicon);
  return readRelations(names).map(({ type, target }) => `${type} ${target}`);
}

it.each<[string, string[]]>([
  ['Zephrix is built on the steering platform, HarBor-Sim, to sail.', ['builds-on HarBor-Sim']],
  ['Zephrix is built on the steering lamps, HarBor-Sim sails.', []],
  [
    'We implement Zephrix as a plugin for both HarBor and TiDe backends.',
    ['builds-on HarBor', 'builds-on TiDe'],
  ],
  ['We implement steering in HarBor-Sim with care.', ['builds-on HarBor-Sim']],
  ['We implement steering, and boats sink in HarBor-Sim with care.', []],
  ['Zephrix outperforms lamps and a fine-tuned Quorvex baseline.', ['compares-with Quorvex']],
  ['Zephrix steers by harbour echo time (HET) and lamps.', []],
  ['Zephrix steers by using Quorvex. It fine-tunes QOR, too.', ['builds-on QOR']],
])('reads %j', (abstract, relations) => {
  expect(relate(abstract)).toEqual(relations);
});

it('takes the known name that the long form of ours ends with for a base', () => {
  const names = readForTest('Planning', 'We introduce Tide Regularized TRSQ (TR-TRSQ), a planner.', lexicon);
  expect(readRelations(names).map(({ type, target }) => `${type} ${target}`)).toEqual(['builds-on TRSQ']);
});
