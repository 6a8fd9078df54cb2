import { describe, expect, it } from 'vitest';

import { readForTest } from './read-for-test.ts';

describe('kinds of what a paper introduces', () => {
  it('takes a set with its size for a dataset', () => {
    const { introduces } = readForTest('A Study', 'We construct HarborBench-53K, a high-quality dataset.');
    expect(introduces.map(({ kind }) => kind)).toEqual(['dataset']);
  });

  it.each<[string, string]>([
    ['We present TideBot, a gull-inspired soft robot.', 'method'],
    ['We present the quadruped robot TideBot.', 'method'],
    ['We build a corpus for gulls called TideKit using captions.', 'dataset'],
    ['We introduce a new evaluation benchmark, Spinning the Tide (SpiT), which sails.', 'benchmark'],
    ['A visual planner towards dynamic environments named TideKit is proposed.', 'method'],
    ['We introduce TideKit, a collection of 20 tidal charts enabling this pipeline.', 'dataset'],
    ['We also release TideKit, a challenging subset of seas.', 'dataset'],
    ['We present TideKit. TideKit splits the sea in two.', 'method'],
    ['We present TideSim, a simulator of a soft robot.', 'benchmark'],
    ['We present TideKit, a reusable skill suite.', 'method'],
    ['We present TideKit, a suite of tests.', 'benchmark'],
    ['We present TideKit, an open framework for tides, data collection, and seas.', 'method'],
    ['We present TideKit, a tide-tuning (TT) dataset of gulls.', 'dataset'],
    ['We present SIP, Site in Pieces, a dataset of seas.', 'dataset'],
    ['We present TideKit, a suite of methodologies for seas.', 'method'],
    ['We introduce TideData for training.', 'dataset'],
    ['We present TideKit, the first Turkish adaptation of the BIRD benchmark.', 'benchmark'],
    [
      'We present TideKit, a large-scale (some 4 million samples), automatically generated dataset.',
      'dataset',
    ],
    ['We present TideKit, a dedicated benchmark for gulls.', 'benchmark'],
    ['We present TideKit, a framework dedicated to the benchmark of gulls.', 'method'],
    ['We present TideKit, a new evaluation set which stresses gulls.', 'benchmark'],
    ['We present TideKit, a generative benchmark framework.', 'benchmark'],
    ['We present TideKit a novel benchmark that measures gulls.', 'benchmark'],
    ['We build a gull detection dataset (i.e., TideKit) over samples.', 'dataset'],
    ['We present a way to draw graphs from tidal data, called TideKit.', 'method'],
    ['Our Tidal Kit Optimization (TKO) method adapts off-policy data.', 'method'],
    ['We develop the TIDE-500 suite of two models.', 'method'],
    ['We introduce the Ask-to-Sail task, where one asks.', 'benchmark'],
    ['We introduce a Tide-then-Synthesis data synthesis pipeline.', 'method'],
    ['We curated two benchmarks based on our maps, namely TideReward.', 'benchmark'],
    ['We present a lamp, a two-part benchmark: TSR (tidal sea recall).', 'benchmark'],
  ])('%s is a %s', (abstract, kind) => {
    expect(readForTest('A Study', abstract).introduces.map((one) => one.kind)).toEqual([kind]);
  });

  it.each<[string, string, string]>([
    ['TIDE: A Hard Sea Benchmark for Gulls', 'We introduce TIDE, a dataset of seas.', 'benchmark'],
    ['TIDE: Did Gulls Read It? A Benchmark for Seas', 'We introduce TIDE, a framework.', 'benchmark'],
    ['TIDE: A Method for the Benchmark of Seas', 'We introduce TIDE, a framework.', 'method'],
    [
      'TIDE: A Hard Benchmark of Seas and A Novel Sailing Framework',
      'We introduce TIDE, a framework.',
      'method',
    ],
    ['TIDE: A Dataset and Map of Seas', 'We introduce TIDE, a framework.', 'method'],
    ['TIDE: Coherent Sea Dataset for Gulls', 'We introduce TIDE with care.', 'dataset'],
    ['Tidebot: A Robot for Environments', 'We introduce TideBot with care. TideBot sails.', 'method'],
    ['TideBench: A Hard Benchmark', 'We introduce Tide, a dataset of seas.', 'dataset'],
  ])('%s: of %s it says that it is a %s', (title, abstract, kind) => {
    expect(readForTest(title, abstract).introduces.find(({ name }) => name !== 'TideBench')?.kind).toBe(kind);
  });

  it("takes the abstract's word for the kind before the title's", () => {
    const { introduces } = readForTest(
      'TIDE: A Dataset of Seas',
      'We introduce TIDE, the first benchmark of seas.',
    );
    expect(introduces.map(({ kind }) => kind)).toEqual(['benchmark']);
  });

  it('takes the kind that is said of a whole list', () => {
    const { introduces } = readForTest('A Study', 'We build Open-Tide and Open-Harbor, two benchmarks.');
    expect(introduces.map(({ kind }) => kind)).toEqual(['benchmark', 'benchmark']);
  });

  it.each<[string, string]>([
    ['TideKit: Tidal Understanding Benchmark', 'benchmark'],
    ['TideKit: Learning for a Tidal Benchmark', 'method'],
  ])('%s is a %s', (title, kind) => {
    expect(readForTest(title, 'We measure TideKit.').introduces.map((one) => one.kind)).toEqual([kind]);
  });

  it.each<[string, string]>([
    ['We contribute two new datasets, TideKit and GullKit.', 'dataset'],
    ['We construct TideKit (large) and GullKit (refined) datasets.', 'dataset'],
    ['We create TideKit and GullKit, benchmarks that span seas.', 'benchmark'],
    ['We introduce TideKit and GullKit, fully annotated tidal datasets extending seas.', 'dataset'],
    ['We introduce TideKit and GullKit, which sail over datasets.', 'method'],
  ])('%s: each is a %s', (abstract, kind) => {
    expect(readForTest('A Study', abstract).introduces.map((one) => one.kind)).toEqual([kind, kind]);
  });
});
