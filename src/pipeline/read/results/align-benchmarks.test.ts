import { describe, expect, it } from 'vitest';

import { toDocument } from '../document.ts';
import { toReading } from '../reading.ts';
import { readResults } from './read-results.ts';

function shown(abstract: string): string[] {
  const document = toDocument({ title: '', abstract });
  const reading = toReading({ document, occurrences: [], introduces: [], relations: [] });
  return readResults(reading).results.map(({ value, benchmark }) => `${value} ${benchmark ?? '-'}`);
}

describe('alignBenchmarks', () => {
  it.each<[string, string[]]>([
    ['Experiments on ten sea tasks spanning fog, ice and rain show that it wins by 5%.', ['5% -']],
    ['On the widely used Quorvex-1.5 model across ten sea tasks, it gains 5%.', ['5% ten sea tasks']],
    ['It gains 5% over the Quorvex-1.5 baseline across nine sea tasks.', ['5% nine sea tasks']],
    ['It beats pilots across nine sea tasks, with an average gain of +5.7%.', ['5.7% nine sea tasks']],
    ['It wins on PortBench by 4.7% while using only 23% of the sea tokens.', ['4.7% PortBench', '23% -']],
    ['It gains 4.7% on PortBench, providing a 3x inference speedup.', ['4.7% PortBench', '3x -']],
    ['On PortBench, it gains 4.7% while using only 23% of the tokens.', ['4.7% PortBench', '23% PortBench']],
    [
      'It improves boats on PortBench by 22% and 9% (7% and 3% over vanilla sailing).',
      ['22% PortBench', '9% PortBench', '7% PortBench', '3% PortBench'],
    ],
    [
      'It reaches 57% (+8%) on PortBench and 60% (+9%) on DockBench.',
      ['57% PortBench', '8% PortBench', '60% DockBench', '9% DockBench'],
    ],
    [
      'On the PortBench dataset, it reaches 55% in calm and 29% on new kinds.',
      ['55% PortBench', '29% PortBench'],
    ],
    [
      'It reaches 2.18 FID on PortBench 256x256 and 61% on DockBench.',
      ['2.18 PortBench 256x256', '61% DockBench'],
    ],
    ['It leads on PortBench (F1=75.3) and on DockBench (F1=62.9).', ['75.3 PortBench', '62.9 DockBench']],
    [
      'We evaluate it on PortBench, a benchmark of seas. It reaches an accuracy of 83.3%.',
      ['83.3% PortBench'],
    ],
    ['We evaluate it on PortBench and at sea. It reaches an accuracy of 83.3%.', ['83.3% -']],
    [
      'Across five sea benchmarks (PortBench, and four kinds of tides), it gains up to 14%.',
      ['14% five sea benchmarks'],
    ],
    ['Fine-tuning Quorvex on the PortSet dataset yields an increase of 11.3%.', ['11.3% -']],
    ['It runs at 300 fps on an iPhone XS.', ['300 fps -']],
    ['We form one point set and gain 5% on PortBench.', ['5% PortBench']],
    ['It wins in 11 model-benchmark comparisons by 14.1%.', ['14.1% -']],
    ['Using 8,838 harbour nursing notes, it gains 5% on PortBench.', ['5% PortBench']],
    [
      'It reaches 55.5 (+1.4) mIoU on PortBench, and 73.0 (+1.1) mIoU on DockBench.',
      ['55.5 PortBench', '1.4 PortBench', '73.0 DockBench', '1.1 DockBench'],
    ],
    ['It gains +35.3% F1 in calm VQA, and +47.5% F1 in deep tide reading.', ['35.3% calm VQA', '47.5% -']],
  ])('%s', (abstract, results) => {
    expect(shown(abstract)).toEqual(results);
  });
});
