import { expect, it } from 'vitest';

import { readForTest } from './read-for-test.ts';

it.each<[string, string, string[]]>([
  ['A Study', 'It has three innovations: (1) Tidal reading layers for seas, (2) Gull inference.', []],
  ['A Study', 'We introduce a Lean, Tidal, and Open sea codec for gulls.', []],
  ['A Study', "We propose two networks following Bird's-Eye-View paradigms.", []],
  ['A Study', 'We propose two perfect TIDE schemes for seas.', []],
  ['A Study', 'We propose a perfect TIDE scheme for seas.', ['TIDE']],
  ['A Study', 'We provide a wrapper around old Python (PM4TY) and R (gullR) libraries.', []],
  ['A Study', 'We present a safety check of three frontier models: GullNet, TideNet and HarNet.', []],
  ['A Study', 'We introduce the Harbor Lower Bound for seas.', []],
  ['A Study', 'We introduce Dense Tide Telling, a novel task that asks for seas.', []],
  ['A Study', 'We tackle a practical task, which we term as AnyTide4D, in seas.', []],
  ['A Study', 'We get guarantees under a condition called Tide Faithfulness (TIFA).', []],
  ['A Planner for Tidal Door Reading', 'We propose a novel Tidal Door Reading (TIDR) method.', []],
  ['TideNSA: Tide Sparse Attention Sails', 'We adapt Tide Sparse Attention (TSPA) to seas.', ['TideNSA']],
  ['Tide Distillation: A Survey', 'We review Tide Distillation (TIDI) and its kin.', []],
  ['A Study', 'It excels, delivering improved joint TIDE-RL training performance. We sail.', []],
  ['A Study', 'We design a way to synthesize Harbors of boats.', []],
  [
    'A Study',
    'We propose a merging technique, Drop and rEef via sampLing with mAgnitude (DELLA). DELLA sails.',
    ['DELLA'],
  ],
  ['TideBench: Sailing', 'We present TideBench 1.0: a benchmark of seas.', ['TideBench']],
  ['A Study', 'We propose TRO, or Tidal Reward Optimisation, as a framework.', ['TRO']],
  ['Differential-Tide: Seas', 'We introduce Diff-Tide, a network.', ['Diff-Tide']],
  ['A Study', 'We propose an Enhanced Tide Compression way of seas. Our ETC sails.', ['ETC']],
  [
    'TLER: A Study',
    'We propose TLER. Then we introduce Gull-Aware TLER, which sails.',
    ['TLER', 'Gull-Aware TLER'],
  ],
  ['A Study', 'We propose a planner by integrating Sea Anchor 2 (SEA2), a large net.', []],
  ['A Study', 'We sail. An Exponential Moving Average (EMOA) of weights steadies it.', []],
  ['Tide-Free Gulls', 'We sail in one setting: Tide-Free (TI-Free) seas.', []],
  ['A Study', 'We propose the TIDE method (Tidal and Open Reef Advice), which sails.', ['TIDE']],
  ['Tide yourself: A Study', 'We introduce Tide yourself, a model that sails.', ['Tide yourself']],
  ['TIDE-Probe: A Study', 'We introduce TIDE-Probe. By our TIDE probe, we sail.', ['TIDE-Probe']],
  ['Gull Lifted Networks', 'We introduce a class of models, Gull lifted networks, that sail.', []],
  ['A Study', 'We sail. It reads seas and obtains Tide-VAE features by flow.', []],
  ['A Study', 'We develop two parts: (1) Tidal editor: Enables precise sails.', []],
  ['A Study', 'We propose a "See Large, Sail Small" strategy of seas.', []],
  ['A Study', 'We build a set of seas spanning Standard Tongue, Gull English, and others.', []],
  ['Gullian TTS', 'We introduce Gullian TTS, a model of seas.', ['Gullian TTS']],
  ['A Study', 'We propose a boat, based on the novel steering technique called tide-induced sailing.', []],
])('%s: of %s it takes %j', (title, abstract, names) => {
  expect(readForTest(title, abstract).introduces.map(({ name }) => name)).toEqual(names);
});
