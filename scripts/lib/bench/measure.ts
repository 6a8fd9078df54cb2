import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runStage } from '../../../src/integrations/report.ts';
import { readSettings } from '../../../src/integrations/settings.ts';
import { linkWiki } from '../../../src/pipeline/link/link-wiki.ts';
import { mergeRecords } from '../../../src/pipeline/merge-records.ts';
import { readPapers } from '../../../src/pipeline/read/read-papers.ts';
import { renderPaper } from '../../../src/pipeline/render/render-paper.ts';
import { readListings } from '../../../src/pipeline/run-pipeline.ts';
import { buildSite } from '../build-site.ts';
import { measureStages, type StageFigures } from '../progress.ts';
import { readSeedFolder } from '../read-seed-files.ts';
import { readVocabulary } from '../read-vocabulary.ts';

/** Where the measured build puts its site. */
export const BENCH_SITE = resolve('.cache/bench/site');

/** Runs the stages of the pipeline one by one, in this process, and measures each. */
export async function measurePipeline(seedFolder: string): Promise<readonly StageFigures[]> {
  const vocabulary = readVocabulary().value;
  if (vocabulary === null) throw new Error('The vocabulary has errors: run npm run build to see them.');
  const { seeds, notes } = readSeedFolder(seedFolder);
  const stop = measureStages();
  const listings = await runStage('parse', () => readListings(seeds, notes).value);
  const papers = await runStage('merge', () => mergeRecords(listings).value);
  const read = await runStage('read', () => readPapers(papers, vocabulary).value);
  await runStage('render', () => read.map(renderPaper).length);
  await runStage('link', () => linkWiki(read, vocabulary).papers.size);
  return stop();
}

/** Builds the whole site without any cache, in this process, and measures Astro's stages and the index. */
export async function measureBuild(seedFolder: string): Promise<readonly StageFigures[]> {
  const settings = readSettings({
    METHODEX_SEEDS: seedFolder,
    METHODEX_OUT: BENCH_SITE,
    METHODEX_FRESH: '1',
  });
  for (const cache of [settings.cache, settings.papers]) rmSync(cache, { recursive: true, force: true });
  const stop = measureStages();
  const started = performance.now();
  const { built } = await buildSite(settings);
  const seconds = (performance.now() - started) / 1000;
  const figures = stop();
  if (!built) throw new Error('These seeds give no site: run npm run build with them to see why.');
  const megabytes = Math.max(...figures.map((figure) => figure.megabytes));
  return [...figures, { stage: 'whole build', seconds, megabytes }];
}
