import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { linkWiki } from '../../../src/pipeline/link/link-wiki.ts';
import { runPipeline } from '../../../src/pipeline/run-pipeline.ts';
import { readSeedFolder } from '../read-seed-files.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { openSearch } from './open-search.ts';
import { formatMissed, parseQueries, scoreQueries } from './score-queries.ts';
import { writeSearchFolder } from './write-search-folder.ts';

it('puts the wanted page first for 95 % of the queries, and among the first three for 99 %', async () => {
  const vocabulary = readVocabulary().value;
  if (vocabulary === null) throw new Error('The vocabulary has errors.');
  const { papers } = runPipeline({ ...readSeedFolder('seeds'), vocabulary }).value;
  const folder = resolve('.cache/search/tested');
  await writeSearchFolder(linkWiki(papers, vocabulary), folder);
  const search = await openSearch(folder);
  const queries = parseQueries(readFileSync('scripts/lib/search/queries.tsv', 'utf8'));
  const scored = await scoreQueries(queries, async (query) =>
    (await search(query)).list.map(({ path }) => path),
  );
  const share = (most: number): number =>
    scored.filter(({ place }) => place !== null && place <= most).length / scored.length;
  expect(queries).toHaveLength(60);
  expect(share(1), formatMissed(scored)).toBeGreaterThanOrEqual(0.95);
  expect(share(3), formatMissed(scored)).toBeGreaterThanOrEqual(0.99);
});
