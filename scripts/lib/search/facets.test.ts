import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChosenFacet, loadFacets, searchText } from '../../../src/client/search/engine.ts';
import { countClicks } from '../../../src/client/search/facet-counts.ts';
import { parseState, toggleValue } from '../../../src/client/search/search-state.ts';
import { SEARCH_FACETS } from '../../../src/model/search.ts';
import { openModule } from './open-search.ts';
import { writeSeedSearch } from './write-seed-search.ts';

interface Engine {
  readonly searchText: typeof searchText;
  readonly loadFacets: typeof loadFacets;
}

type Filters = Readonly<Record<string, readonly string[]>>;

const FOLDER = resolve('.cache/search/faceted');

let engine: Engine;
/** What every page bears, by what the engine calls it, as the index's own files tell. */
let pages: ReadonlyMap<string, Filters>;

beforeAll(async () => {
  await writeSeedSearch(FOLDER);
  engine = await openModule<Engine>('engine', FOLDER);
  await engine.loadFacets();
  pages = readPages(join(FOLDER, 'pagefind/fragment'));
}, 120_000);

function readPages(folder: string): Map<string, Filters> {
  return new Map(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const { filters } = JSON.parse(text.slice(text.indexOf('{'))) as { filters: Filters };
      return [name.replace(/\.pf_fragment$/u, ''), filters];
    }),
  );
}

/** Counts pages one by one. */
function count(ids: readonly string[], facets: readonly ChosenFacet[]): number {
  return ids.filter((id) =>
    facets.every(({ facet, mode, values }) => {
      const has = (value: string): boolean => pages.get(id)?.[facet]?.includes(value) ?? false;
      return mode === 'all' ? values.every(has) : values.some(has);
    }),
  ).length;
}

describe('the counts of facets', () => {
  it.each([
    '',
    'kind=paper',
    'task=gui-agents&technique=reinforcement-learning&year=2025&code=yes',
    'task=gui-agents&task=web-agents',
    'task=agents&task=reasoning&all=task&kind=paper',
    'q=reward+model&kind=paper&year=2025&year=2024',
    'q=grpo&technique=grpo',
  ])('are, for every value of %j, what counting all pages one by one gives', async (address) => {
    const state = parseState(new URLSearchParams(address), []);
    const all = (await engine.searchText(state.query, { facets: [], sort: 'relevance' })).ids;
    const shown = await engine.searchText(state.query, { facets: state.facets, sort: 'relevance' });
    expect(shown.total).toBe(count(all, state.facets));
    const counts = await countClicks(state, SEARCH_FACETS, (narrowing) =>
      engine.searchText(state.query, narrowing),
    );
    let compared = 0;
    for (const facet of SEARCH_FACETS) {
      const chosen = state.facets.find((each) => each.facet === facet)?.values ?? [];
      for (const [value, said] of Object.entries(counts.get(facet)?.clicks ?? {})) {
        if (chosen.includes(value)) continue;
        const clicked = count(all, toggleValue(state, facet, value).facets);
        // A value that no page here bears leads nowhere, so it is not offered.
        if (said > 0 || chosen.length === 0) expect(said, `${facet} ${value}`).toBe(clicked);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
