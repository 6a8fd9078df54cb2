import { describe, expect, it } from 'vitest';
import { formatBench, toSlope } from './format-bench.ts';

describe('toSlope', () => {
  it.each([
    [
      [
        [0, 0],
        [1, 2],
        [2, 4],
      ],
      2,
    ],
    [
      [
        [1, 5],
        [3, 5],
      ],
      0,
    ],
    [
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      0,
    ],
  ] as const)('of %j is %d', (points, slope) => {
    expect(toSlope(points)).toBeCloseTo(slope);
  });
});

describe('formatBench', () => {
  it('says time, time a paper, memory and growth', () => {
    const run = (papers: number, seconds: number) => ({
      papers,
      figures: [{ stage: 'read', seconds, megabytes: 100 }],
    });
    expect(formatBench([run(100, 1), run(1000, 10)])).toBe(
      `100 papers
  stage                  time      a paper  peak memory
  read                 1.00 s     10.00 ms       100 MB

1000 papers
  stage                  time      a paper  peak memory
  read                10.00 s     10.00 ms       100 MB

growth of time with papers (1 is linear)
  read                   1.00`,
    );
  });

  it('says what a search costs', () => {
    const search = {
      firstBytes: 31_567,
      firstMilliseconds: 120.4,
      textBytes: 160_000,
      letterMilliseconds: 7.1,
      slowestMilliseconds: 23,
    };
    expect(formatBench([{ papers: 1, figures: [], search }])).toContain(
      `  first result 32 kB, 120 ms after the first letter; the full text 160 kB
  a further letter 7 ms, the slowest 23 ms`,
    );
  });
});
