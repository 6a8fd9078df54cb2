import { expect, it } from 'vitest';

import { makeKnown, makeVocabulary } from '../../link/make-paper.ts';
import { toLexicon } from '../names/lexicon.ts';
import { readForTest } from '../names/read-for-test.ts';
import { readRelations } from './read-relations.ts';

const lexicon = toLexicon(
  makeVocabulary([
    makeKnown('Quorvex', { kind: 'model' }),
    makeKnown('HarborBench', { kind: 'benchmark' }),
    makeKnown('TRSQ'),
  ]),
);

/** What is read of a paper that proposes Zephrix. */
function relate(abstract: string): string[] {
  return relateAll('Zephrix: A Planner', `We propose Zephrix, a planner. ${abstract}`);
}

function relateAll(title: string, abstract: string): string[] {
  return readRelations(readForTest(title, abstract, lexicon)).map(
    ({ type, target, outcome }) => `${type} ${target}${outcome === null ? '' : ` ${outcome}`}`,
  );
}

it('takes what shares the coined part of our name for ours', () => {
  const ours = 'We propose HarBor-Sim, a planner. ';
  expect(relateAll('HarBor-Sim: A Planner', `${ours}HarBor-Sim is based on HarBor-Net.`)).toEqual([]);
  expect(relateAll('HarBor-Sim: A Planner', `${ours}HarBor-Sim is based on TiDe-Net.`)).toEqual([
    'builds-on TiDe-Net',
  ]);
});

