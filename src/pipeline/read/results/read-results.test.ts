import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Introduced } from '../../../model/facts.ts';
import { toDocument } from '../document.ts';
import { readForTest } from '../names/read-for-test.ts';
import { toReading } from '../reading.ts';
import { readResults } from './read-results.ts';

/** What is read in an abstract whose paper introduces the method Lantern. */
function readAbstract(abstract: string): ReturnType<typeof readResults> {
  const at = { field: 'title', start: 0, end: 7 } as const;
  const lantern: Introduced = {
    name: 'Lantern',
    kind: 'method',
    expansion: null,
    evidence: 'Lantern',
    at,
    rule: 'title',
  };
  const document = toDocument({ title: 'Lantern: a Planner', abstract });
  return readResults(toReading({ document, occurrences: [], introduces: [lantern], relations: [] }));
}

function shown(abstract: string): string[] {
  return readAbstract(abstract).results.map(({ value, kind, benchmark, from }) =>
    [value, kind, benchmark ?? '-', ...(from === null ? [] : [`from ${from}`])].join(' '),
  );
}

describe('readResults', () => {
  it.each([
    [
      'Our rate improves over the best from 14.3% to 22.7% in HarbourArena.',
      ['22.7% absolute HarbourArena from 14.3%'],
    ],
    ['Lantern wins by 7.3\\% m\\_tIoU on HCSTVG-v1.', ['7.3% gain HCSTVG-v1']],
    [
      'We gain 57.70\\%,17.65\\% 7.95\\% and 5.18\\% relative improvements over SFT, DPO, PPO and GRPO respectively.',
      ['57.70% gain -', '17.65% gain -', '7.95% gain -', '5.18% gain -'],
    ],
    [
      'Lantern achieves 50.1%, 92.4%, and 67.7% accuracies on PortBench, PortBench-v2, and DockWorld-G, respectively.',
      ['50.1% absolute PortBench', '92.4% absolute PortBench-v2', '67.7% absolute DockWorld-G'],
    ],
    [
      'Our model reaches 80.6% on AIME24 and 69.8% on AIME25.',
      ['80.6% absolute AIME24', '69.8% absolute AIME25'],
    ],
    [
      'It leads on PortBench (90.7), Dock-9 (0.61), and HARB (2.5).',
      ['90.7 absolute PortBench', '0.61 absolute Dock-9', '2.5 absolute HARB'],
    ],
    [
      'Lantern reaches 93.4 on AIME24, 2088 on CodeForces, and 55.9 on AIME25.',
      ['93.4 absolute AIME24', '2088 absolute CodeForces', '55.9 absolute AIME25'],
    ],
    [
      'Lantern gains where boats reason (PortBench: +0.2%, DockBench: +1.8%, map reading: -27.2%).',
      ['0.2% gain PortBench', '1.8% gain DockBench', '27.2% gain -'],
    ],
    ['Pilots’ calm falls with load ($r = -.38$, $p<0.01$).', ['.38 absolute -']],
    [
      'It leads on benchmarks, including 7.2 on PortBench, 3.8 on DockBench, and 8.7 on HarbBench.',
      ['7.2 absolute PortBench', '3.8 absolute DockBench', '8.7 absolute HarbBench'],
    ],
    ['It is good at reading (6.15/10) and rowing (7.83/10).', ['6.15/10 absolute -', '7.83/10 absolute -']],
    ['The response time stayed under 6 seconds.', ['6 seconds absolute -']],
    [
      'Lantern reaches 46.0% on PortBench, surpassing even Quorvex trained on much, which achieves 43.4% and 41.2%.',
      ['46.0% absolute PortBench'],
    ],
    [
      'Lantern reaches 3.7 / 17.4 / 2.5 accuracy on PortBench / DockBench / HarbBench datasets.',
      ['3.7 absolute PortBench', '17.4 absolute DockBench', '2.5 absolute HarbBench'],
    ],
    ['We gain +3.5% to +9.0% over the baseline.', ['3.5% to 9.0% gain -']],
    ['Lantern reaches 41% of harbours, while the baseline collapses to 0.0%.', ['41% absolute -']],
    ['We raise it from 43.8 to 46.7 on PortBench.', ['46.7 absolute PortBench from 43.8']],
    ['We cut the gap from 2.63 to 0.36 mm on PortBench.', ['0.36 mm absolute PortBench from 2.63']],
    ['We hold the risk to 2.1% at 90% coverage.', ['2.1% absolute -']],
    ['We translate x86 code with 79.2% accuracy.', ['79.2% absolute -']],
    ['We raise it from 7.0 to 27.2 using only 2k samples.', ['27.2 absolute - from 7.0']],
    [
      'On PortBench, Lantern gains 4.7 points while using only 23% of the tokens.',
      ['4.7 points gain PortBench', '23% gain PortBench'],
    ],
    [
      'Lantern leads on PortBench while being 30 times smaller and 1.4 times faster.',
      ['30 times gain -', '1.4 times gain -'],
    ],
    ['It grows from care (66.3% rightarrow72.9% on PortBench).', ['72.9% absolute PortBench from 66.3%']],
    ['It wins by 19.3% in Dynamic Degree.', ['19.3% gain -']],
    ['It enhances sailing and rowing up to 35% there.', ['35% gain -']],
    ['It takes 4.2~MB of memory and reaches 31.68\\,dB PSNR.', ['4.2 MB absolute -', '31.68 dB absolute -']],
    ['It gains 1.6 average points across seven benchmarks.', ['1.6 gain seven benchmarks']],
    ['On PortBench, Lantern wins while being 30 times smaller.', ['30 times gain PortBench']],
    [
      'We try it on PortBench and DockBench. It reaches errors of 38.6 mm and 14.3 mm on the respective datasets.',
      ['38.6 mm absolute PortBench', '14.3 mm absolute DockBench'],
    ],
    [
      'It leads -- e.g., 77.5 on PortBench, 96.2 on DockBench.',
      ['77.5 absolute PortBench', '96.2 absolute DockBench'],
    ],
    [
      'Lantern is tried on PortBench, DockBench and SeaBench. Accuracies are 80.2% (PortBench), 71.9% (DockBench), and 79.7% (SeaBench).',
      ['80.2% absolute PortBench', '71.9% absolute DockBench', '79.7% absolute SeaBench'],
    ],
    ['Our training takes 510 steps on 64 GPUs with 4,350 videos and 7B parameters.', []],
    ['We find that the two differ (p < 0.05, SD=0.31).', []],
    ['We reduce the cost by 50%, a 2.06x speedup.', ['50% gain -', '2.06x gain -']],
    ['We boost it by 3.4% to 7.2% over the baseline.', ['3.4% to 7.2% gain -']],
    ['Planners reach 90% today. We ask why.', []],
    [
      'Across seven ports, we look on. Across seven port datasets, Lantern gains 3.4%; on public datasets, it gains 4.0%.',
      ['3.4% gain seven port datasets', '4.0% gain public datasets'],
    ],
    [
      'Lantern improves accuracy on the 37 test tasks from 44.0% to 64.1%.',
      ['64.1% absolute 37 test tasks from 44.0%'],
    ],
    [
      'We gain 4.8 points on PortBench and 9.1% error reduction on photographed maps.',
      ['4.8 points gain PortBench', '9.1% gain -'],
    ],
    ['Our planner trained on the full PortBench wins by 8%.', ['8% gain -']],
    ['Lantern shows 6.4% improvement in AUC and 9.7% in F1.', ['6.4% gain -', '9.7% gain -']],
    ['On PortBench, Lantern solves 26 problems.', ['26 absolute PortBench']],
    [
      'Lantern cuts work to 1/77th of that, at a PSNR (35.11 dB vs. 35.56 dB).',
      ['1/77th gain -', '35.11 dB absolute -'],
    ],
    ['Lantern beats a model six times larger.', []],
    ['Our contributions are threefold: a map, a lamp and a boat.', []],
    ['Compared to PortBench, a dataset of maps, we gain 5.4%.', ['5.4% gain -']],
    [
      'Lantern scores best on PortBench (40.7%), DockBench (42.6%), and SeaBench (55.7%).',
      ['40.7% absolute PortBench', '42.6% absolute DockBench', '55.7% absolute SeaBench'],
    ],
    [
      'We see a 25% absolute improvement on unseen port tasks and 9% on known port tasks.',
      ['25% gain unseen port tasks', '9% gain known port tasks'],
    ],
    [
      'It reaches 94.8% on PortBench and 96.5% on an unseen set of maps.',
      ['94.8% absolute PortBench', '96.5% absolute -'],
    ],
    ['Lantern reaches top completion scores (7.17 on PortBench).', ['7.17 absolute PortBench']],
    ['Lantern runs at over 900 frames per second.', ['900 frames per second absolute -']],
    [
      'We see an improvement of 23.4% in zero-shot performance across four port benchmarks.',
      ['23.4% gain four port benchmarks'],
    ],
    ['Lantern achieves 0.072 $\\pm$ 0.012 divergence.', ['0.072 ± 0.012 absolute -']],
    [
      'Lantern goes from 8.26 to 6.27 on PortBench, and 11.88 to 8.31 on DockBench.',
      ['6.27 absolute PortBench from 8.26', '8.31 absolute DockBench from 11.88'],
    ],
    ['Lantern reaches 36.4%, surpassing the baseline of 22.95% and 25.41%.', ['36.4% absolute -']],
    ['Lantern reaches 81.3%. Other systems achieve 35.4% and 41.6%.', ['81.3% absolute -']],
    [
      'Lantern gains 17.0 points over the old best on four port benchmarks.',
      ['17.0 points gain four port benchmarks'],
    ],
    [
      'It gains 11.6% over strong maps across three benchmarks: PortBench, DockBench, and SeaBench.',
      ['11.6% gain PortBench, DockBench, and SeaBench'],
    ],
    [
      'It reaches 88.8% accuracy in map reading and 94% in long voyage tasks.',
      ['88.8% absolute -', '94% absolute long voyage tasks'],
    ],
    [
      '(1) On PortBench, it wins by 15%; (2) in calm trials, it cuts errors by 90%.',
      ['15% gain PortBench', '90% gain -'],
    ],
    [
      'On Beacon 4B across seven port benchmarks, our rate improves by 2.4%.',
      ['2.4% gain seven port benchmarks'],
    ],
    [
      'Across 5 hard port benchmarks covering tides, maps, and lamps, Lantern improves rates by 30.9%.',
      ['30.9% gain 5 hard port benchmarks'],
    ],
    ['Lantern reaches a Dice coefficient of 0.79 for maps.', ['0.79 absolute -']],
    ['Its memory grows less (1.26x vs 2.30x growth).', ['1.26x gain -']],
    ['It wins with one to two orders of magnitude fewer maps.', ['one to two orders of magnitude gain -']],
    ['Lantern reaches 92.8% accuracy on Hindi.', ['92.8% absolute -']],
    ['Lantern reaches 93.5%, surpassing that of the Beacon models (best AP of 53.8%).', ['93.5% absolute -']],
    ['It holds in free speech (PortBench, F1=62.9).', ['62.9 absolute PortBench']],
    [
      'Tests across diverse LLM/VLM benchmarks show that it improves accuracy by up to 3.2%.',
      ['3.2% gain -'],
    ],
    ['Lantern reaches a success rate of 98.1$\\%$ on PortBench.', ['98.1% absolute PortBench']],
    [
      'Across seven port benchmarks with Beacon-2B and 8B crews, Lantern improves by +1.19.',
      ['1.19 gain seven port benchmarks'],
    ],
    [
      'Evaluated on PortBench and validated against external benchmarks, Lantern achieves an 88.7% success rate.',
      ['88.7% absolute PortBench'],
    ],
    [
      'On PortBench, Lantern achieves 76.5% Exact Match, beating the best by +9.1% in Exact Match.',
      ['76.5% absolute PortBench', '9.1% gain PortBench'],
    ],
    ['It wins with even up to 16x more data.', []],
    ['Models trained at 75% scale win.', []],
    ['Lantern achieves 50 points on PortBench.', ['50 points absolute PortBench']],
    ['With models like Beacon-2, our Lantern gains a 2x speedup.', ['2x gain -']],
  ])('reads %j', (abstract, results) => {
    expect(shown(abstract)).toEqual(results);
  });

  it("keeps others' scores apart", () => {
    const { results, otherResults } = readAbstract(
      'Lantern scores 44.6 on PortBench, surpassing Beacon-72B (38.1).',
    );
    expect(results.map(({ value }) => value)).toEqual(['44.6']);
    expect(otherResults.map(({ system, value, benchmark }) => [system, value, benchmark])).toEqual([
      ['Beacon-72B', '38.1', 'PortBench'],
    ]);
  });

  it('says what a gain is measured in and from', () => {
    const { results } = readAbstract('We see a 12% relative gain over Beacon and a 3x speedup.');
    expect(results.map(({ unit, baseline }) => [unit, baseline])).toEqual([
      ['relative', 'Beacon'],
      ['ratio', null],
    ]);
  });

  it('points at exact slices of any text', () => {
    const part = fc.constantFrom(
      'We gain ',
      '3%',
      ' to ',
      '4.5',
      'x',
      ' on A',
      ', ',
      ' and ',
      '(',
      ')',
      '. ',
      'F1 ',
      '±',
      '/',
      '\\%',
      '-',
      'by ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const abstract = parts.join('');
        for (const { evidence, at, valueAt } of readAbstract(abstract).results) {
          expect(abstract.slice(at.start, at.end)).toBe(evidence);
          expect(valueAt.start).toBeGreaterThanOrEqual(at.start);
          expect(valueAt.end).toBeLessThanOrEqual(at.end);
        }
      }),
    );
  });

  it.each<[string, string[]]>([
    ['We find that GPT-4o is the best with a score of 71.8.', []],
    ['We find that Claude-3.5 outperforms GPT-4o by 16%.', []],
    ['Fine-tuning Qwen2.5-7B on our data gives it a score of 71.8.', ['71.8']],
    ['The best models reach a score of 71.8.', ['71.8']],
  ])('leaves models their own scores where a paper presents a benchmark alone: %s', (sentence, values) => {
    const { text, occurrences, introduces } = readForTest(
      'HarborBench: A Benchmark',
      `We introduce HarborBench, a benchmark of letters. ${sentence}`,
    );
    const { document } = text;
    const { results } = readResults(toReading({ document, occurrences, introduces, relations: [] }));
    expect(results.map(({ value }) => value)).toEqual(values);
  });

  it.each(['(', '3% ', '1,', 'On A ', 'We gain 3% on A, ', '[(', '3 to ', 'A-', '$', 'accuracy '])(
    'takes 100,000 characters of %j',
    (part) => {
      expect(() => readAbstract(`We ${part.repeat(Math.ceil(100_000 / part.length))}`)).not.toThrow();
    },
  );
});
