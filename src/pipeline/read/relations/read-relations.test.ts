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

function relate(title: string, abstract: string): string[] {
  return readRelations(readForTest(title, abstract, lexicon)).map(({ type, target }) => `${type} ${target}`);
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
  ['Zephrix, a novel Quorvex framework, sails well.', ['builds-on Quorvex']],
  ['Zephrix, a novel Quorvex-stage method, sails well.', []],
  [
    'Zephrix surpasses tide-reading (TR) agents built on large closed planners like Quorvex.',
    ['compares-with TR', 'compares-with Quorvex'],
  ],
  ['Zephrix reaches a high accuracy of 80% on Mean Tide Precision.', []],
  ['Zephrix is trained with an SFT-then-RL recipe.', []],
  ['Zephrix wins by a large margin of 14.28 TDS.', []],
  ['It helps in a challenge on matching QuoRvex pictures.', []],
  ['It wins over all TIDs and K-best-tide boats.', []],
  ['Zephrix steers by using Quorvex. It fine-tunes QOR, too.', ['builds-on QOR']],
])('reads %j', (abstract, relations) => {
  expect(relate('Zephrix: A Planner', `We propose Zephrix, a planner. ${abstract}`)).toEqual(relations);
});

it('holds our own data against the data that it is compared to', () => {
  const abstract =
    'We introduce TideSet, a dataset of tides. We compare TideSet to two popular sea datasets, HarBor-5K.';
  expect(relate('TideSet: A Dataset of Tides', abstract)).toEqual(['compares-with HarBor-5K']);
});

it('takes the known name that the long form of ours ends with for a base', () => {
  expect(relate('Planning', 'We introduce Tide Regularized TRSQ (TR-TRSQ), a planner.')).toEqual([
    'builds-on TRSQ',
  ]);
});
