import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openSearch } from './open-search.ts';
import { formatMissed, parseQueries, scoreQueries } from './score-queries.ts';
import { writeSeedSearch } from './write-seed-search.ts';

it('puts the wanted page first for 95 % of the queries, and among the first three for 99 %', async () => {
  const folder = resolve('.cache/search/tested');
  await writeSeedSearch(folder);
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
