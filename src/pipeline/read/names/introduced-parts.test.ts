import { expect, it } from 'vitest';

import { readForTest } from './read-for-test.ts';

it.each<[string, string, string[]]>([
  [
    'A Study',
    'We study seas. A new router network, Tidal Router, is proposed and adopted.',
    ['Tidal Router'],
  ],
  ['A Study', 'We study seas. A router network, Tidal Router, is proposed and adopted.', []],
  [
    'A Study',
    'We study seas. Our way includes a Tide Area Generator for docks, followed by a Tide Captions Generator.',
    ['Tide Area Generator', 'Tide Captions Generator'],
  ],
  ['TideGalerkin', 'Our way rests on a novel fast and lean TideGalerkin framework.', ['TideGalerkin']],
  ['A Study', 'Our way rests on a novel fast and lean TideGalerkin framework.', []],
  [
    'A Study',
    'We study seas. The maps are drawn by our data engine TideBlend, with ten reefs.',
    ['TideBlend'],
  ],
  [
    'TideChain: A Study',
    'We introduce TideChain. Using the TideChain Slides Dataset-a corpus-we sail.',
    ['TideChain', 'TideChain Slides Dataset'],
  ],
  [
    'A Study',
    'We sail. It consists of two components: TideInject, which sails; and TideScope, which sees.',
    ['TideInject', 'TideScope'],
  ],
  ['A Study', 'The contest has two tracks: TideScope, which sails, and TideSight, which sees. We sail.', []],
  ['A Study', 'We find a failure mode that we term Tide Blindness in seas.', []],
  ['A Study', 'We find a phenomenon called Tide Blindness. We call our planner HarBor.', ['HarBor']],
  ['A Study', 'We propose Computationally lean routing of tides.', []],
  ['A Study', 'We propose a Multi-Tide Guided KAN, where we sail.', ['Multi-Tide Guided KAN']],
  ['A Study', 'We propose TRACE, Tidal Reef-Aware Calibration of Eels, for seas.', ['TRACE']],
  ['A Study', 'We establish a Tidal Reef And seaweeD sign called TRAD that sails.', ['TRAD']],
  ['A Study', 'We propose Visual Tide Self-Distillation, namely VTSD, which sails.', ['VTSD']],
  ['A Study', 'We develop a novel Truncated TWY (or T-TWY) approach for seas. Our T-TWY sails.', ['T-TWY']],
  ['A Study', 'We collect a Massive Tidal Map of six seas, named as MTMS.', ['MTMS']],
  [
    'TideNet: Tidal Path Network for Seas',
    'We propose TideNet. We propose a Tidal Path Network that sails.',
    ['TideNet'],
  ],
  ['A Study', 'We propose an offline Tide Process based planner.', []],
  ['A Study', 'We recently proposed a planner called Tide Printing. We refine it.', []],
  ['A Study', 'We first build a Solver Agent that sails.', []],
  [
    'A Study',
    'We curated two benchmarks based on our maps, namely TideReward and TideArena.',
    ['TideReward', 'TideArena'],
  ],
  ['A Study', 'We ran two benchmarks based on maps, namely TideReward and TideArena.', []],
  ['A Study', 'We introduce the first benchmark for doors at sea: TideCus.', ['TideCus']],
  ['A Study', 'We introduce the first benchmark and read doors across two seas: TideCus.', []],
  ['A Study', 'We sail. The resulting model, named Spider, sails well. Spider is fast.', ['Spider']],
  ['A Study', 'We sail. A new design, referred to here as TIDE-CNN, is introduced.', ['TIDE-CNN']],
  ['A Study', 'We sail. For this, a tidal repetitive control (TRC) scheme is established to sail.', ['TRC']],
  [
    'A Study',
    'We construct SeaAudio-2M, a streaming corpus of ten seas, and Tide-Sound-Bench for telling them apart.',
    ['SeaAudio-2M', 'Tide-Sound-Bench'],
  ],
  [
    'A Study',
    'We propose SeaPO. It has two core components: (1) Tide Reward that grows; (2) care.',
    ['SeaPO', 'Tide Reward'],
  ],
  ['A Study', 'We propose SeaPO. It has two tasks: (1) Tide Reading that grows; (2) care.', ['SeaPO']],
  [
    'A Study',
    'We propose Sea-Former. The Tide-Former finds seas, and the Reef-Former finds docks.',
    ['Sea-Former', 'Tide-Former', 'Reef-Former'],
  ],
  ['On Tide Sail Readers', 'We test their power to function as Tide Sail Readers (TSRs).', []],
  ['Tide Takes All for Ships', 'Our way utilizes the Tide Takes All (TTA2) loss.', []],
  ['A Study', 'We propose a Model Predictive Control (MPC) framework for ships.', []],
  ['A Study', 'We propose a Multi-Tide Predictive Control (MPC) framework for ships.', ['MPC']],
  ['A Study', 'We propose one map of reach across robots, i.e., Tide Reach Map (T-R Map), and HarBor.', []],
  [
    'A Study',
    'We propose a map of reach across robots, i.e., Tide Reach Map (T-R Map), and HarBor, a planner.',
    ['T-R Map', 'HarBor'],
  ],
  ['A Study', 'Ours is enabled by a new dataset we call TideSketch-Part, of docks.', ['TideSketch-Part']],
  ['A Study', 'We study seas. The protocol judges gulls, reporting Tide Score, Sea@k, and SeaRate.', []],
  ['A Study', 'We study if LLMs learn with tidal ICL (TICL). Results show that TICL improves docking.', []],
  [
    'A Study',
    'We propose TideNet. We split the sets based on the Sea-semantic benchmark, namely TideBench-OV.',
    ['TideNet', 'TideBench-OV'],
  ],
  [
    'A Study',
    'We introduce TideParse, which replaces decoding with a Harbor Parallel Decoding paradigm.',
    ['TideParse', 'Harbor Parallel Decoding'],
  ],
])('%s, %j: %j', (title, abstract, names) => {
  expect(readForTest(title, abstract).introduces.map(({ name }) => name)).toEqual(names);
});
