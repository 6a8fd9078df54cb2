import { describe, expect, it } from 'vitest';

import type { KnownName } from '../../../model/vocabulary.ts';
import { toDocument } from '../document.ts';
import { toLexicon } from './lexicon.ts';
import { readNames, type Names } from './read-names.ts';

const known = (name: string, kind: KnownName['kind']): KnownName => ({
  name,
  kind,
  line: 1,
  expansion: null,
  aliases: [],
  family: null,
  topics: [],
  definition: null,
  introduced: null,
});
const lexicon = toLexicon({ topics: new Map(), cues: new Map(), names: [known('SWE-bench', 'benchmark')] });

function read(title: string, abstract: string): Names {
  return readNames(toDocument({ title, abstract }), lexicon);
}

describe('what a paper introduces', () => {
  it.each<[string, string, string[]]>([
    ['GUI Harbor Lab: A Study', 'We introduce GUI Harbor Lab, an engine.', ['GUI Harbor Lab']],
    ['InfiSea-TIDE: A Study', 'We introduce TIDE, a framework.', ['TIDE']],
    ['InfiSea-TIDE: A Study', 'We introduce InfiSea-TIDE, a framework.', ['InfiSea-TIDE']],
    ['A Study', 'We train an agent. We name the proposed agent Nous, and it sails.', ['Nous']],
    ['A Study', 'We develop a Tide Mixture Model (TMM) based algorithm.', []],
    ['A Study', 'We develop a novel Role Mixing Network (RMIX)-based policy.', ['RMIX']],
    ['A Study', 'We present a Tide Transport (TT)-aligned module.', []],
    ['A Study', 'Earlier, we previously proposed ZephRix, a planner. We test it.', []],
    ['A Study', 'We adapt a planner into a smaller model, ZephRix.', ['ZephRix']],
    ['A Study', 'We build Open-Tide and Open-Harbor, two benchmarks.', ['Open-Tide', 'Open-Harbor']],
    [
      'A Study',
      'We introduce ZephRix, a benchmark in rooms, including Big Halls, and Small Yards.',
      ['ZephRix'],
    ],
    [
      'A Study',
      'It results in two new sets, i.e.Zephrix-T-2K for tides and Zephrix-H-3K.',
      ['Zephrix-T-2K', 'Zephrix-H-3K'],
    ],
    ['A Study', 'We test on two new sets, i.e., Zephrix-T-2K.', []],
    ['Tide Value Model: A Study', 'We introduce the Tide Value Model (TVM), a model.', ['TVM']],
    [
      'A Study',
      'It has two key innovations: (1) a Salience-Weighted IoU Reward, and (2) a map.',
      ['Salience-Weighted IoU Reward'],
    ],
    ['A Study', 'We propose Tide-T5++ with care and TIDE+ with more.', ['Tide-T5++']],
    ['A Study', 'We propose Decision Harbor (DM), a new model.', ['Decision Harbor']],
    ['A Study', 'We propose Stepwise ORMs (SORMs), which judge. Then we propose SORM again.', ['SORM']],
    ['A Study', 'We propose Chunked RL, a framework.', ['Chunked RL']],
    [
      'A Study',
      'We propose a method. Reinforced Tide with Harbor Sampling (RTHS) then unlocks it.',
      ['RTHS'],
    ],
    ['A Study', 'We propose a method. Reinforced Tide with Harbor Sampling (RTHS) is widely used.', []],
    ['A Study', 'We build a lock. Central to it is a Tide Spatial Memory (SM), which grows.', ['SM']],
    ['A Study', 'It has two modules, Tide Goal Planner (TGP) and Lock Action Planner (LAP).', ['TGP', 'LAP']],
    ['A Study', 'It has two modules. SOAR (Sea Order Aware Regularization) keeps them apart.', ['SOAR']],
    ['A Study', 'We propose Tide-Harmonizing Tuning (T1-Pruner). T1-Pruner is fast.', ['T1-Pruner']],
    ['A Study', 'In this study, we introduce Thinking-while-Sailing (TwiS), a way.', ['TwiS']],
    ['Tide in Tide: A Study', 'We propose Tide in Tide, a way to sail.', ['Tide in Tide']],
    ['Tides in Seas: A Study', 'We study tides in seas.', []],
    ['A Study', 'We propose a remedy, a solution: the Tide Order Framework (TOF).', ['TOF']],
    ['A Study', 'We propose TideNet, along with Tide Order Tuning (TOT), as a pair.', ['TideNet', 'TOT']],
    ['A Study', 'We propose TideNet, a mix of SeaNet and LockNet that sails.', ['TideNet']],
    ['A Study', 'We propose a tide-preserved modulation (TPM) comprising two steps.', ['TPM']],
    ['A Study', 'We provide the TPM score predictor with tides. We train a YOLOtide8 network.', []],
    ['A Study', 'Our previous work, TideNet, sails. Our work establishes SeaNet as a baseline.', []],
    ['A Study', 'Our proposed TideNet surpasses SeaNet by far.', ['TideNet']],
    ['A Study', 'We sail on hard benchmarks, building on tasks, including TideWorld.', []],
    ['On Gulls: Tide Activity Recognition', 'We sail in Tide Activity Recognition (TARE) methods.', []],
    ['Tide Order Tuning for Gulls', 'We show the worth of Tide Order Tuning (TOT).', ['TOT']],
    ['A Study', 'We propose TideNet, a novel Sea Language Anchor (SLA) for gulls.', ['TideNet']],
    ['A Study', 'TideNet is a novel framework for gulls. It sails. We test it.', ['TideNet']],
    ['A Study', 'TideNet is a popular framework for gulls. It sails. We test it.', []],
    ['A Study', 'tide-maps is a novel model for gulls. It sails. We test it.', ['tide-maps']],
    ['A Study', 'We show that our planner outperforms Tide Order Planning (TOP).', []],
    ['O-Tider: A Study', 'We study tides.', ['O-Tider']],
    [
      'TIDE: A Study',
      'We build TIDE in two subsets: TIDE-10K and TIDE-Pro.',
      ['TIDE', 'TIDE-10K', 'TIDE-Pro'],
    ],
    ['A Study', 'The suite includes Tide-Search, a skill; Sea-Check, a check.', ['Tide-Search', 'Sea-Check']],
    ['TIDE: A Study', 'We build Tidal-Index-Data dataset, TIDE, which grows.', ['TIDE']],
    ['A Study', 'We propose a low complexity Tidewater index based algorithm.', []],
    ['A Study', 'We introduce Reinforced Fine tuning with Prior Tides.', []],
    ['Lantern: Sailing by Night', 'We sail by night.', ['Lantern']],
    ['Position: Sail by Night', 'We sail by night.', []],
    ['LineSail Technology: By Night', 'We sail by night.', ['LineSail']],
    ['GAN-SLAM: Sailing by Maps', 'We sail by maps.', ['GAN-SLAM']],
    ['Just Sail In: A Way', 'We propose Just Sail In, a way of docking.', ['Just Sail In']],
    [
      'TideText-SP and SeaBERTa Clinical: A Set',
      'We bring TideText-SP, along with a SeaBERTa Clinical model.',
      ['TideText-SP', 'SeaBERTa Clinical'],
    ],
    [
      'A Study',
      'We propose TideNet. It leads on TideNet-Bench, and TideNet-Large sails.',
      ['TideNet', 'TideNet-Bench'],
    ],
    [
      'A Study',
      'We propose TIDE. TIDE-Field draws seas. TIDE-Landmark keeps them.',
      ['TIDE', 'TIDE-Field', 'TIDE-Landmark'],
    ],
    [
      'A Study',
      'We present TIDE, a benchmark. Its settings TIDE-Field and TIDE-Landmark are hard.',
      ['TIDE'],
    ],
    ['A Study', 'We propose Tidal Mooring (TM), a new model.', ['TM']],
    ['A Study', 'We propose a TideN Harbor Network (RAP for short). RAP sails.', ['RAP']],
    ['A Study', 'We introduce a new VG map, dubbed TideMap.', ['TideMap']],
    [
      'A Study',
      'We propose Harbor Attention with Residual Mooring to sail.',
      ['Harbor Attention with Residual Mooring'],
    ],
    ['A Study', 'We propose Harbor Attention with care.', ['Harbor Attention']],
    ['A Study', 'We propose the Active Tide Reading (ATR) task and TideNet.', ['TideNet']],
    ['A Study', 'We define Tidality as the power of tides.', []],
    [
      'A Study',
      'We also train two models, TideDFM for seas and HarborDFM for docks.',
      ['TideDFM', 'HarborDFM'],
    ],
    ['A Study', 'We study seas. It is bound with a Masked Tide Adapter that sails.', ['Masked Tide Adapter']],
    ['TideArena', 'We study seas. TideArena holds many.', ['TideArena']],
    ['toString', 'We study seas.', []],
    ['TideZ2 Technical Report', 'We study seas.', ['TideZ2']],
    ['A Study', 'We introduce the novel approach of tide-based learning (TBLX).', ['TBLX']],
    ['A Study', 'We propose two schemes: the tidal lock (TLOC) and the sea lock (SLOC).', ['TLOC', 'SLOC']],
    [
      'A Study',
      'We propose TideNet. In a second stage, it introduces SeaRanker, a ranker.',
      ['TideNet', 'SeaRanker'],
    ],
    ['A Study', 'We propose TIDEBench. It is built upon TIDE, a corpus of seas.', ['TIDEBench', 'TIDE']],
    [
      'Sail with Tide Lamps: A Way',
      'We propose Sail with Tide Lamps (JointSail), a way. JointSail sails.',
      ['JointSail'],
    ],
    ['A Study', 'We propose a way to sail via Tide-Aware Sea Sampling (TASS), and test it.', ['TASS']],
    ['A Study', 'We integrate both maps into an Adaptive Tide Map (ADTM), which sails.', ['ADTM']],
    ['A Study', 'We study seas. Our Hierarchical Harbor Encoder sails.', ['Hierarchical Harbor Encoder']],
    ['TIDE-R1: A Study', 'We develop a way, Tides and Inlets with RL (TIDE-R1), of sailing.', ['TIDE-R1']],
    [
      'A Study',
      'We introduce learning with TAURA (Tide-aware Undulating Rescaled Advantage), which sails.',
      ['TAURA'],
    ],
    [
      'A Study',
      'We use two ideas, including Clipping and Tidal. We introduce them, TIDE, Site in Seas.',
      ['TIDE'],
    ],
    ['A Study', 'We study seas. It has a Harbor Tide Mooring module for docks.', ['Harbor Tide Mooring']],
    ['A Study', 'We study seas. It has the Harbor Tide Mooring module for docks.', []],
    ['A Study', 'We propose a Tide-based Harbor Mooring of docks.', ['Tide-based Harbor Mooring']],
    ['A Study', 'We propose Energy Tides via Structured Harbor Mooring (EBRM), which sails.', ['EBRM']],
    ['A Study', 'We test Sea Tide Logic (STL) first. With it, we introduce an STL sampling planner.', []],
    ['A Study', 'Tide Reward Models (TRMs) are lacking. We study how to construct TRM well.', []],
    ['A Study', 'We propose TIDE+ (Tidal Index +), a way to sail. TIDE+ sails.', ['TIDE+']],
    ['A Study', 'We introduce TIDAL-the Tidal Index of Seas-a set of maps.', ['TIDAL']],
    ['SSL: Sailing by Lamps', 'We introduce Sail Sea Lantern (SSL), a lamp.', ['SSL']],
    ['A Study', 'Here, we introduce Harbor AI Mariner, a robot.', ['Harbor AI Mariner']],
    ['A Study', 'We study seas. Results show the effectiveness of TideMap.', ['TideMap']],
    ['A Study', 'We study seas. We investigate the effectiveness of TideMap.', []],
    ['A Study', 'We study seas with SeaMap. Our tests show that TideMap outperforms SeaMap.', ['TideMap']],
    ['A Study', 'We establish the Tide Balance Principle of seas.', []],
    ['Dual-tide robot', 'In this paper, dual-tide robot (DTR) with lamps is developed.', ['DTR']],
    [
      'A Study',
      'It has two rules: Tide-Guided Selection (TGS) and Sea-Guided Selection (SGS).',
      ['TGS', 'SGS'],
    ],
    ['A Study', 'We train LLaVA-Tide using our data and obtain a tidal index (TI).', []],
    ['A Study', 'Our best cache design achieves a 1.06x TIDE speedup on harbor reports (SEA-CXR).', []],
    ['A Study', 'We present a comparison of three widely used losses: ZephRix, HarBor and TidE.', []],
    ['A Study', 'We construct Hankel matrices. We sail in a Module.', []],
    ['A Study', 'A method for search in ZephRix rooms is proposed.', []],
    ['A Study', 'Rooms are hard. To see them, a tide reader named HarBor is proposed.', ['HarBor']],
    ['A Study', 'We introduce SVG, a latent diffusion model. We present SVG to others.', ['SVG']],
    ['A Study', 'We present SVG images and a diffusion model.', []],
    ['A Study', 'Tides are hard. Driven by this, ZephRix draws tides. ZephRix is fast.', ['ZephRix']],
    ['A Study', 'We show that ZephRix can draw tides.', ['ZephRix']],
    ['A Study', 'We introduce a Tidal and Harbor Alignment module.', ['Tidal and Harbor Alignment']],
    [
      'A Study',
      'We introduce Harbor2Gull (H2G), a method. We introduce GullAgentSea (GASea).',
      ['H2G', 'GASea'],
    ],
    [
      'Tide-LM: A Study',
      'We use Tide-LM: (1) Tide-Pair, a dataset; (2) Sea-Pair, a dataset.',
      ['Tide-LM', 'Tide-Pair'],
    ],
    ['Tide-Bench: A Study', 'We measure models.', ['Tide-Bench']],
    [
      'A Study',
      'We see doors. We introduce a Tidal Patch Map module that rises, and Cosine Tide Alignment objective that falls.',
      ['Tidal Patch Map', 'Cosine Tide Alignment'],
    ],
    ['A Study', 'We sail. The Tide View Module (TVM) is known. It uses the Tide Sea Net (TSN).', ['TVM']],
    ['A Study', 'We compare our method to Tidal Path Map (TPM) and to others.', []],
    ['A Study', 'We draw doors. It makes use of the Zoned Token Hunt (ZTH) objective.', []],
    [
      'A Study',
      'We develop HarBor, serving as an upgraded version of benchmarks including GeoSea.',
      ['HarBor'],
    ],
    ['A Study', 'We introduce the Tidal Pyramid Network into drawing.', []],
    ['A Study', 'We draw tides by steps such as Explore, Implement, Verify.', []],
    ['A Study', 'Seas are hard. Experiments on a dataset named HARB show it.', []],
    [
      'A Study',
      'We see. We develop a decoder consisting of a Crop Tide Bank (CTB). It integrates a Fast Gull Watcher, which counts gulls.',
      ['CTB', 'Fast Gull Watcher'],
    ],
    ['A Study', 'We fine-tune two opensource models, i.e., GemmaTide and HarBorLM.', []],
    ['A Study', 'We annotate its sort (e.g., Tidal Card), and more.', []],
    ['A Study', 'We train three networks (TideNet-18, SeaNet-B0, GullNet).', []],
    ['A Study', 'We train the Teacher on tides.', []],
    ['A Study', 'We draw. A Tidal Gull Algorithm (TGA) is used to sail.', []],
    ['A Study', 'We draw. Our way integrates Tidal Sea Allocation (TSA) for sails.', []],
    ['Seeing Tidal Try-On', 'Tidal Try-On (TTON) has become a thing. We draw it.', []],
    ['A Study', 'We propose a sail-based tidal pattern search (TPS) method.', []],
    ['A Study', 'It has three safeguards: (i) the Tidal Drift Index (TDI), a detector.', ['TDI']],
    ['A Study', 'We introduce TideSee, the task of reading seas.', []],
    ['A Study', 'We introduce TideSee, a framework for the task of reading seas.', ['TideSee']],
    ['A Study', 'We propose a Large Tide Model (LTM) named HarBor.', ['HarBor']],
    ['A Study', 'We propose Steered Tide Agent, SteeTA, a framework.', ['SteeTA']],
    ['TideNews: A Study', 'We propose the TideNews Dataset, a dataset of gulls.', ['TideNews']],
    ['Sea3D 2.0: A Study', 'We present Sea3D 2.0, a system built on Sea3D 1.0.', ['Sea3D 2.0']],
    ['Tide-Transfer1: A Study', 'We introduce Tide-Transfer, a model.', ['Tide-Transfer']],
    [
      'SAILER: A Study',
      'We study sails. By introducing a Tide-Aware Schedule, SAILER sails.',
      ['SAILER', 'Tide-Aware Schedule'],
    ],
  ])('%s, %j: %j', (title, abstract, names) => {
    expect(read(title, abstract).introduces.map(({ name }) => name)).toEqual(names);
  });

  it('takes a set with its size for a dataset', () => {
    const { introduces } = read('A Study', 'We construct HarborBench-53K, a high-quality dataset.');
    expect(introduces.map(({ kind }) => kind)).toEqual(['dataset']);
  });

  it.each<[string, string]>([
    ['We present TideBot, a gull-inspired soft robot.', 'method'],
    ['We present TideSim, a simulator of a soft robot.', 'benchmark'],
    ['We present TideKit, a reusable skill suite.', 'method'],
    ['We present TideKit, a suite of tests.', 'benchmark'],
    ['We present TideKit, an open framework for tides, data collection, and seas.', 'method'],
    ['We present TideKit, a tide-tuning (TT) dataset of gulls.', 'dataset'],
    ['We present SIP, Site in Pieces, a dataset of seas.', 'dataset'],
    ['We present TideKit, a suite of methodologies for seas.', 'method'],
    ['We introduce TideData for training.', 'dataset'],
    ['We develop the TIDE-500 suite of two models.', 'method'],
    ['We introduce the Ask-to-Sail task, where one asks.', 'benchmark'],
    ['We introduce a Tide-then-Synthesis data synthesis pipeline.', 'method'],
    ['We present a lamp, a two-part benchmark: TSR (tidal sea recall).', 'benchmark'],
  ])('%s is a %s', (abstract, kind) => {
    expect(read('A Study', abstract).introduces.map((one) => one.kind)).toEqual([kind]);
  });

  it("takes the abstract's word for the kind before the title's", () => {
    const { introduces } = read('TIDE: A Dataset of Seas', 'We introduce TIDE, the first benchmark of seas.');
    expect(introduces.map(({ kind }) => kind)).toEqual(['benchmark']);
  });

  it('takes the kind that is said of a whole list', () => {
    const { introduces } = read('A Study', 'We build Open-Tide and Open-Harbor, two benchmarks.');
    expect(introduces.map(({ kind }) => kind)).toEqual(['benchmark', 'benchmark']);
  });
});

describe('what a text names', () => {
  it.each<[string, string[]]>([
    ['We lead on SWE-bench.', ['SWE-bench']],
    ['We lead the Open LMM Reasoning Leaderboard.', ['Open LMM Reasoning Leaderboard']],
    ['We solve all of Putnam 2025.', ['Putnam 2025']],
    ['We met in Paris in March 2025.', ['Paris']],
    ['We lead on TideSet-v1/v2 and AIME24/25.', ['TideSet-v1', 'TideSet-v2', 'AIME24', 'AIME25']],
    ['We lead on TideSet-v1/7.', ['TideSet-v1']],
    ['We beat Vanilla TIDE.', ['TIDE']],
    ['An R1-Style planner for Mandarin-English and $O(N^2)$ tides on M2 and ARMv8.', ['R1']],
    ['We draw N^2 tides, an Itô integral and x86 code.', []],
  ])('in %j: %j', (abstract, names) => {
    expect(read('A Study', abstract).occurrences.map(({ name }) => name)).toEqual(names);
  });
});
