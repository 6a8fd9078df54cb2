import { expect, it } from 'vitest';

import { readForTest } from './read-for-test.ts';

it.each<[string, string, string[]]>([
  ['A Study', 'This research introduces TideFact (Tidal Facts), a novel method of seas.', ['TideFact']],
  ['A Study', 'This research area introduces TideFact to seas.', []],
  ['A Study', 'We sail. We test on TideNews, a new benchmark of seas.', ['TideNews']],
  ['A Study', 'We sail. We reach 75% on TIDE-dev, a new state of the art.', []],
  [
    'A Study',
    'We sail. We rely on HarborSet, comprising seas from a new set, TideNet, and Gull Geometry, too.',
    [],
  ],
  ['A Study', 'We introduce the Improved 3D Tide Policy (iTP3), a policy.', ['iTP3']],
  ['A Study', 'We devise a model of seas, dubbed {\\it TideFill}, that sails.', ['TideFill']],
  ['A Study', 'We also introduce a sail based model - TideFormer, for seas.', ['TideFormer']],
  ['A Study', 'We study the tidal bandit (TIB) setting of seas. Our algorithm TIB sails.', ['TIB']],
  ['A Study', 'We study this gap through T$^3$E (Tidal Tests of Eels), a framework.', ['T$^3$E']],
  ['A Study', 'We study this gap using TideProver, a framework.', []],
  ['A Study', 'We sail. Our boat is built around Grouped Tide Attention (GTA), which sees.', ['GTA']],
  ['A Study', 'We curate the tides into SEA-CoF, a compact benchmark.', ['SEA-CoF']],
  [
    'A Study',
    'We sail. The Tide-Sea Patch Alignment (TSPA) aligns seas. The Multi-Sea Alignment (MSEA) further turns them.',
    ['TSPA', 'MSEA'],
  ],
  ['A Study', 'We sail. The Coding Tide Method (CTM) allows for seas.', []],
  [
    'A Study',
    'It has two parts: MVTider, which sails; and MTHarbor, a hybrid module.',
    ['MVTider', 'MTHarbor'],
  ],
  [
    'A Study',
    'We sail. Two novel strategies, TideMatch and TideSplit, are designed to sail.',
    ['TideMatch', 'TideSplit'],
  ],
  ['A Study', 'We sail. Building on this, Tide Refiner is proposed to steer.', ['Tide Refiner']],
  [
    'A Study',
    'We sail via our Density-driven Tide Aggregation algorithm in seas.',
    ['Density-driven Tide Aggregation'],
  ],
  ['A Study', 'We train it on a synthetic dataset, TideQuery, which includes seas.', ['TideQuery']],
  ['A Study', 'We train it on a large dataset, TideQuery, which includes seas.', []],
  ['A Study', 'We sail with a tide-enhanced control point (TECP) module.', ['TECP']],
  [
    'A Study',
    'We present TIDE-Bench, a suite of tests. TIDE-AnswerBench tests sails.',
    ['TIDE-Bench', 'TIDE-AnswerBench'],
  ],
  [
    'A Study',
    'We sail. It incorporates Tidal Sea Sampling and Reef Area Keeping, two techniques that sail.',
    ['Tidal Sea Sampling', 'Reef Area Keeping'],
  ],
  ['A Study', 'We refer to our proposal as the single tidal forming (STF) method.', ['STF']],
])('%s: of %s it takes %j', (title, abstract, names) => {
  expect(readForTest(title, abstract).introduces.map(({ name }) => name)).toEqual(names);
});
