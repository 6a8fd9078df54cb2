import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { searchText, TextHits } from '../../../src/client/search/engine.ts';
import { toWords } from '../../../src/model/search-words.ts';
import { openModule } from './open-search.ts';
import { writeSeedSearch } from './write-seed-search.ts';

const FOLDER = resolve('.cache/search/history');

let search: (words: string) => Promise<TextHits>;
let titles: readonly string[];

beforeAll(async () => {
  const { papers } = await writeSeedSearch(FOLDER);
  titles = [...papers.values()].map(({ paper }) => paper.title);
  const engine = await openModule<{ searchText: typeof searchText }>('engine', FOLDER);
  search = (words) => engine.searchText(words, { facets: [], sort: 'relevance' });
}, 120_000);

/** Each word that titles have, alone, half of it, quoted, and beside the one that stands before it. */
function listQueries(): string[] {
  const all = titles.map(toWords);
  const words = [...new Set(all.flat())];
  const pairs = all.map(([, first = '', second = '']) => `${first} ${second}`);
  const halves = words.filter((word) => word.length > 5).map((word) => word.slice(0, word.length / 2));
  return [...words, ...halves, ...words.map((word) => `"${word}"`), ...pairs];
}

it('finds the same pages in the same order, whatever was looked for before', async () => {
  const queries = listQueries();
  const before: Found[] = [];
  for (const query of queries) before.push(toFound(await search(query)));
  const after: Found[] = [];
  for (const query of queries) after.push(toFound(await search(query)));
  expect(queries.length).toBeGreaterThan(1000);
  const different = queries.filter((_, at) => JSON.stringify(after[at]) !== JSON.stringify(before[at]));
  expect(different).toEqual([]);
});

interface Found {
  readonly ids: readonly string[];
  readonly relevances: readonly number[];
}

function toFound({ ids, relevances }: TextHits): Found {
  return { ids, relevances };
}

it.each(['network', 'corpus', 'baseline', 'information'])(
  'finds %j, which stands where a part begins or ends',
  async (word) => {
    const alone = await search(word);
    const beside = await search(`reinforcement ${word}`);
    expect(alone.total).toBeGreaterThan(0);
    expect(beside.ids.every((id) => alone.ids.includes(id))).toBe(true);
  },
);
