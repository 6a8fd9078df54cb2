import { formatGraph } from './format-graph.ts';
import type { GraphFigures } from './measure-graph.ts';
import type { StageFigures } from '../progress.ts';
import type { SearchFigures } from './measure-search.ts';

/** What was measured at one size. */
export interface Measured {
  readonly papers: number;
  readonly figures: readonly StageFigures[];
  readonly graph?: GraphFigures;
  readonly search?: SearchFigures;
}

/** A table a size, and how each stage's time grows from the first size to the last. */
export function formatBench(runs: readonly Measured[]): string {
  return [...runs.map(formatRun), ...(runs.length > 1 ? [formatGrowth(runs)] : [])].join('\n\n');
}

function formatRun({ papers, figures, graph, search }: Measured): string {
  const rows = figures.map(({ stage, seconds, megabytes }) =>
    toRow([
      stage,
      `${seconds.toFixed(2)} s`,
      `${((seconds * 1000) / papers).toFixed(2)} ms`,
      `${megabytes.toFixed(0)} MB`,
    ]),
  );
  const table = [`${papers} papers`, toRow(['stage', 'time', 'a paper', 'peak memory']), ...rows];
  return [
    ...table,
    ...(graph === undefined ? [] : ['', formatGraph(graph)]),
    ...(search === undefined ? [] : ['', ...formatSearch(search)]),
  ].join('\n');
}

/** What a search costs a reader: first till its first result, in a browser that has the page alone; then a letter. */
function formatSearch(search: SearchFigures): string[] {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
  const first = `${kB(search.firstBytes)}, ${ms(search.firstMilliseconds)} after the first letter`;
  return [
    `  first result ${first}; the full text ${kB(search.textBytes)}`,
    `  a further letter ${ms(search.letterMilliseconds)}, the slowest ${ms(search.slowestMilliseconds)}`,
  ];
}

/**
 * The exponent of each stage's time over the number of papers, fitted by least squares to the logarithms: 1 is linear,
 * 2 is square.
 */
function formatGrowth(runs: readonly Measured[]): string {
  const stages = runs[0]?.figures.map(({ stage }) => stage) ?? [];
  const rows = stages.map((stage) => {
    const points = runs.flatMap(({ papers, figures }) => {
      const figure = figures.find((each) => each.stage === stage);
      return figure === undefined
        ? []
        : [[Math.log(papers), Math.log(Math.max(figure.seconds, 1e-4))] as const];
    });
    return toRow([stage, toSlope(points).toFixed(2)]);
  });
  return ['growth of time with papers (1 is linear)', ...rows].join('\n');
}

/** The slope of the line that lies nearest to the points by least squares. */
export function toSlope(points: readonly (readonly [x: number, y: number])[]): number {
  const middleX = toMean(points.map(([x]) => x));
  const middleY = toMean(points.map(([, y]) => y));
  const over = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
  return over / under;
}

function toMean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function toRow([first = '', ...others]: readonly string[]): string {
  return `  ${first.padEnd(14)}${others.map((cell) => cell.padStart(13)).join('')}`;
}
