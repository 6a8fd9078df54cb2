import { readField } from './lib/field.ts';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { formatBench, type Measured } from './lib/bench/format-bench.ts';
import { countPapers, makeBenchSeeds } from './lib/bench/make-bench-seeds.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import { BENCH_SITE, measureBuild, measurePipeline } from './lib/bench/measure.ts';
import { type GraphFigures, measureGraph } from './lib/bench/measure-graph.ts';
import { measureSearch, type SearchFigures } from './lib/bench/measure-search.ts';
import type { StageFigures } from './lib/progress.ts';

const HELP = `
Measures each stage's time and peak memory: the pipeline's stages one by one, then a whole build without caches; then,
in a browser, how soon the graph of that build is there and how smoothly it moves, and what a search costs its reader:
bytes over the wire, and the wait after each letter.

  npm run bench

  --papers N,N,…   sizes to measure (all papers of the seeds)
  --seeds DIR      take the papers from another folder; where it holds too few they are used again under new titles
  --pipeline       leave the build and the graph out
`;

const { values } = readArguments(HELP, {
  options: {
    papers: { type: 'string' },
    seeds: { type: 'string', default: readField().seeds },
    pipeline: { type: 'boolean' },
    measure: { type: 'string' },
  },
});
const FOLDER = resolve('.cache/bench/seeds');

/** Each measurement runs in a process of its own, so that none inherits another's memory. */
switch (values.measure) {
  case 'pipeline':
    console.log(JSON.stringify(await measurePipeline(FOLDER)));
    break;
  case 'build':
    console.log(JSON.stringify(await measureBuild(FOLDER)));
    break;
  case 'graph':
    console.log(JSON.stringify(await measureGraph(BENCH_SITE)));
    break;
  case 'search':
    console.log(JSON.stringify(await measureSearchOnce()));
    break;
  default:
    console.log(
      formatBench(measureAll(values.papers?.split(',').map(Number) ?? [countPapers(values.seeds)])),
    );
}

function measureAll(sizes: readonly number[]): Measured[] {
  return sizes.map((papers) => {
    makeBenchSeeds(values.seeds, { papers, into: FOLDER });
    const parts = values.pipeline ? ['pipeline'] : ['pipeline', 'build'];
    const figures = parts.flatMap((part) => measureApart<readonly StageFigures[]>(part));
    if (values.pipeline) return { papers, figures };
    const graph = measureApart<GraphFigures>('graph');
    return { papers, figures, graph, search: measureApart<SearchFigures>('search') };
  });
}

function measureApart<T>(part: string): T {
  const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, '--measure', part], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Measuring the ${part} failed.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

async function measureSearchOnce(): Promise<SearchFigures> {
  const browser = await launchBrowser();
  const figures = await measureSearch(BENCH_SITE, { browser, base: '/' });
  await browser.close();
  return figures;
}