it.each<[string, string[]]>([
  ['Models such as Quorvex trained with Zephrix sail well.', ['builds-on Quorvex']],
  ['Sailors know that Quorvex trained with care sails well.', []],
  ['There, Quorvex achieves only half of it.', ['compares-with Quorvex better']],
  ['There, Quorvex achieves half of it.', []],
  ['Quorvex lags behind ours by far.', ['compares-with Quorvex better']],
  ['We run HarborBench-series tests and reach high scores on HarborBench.', ['evaluated-on HarborBench']],
  ['Zephrix comprises three parts: Time Fetching Module, Simple Harbor Lookup, and maps.', []],
  [
    'Zephrix outperforms counterparts under both QuoRvex and HarBor.',
    ['compares-with QuoRvex better', 'compares-with HarBor better'],
  ],
  ['Zephrix leads across Quality and Semantic scores.', []],
  ['Zephrix beats the base model (Quorvex).', ['builds-on Quorvex', 'compares-with Quorvex better']],
  ['Zephrix matches Quorvex, which is trained with DiReCt.', ['compares-with Quorvex similar']],
  ['Zephrix avoids what DiReCt-style approaches need.', []],
  ['Zephrix improves DiReCt by 8.2 points.', []],
  ['We evaluate Zephrix on old problems from the DiReCt dataset.', ['evaluated-on DiReCt']],
  ['It helps in instruction following (DiReCt by 3%).', []],
  ['Zephrix leads by far, followed by GPT-4o.', []],
  ['Using the PubMed corpus, Zephrix reaches high scores.', ['builds-on PubMed']],
  ['Zephrix leads where boats suffer from DiReCt.', []],
  ['Zephrix sees the following DiReCt lamps.', []],
  ['Zephrix draws what happens in DiReCt.', []],
  ['Zephrix reaches high scores in DiReCt.', ['evaluated-on DiReCt']],
  ['Unlike planners built on DiReCt, Zephrix sails.', []],
  ['We test Zephrix using DiReCt as the main benchmark.', ['evaluated-on DiReCt']],
  ['We use HarborBench to reach high scores.', ['evaluated-on HarborBench']],
  ['We use HarborBench to construct maps.', ['builds-on HarborBench']],
  ['Zephrix leads in terms of TiDe and HaRbor.', []],
  ['For Quorvex, Zephrix wins by far.', ['builds-on Quorvex']],
  ['Zephrix beats Quorvex with DiReCt.', ['compares-with Quorvex better']],
  ['Zephrix sails with Construction Vehicles.', []],
  ['On new tasks, HaRbor and TiDe improve accuracy by far.', []],
  ['Zephrix beats strong baselines, reaching half the HaRbor there.', []],
  [
    'Zephrix surpasses Quorvex, a strong planner, and planners such as HaRbor.',
    ['compares-with Quorvex better', 'compares-with HaRbor better'],
  ],
  ['Zephrix uses parts including old lamps, HaRbor, and TiDe.', ['builds-on HaRbor', 'builds-on TiDe']],
  ['We report what popular planners (e.g., TRSQ) lack at sea.', []],
  ['Zephrix is an approach that was later adopted by HaRbor.', []],
  ['A corpus of images created by mixing HarborBench sails with Zephrix.', ['builds-on HarborBench']],
  [
    'Zephrix beats planners (TiDe 1, HaRbor 2; QuoRvex 3) by far.',
    ['compares-with TiDe 1 better', 'compares-with HaRbor 2 better', 'compares-with QuoRvex 3 better'],
  ],
  [
    'Zephrix is trained with tide reading (TRSQ) and harbor inverse fishing (HIFQ).',
    ['builds-on TRSQ', 'builds-on HIFQ'],
  ],
  ['Zephrix uses Tide Reading Sail Nets (TRSN) to read maps.', ['builds-on TRSN']],
  ['Zephrix uses a Tide Reading Sail Net (TRSN) to read maps.', []],
  ['Despite its size, the resulting planner beats boats such as HaRbor.', ['compares-with HaRbor better']],
  ['Despite its size, the ensuing storm beats boats such as HaRbor.', []],
  ['While others rely on Quorvex to read maps, we sail.', []],
  ['While sailing, we build on Quorvex to read maps.', ['builds-on Quorvex']],
  ['Zephrix is written by sailors affiliated with HaRbor.', []],
  ['The seas are rough for boats, with HaRbor reaching half of our tests.', []],
  ['Zephrix saves over 10 points of HaRbor.', []],
  ['Zephrix is steadier than old boats, and HaRbor achieves most.', []],
  ['We draw Zephrix from two extended tales, HaRbor and TiDe.', []],
  ['Zephrix generalizes well to HarborBench.', ['evaluated-on HarborBench']],
  ['Zephrix generalizes HarborBench.', ['builds-on HarborBench']],
  ['We report high performance on tasks from HarborBench.', ['evaluated-on HarborBench']],
  ['Zephrix is made of sailIng with cAre (Zephrix).', []],
  ['Zephrix leads us to HaRbor maps.', []],
  [
    'Zephrix beats HaRbor by 15.6 and 13.3 points and TiDe by 6.2 points.',
    ['compares-with HaRbor better', 'compares-with TiDe better'],
  ],
  ['Zephrix transfers favorably to HaRbor and TiDe tasks.', []],
  ['There, Quorvex performance is significantly lower than our own.', ['compares-with Quorvex better']],
  ['Zephrix beats dense and Harbor Lamp models by far.', ['compares-with Harbor Lamp better']],
  ['Zephrix uses fine-tuned boats for HaRbor.', []],
  ['Zephrix uses lamps for boats and HaRbor.', ['builds-on HaRbor']],
  ['With Zephrix we extract maps that abstract away from HaRbor.', []],
  ['Even the best performing HaRbor sails at sea with Zephrix.', []],
  ['Zephrix is based on a TRSN. Tide Reading Sail Nets (TRSNs) read maps.', []],
  ['Zephrix is steadier than old maps, and TRSQ logic enables more.', []],
  ['Zephrix is steadier than old maps, and TRSQ.', ['compares-with TRSQ better']],
  ['Zephrix beats prior, less flexible planners like TRSQ.', ['compares-with TRSQ better']],
  ['Zephrix is built around Tide Reading Sail Nets (TRSN), which read maps.', []],
  ['Zephrix is built around Tide Reading Sail Nets (TRSN).', ['builds-on TRSN']],
  ['Zephrix is comparable to boats steered on maps generated by Quorvex.', []],
  ['Zephrix is trained on maps generated by Quorvex.', ['builds-on Quorvex']],
  ['We bridge this gap with HaRbor by far.', []],
  [
    'Zephrix beats boats like HaRbor (Pierson, 2021) and TiDe (Lampe, 2020).',
    ['compares-with HaRbor better', 'compares-with TiDe better'],
  ],
  ['Then, Quorvex is further employed to refine the maps.', ['builds-on Quorvex']],
  ['Fine-tuning HaRbor-2 on maps brings Zephrix far.', ['builds-on HaRbor-2']],
  ['Zephrix tells how TRSQ-based models sink.', []],
  ['Zephrix uses TRSQ-based planning.', ['builds-on TRSQ']],
  ['HarborBench accuracy grows by 3% with Zephrix.', ['evaluated-on HarborBench']],
  ['Zephrix integrates the Cross Harbour Tide Network (CHTNet) into its lamps.', ['builds-on CHTNet']],
  [
    'Zephrix reaches comparable scores on all seas with planners such as Quorvex.',
    ['compares-with Quorvex similar'],
  ],
  ['Zephrix gains 3% in three variants of HaRbor.', ['evaluated-on HaRbor']],
  ['Our results show that existing models trained with TRSQ sink.', []],
  ['Zephrix brings a reduction in cost for the Quorvex models.', ['builds-on Quorvex']],
  ['Our Zephrix is a small planner, a model based on Bunny, for sails.', ['builds-on Bunny']],
  ['An enhanced Zephrix+ sails well with care.', []],
  ['Zephrix outperforms both TiDe and HaRbor.', ['compares-with TiDe better', 'compares-with HaRbor better']],
  [
    'We use three techniques (Tide Reading Search (TRS), Sail Setting Search (SSS)) to sail.',
    ['builds-on TRS', 'builds-on SSS'],
  ],
  ['We propose a TRSQ variant that sails.', ['builds-on TRSQ']],
  ['Zephrix raises scores from 12% to 63% for Quorvex.', ['builds-on Quorvex']],
  ['Zephrix reaches high scores on the 2025 HaRbor Challenge dataset.', ['evaluated-on HaRbor Challenge']],
  [
    'Using the HarborBench and Tidemap 2 (TM2) datasets, we reach high scores.',
    ['evaluated-on HarborBench', 'evaluated-on TM2'],
  ],
  ['A lightweight QuoRvexNet encoder enables fast sails.', ['builds-on QuoRvexNet']],
  [
    'Zephrix outperforms old planners on HarborBench, including TiDe and Sailmap.',
    ['evaluated-on HarborBench', 'compares-with TiDe better', 'compares-with Sailmap better'],
  ],
  ['On datasets such as HaRbor, our method achieves high scores.', ['evaluated-on HaRbor']],
  ['On HaRbor, the model achieves high scores.', ['evaluated-on HaRbor']],
  ['Zephrix performs Tide-Backed Clue Recovery.', []],
  ['Zephrix performs DiReCt on tides.', []],
  ['Zephrix integrates a planner (Cerebrum) with maps.', []],
  ['Zephrix integrates CereBrum with maps.', ['builds-on CereBrum']],
  ['We study letters, comparing Quorvex vs. CereBrum.', ['compares-with Quorvex', 'compares-with CereBrum']],
  ['Zephrix, a small CereBrum model, sails well.', ['builds-on CereBrum']],
  ['We see that HaRbor (a map) based sailing helps.', ['builds-on HaRbor']],
  ['We find that existing methods, such as Quorvex, lack a map.', ['compares-with Quorvex better']],
  ['Zephrix is close to that of large models (Quorvex).', ['compares-with Quorvex similar']],
  [
    'Zephrix outperforms Quorvex with DiReCt (8%) and the large CereBrum.',
    ['compares-with Quorvex better', 'compares-with CereBrum better'],
  ],
  ['Zephrix wins compared to using Quorvex.', ['compares-with Quorvex better']],
  ['We compare our sailing with CereBrum and QuoRvex.', ['compares-with CereBrum', 'compares-with QuoRvex']],
  ['Zephrix beats waals-like and Waals-like sailing.', []],
  ['In ten benchmarks, QuoRvex sails well.', []],
  ['Zephrix beats baselines with more parts, including Quorvex.', ['compares-with Quorvex better']],
  [
    'Zephrix beats Quorvex networks (5%), CereBrum (7%), and others.',
    ['compares-with Quorvex better', 'compares-with CereBrum better'],
  ],
  ['Zephrix outperforms the best benchmark HarborBench.', []],
  ['Zephrix wins, with even Quorvex reaching below 60%.', ['compares-with Quorvex better']],
  ['Zephrix improves Quorvex by +8.4.', ['builds-on Quorvex', 'compares-with Quorvex better']],
  ['Zephrix beats Tide Reading Models (TRMs) and Quorvex.', ['compares-with Quorvex better']],
  ['For the task Tide Reading Search (TRS), Zephrix outperforms TRS agents.', []],
  ['Zephrix is a fused tracker for HaRbor that sails.', []],
  [
    'Zephrix beats models like Quorvex, as well as specialized models like CereBrum.',
    ['compares-with Quorvex better', 'compares-with CereBrum better'],
  ],
  ['Unlike Quorvex, a generalization of CereBrum, Zephrix sails.', ['compares-with Quorvex']],
  [
    'It combines two models, specifically CereBrum and the QuorNet model.',
    ['builds-on CereBrum', 'builds-on QuorNet'],
  ],
  ['Then CereBrum was used as a filter.', ['builds-on CereBrum']],
  ['Zephrix wins in the measures of tides, reaching high TRQ scores on TRQ.', []],
  ['We look at ways to sail (e.g., Tide-based maps).', []],
  [
    'Zephrix improves it relative to the Quorvex backbone.',
    ['builds-on Quorvex', 'compares-with Quorvex better'],
  ],
  ['There, our small Quorvex agent sails well.', ['builds-on Quorvex']],
  ['Zephrix is more than double what can be achieved with Quorvex.', ['compares-with Quorvex better']],
  ['It wins over both sets of HarborBench.', ['evaluated-on HarborBench']],
  ['It combines CereBrum for mapping and HarBor for sailing.', ['builds-on CereBrum', 'builds-on HarBor']],
  ['It sails well by 3.1 over CereBrum.', ['compares-with CereBrum better']],
  ['Zephrix reaches high scores on a small subset of HarborBench.', ['evaluated-on HarborBench']],
  ['There, maps are pre-trained on HarborBench and sail well.', ['builds-on HarborBench']],
  ['Zephrix uses only 20% of the maps required by CereBrum.', ['compares-with CereBrum better']],
  ['That is a feat not possible with existing maps (e.g. CereBrum).', []],
  ['There, CereBrum analysis reveals tides.', ['builds-on CereBrum']],
  [
    'Zephrix integrates Tide Reading (TiRe), Sail Setting (SaSe), and lamps.',
    ['builds-on TiRe', 'builds-on SaSe'],
  ],
  ['Zephrix, built on SaiL, reaches high scores on SaiL-XL.', ['builds-on SaiL']],
  ['Zephrix is better than the original Transformer.', []],
  [
    'Three maps - CereBrum, HarBor, and TiDe - are fine-tuned.',
    ['builds-on CereBrum', 'builds-on HarBor', 'builds-on TiDe'],
  ],
  ['Zephrix outperforms a fine-tuned Quorvex by far.', ['compares-with Quorvex better']],
  ['We adopt ways based on tide steering methods (TSM).', ['builds-on TSM']],
  ['We use DIffusion maps; diffusion helps.', []],
  [
    'Zephrix sails at high success across two benchmarks-TIDE and HAR-that all know.',
    ['evaluated-on TIDE', 'evaluated-on HAR'],
  ],
  ['We build upon the TRQ Pro (Tide Reading Quorum) framework.', ['builds-on TRQ Pro']],
  ['There, Quorvex models using Zephrix sail well.', ['builds-on Quorvex']],
  [
    'It sails alongside strong baselines (CereBrum, HarBor) and widely used engines (TiDe).',
    ['compares-with CereBrum', 'compares-with HarBor', 'compares-with TiDe'],
  ],
  [
    'Unlike CereBrum requiring maps or HarBor constrained to tides, Zephrix sails.',
    ['compares-with CereBrum', 'compares-with HarBor'],
  ],
  ['It is fair in TiDe-based and map-based metrics.', []],
  ['It wins among open-source 7B models on HarborBench with high scores.', ['evaluated-on HarborBench']],
  ['It generalises to free (TideSarc, F1 = 62.9) speech.', ['evaluated-on TideSarc']],
  ['There, our dataset alone outperforms the QuorLong dataset.', ['compares-with QuorLong better']],
  [
    'Compared with learning with human maps (LHM) or ways such as CereBrum, Zephrix sails better.',
    ['compares-with LHM better', 'compares-with CereBrum better'],
  ],
  ['There, a large Quorvex trained on the dataset sails well.', ['builds-on Quorvex']],
  [
    'The classical CereBrum algorithm can be improved by 1.91 points.',
    ['builds-on CereBrum', 'compares-with CereBrum better'],
  ],
  ['Evaluated on the TideKit framework, Zephrix sails well.', ['evaluated-on TideKit']],
  ['During TRSQ finetuning, tides are read.', ['builds-on TRSQ']],
  ['Guided by Zephrix, a 0.5B TinyQuorvex sails well.', ['builds-on TinyQuorvex']],
])('reads %j', (abstract, relations) => {
  expect(relate(abstract)).toEqual(relations);
});

it.each<[string, string[]]>([
  ['We evaluate Quorvex on it.', ['compares-with Quorvex']],
  ['The best model, Quorvex, achieves only 47% accuracy.', ['compares-with Quorvex']],
  ['We fine-tune Quorvex on it.', ['builds-on Quorvex']],
  ['Models trained on it outperform Quorvex.', ['compares-with Quorvex better']],
  ['TideBench is composed of two tasks, M-TiDe and M-SaIl. We reach high scores on M-TiDe.', []],
  ['TideBench has two tasks: Tide Reading (TiRe) and Sail Setting (SaSe).', []],
])('reads %j of a paper that presents a benchmark alone', (sentence, relations) => {
  const abstract = `We introduce TideBench, a benchmark for planners. ${sentence}`;
  expect(relateAll('TideBench: A Benchmark for Planners', abstract)).toEqual(relations);
});

it('takes a known method that a title begins with for a base', () => {
  expect(relateAll('TRSQ Using Small Maps', 'We propose Zephrix, a planner.')).toEqual(['builds-on TRSQ']);
  expect(relateAll('TRSQ Using Small Maps or Large?', 'We propose Zephrix, a planner.')).toEqual([]);
});

it.each<[string, string[]]>([
  ['We propose A-TRQ, which adapts TRQ.', ['builds-on TRQ']],
  ['We propose the Tide Harbour and mAst Quorum (THMQ) algorithm. THMQ sails.', []],
])('reads %j by its names', (abstract, relations) => {
  expect(relateAll('Planning at Sea', abstract)).toEqual(relations);
});
