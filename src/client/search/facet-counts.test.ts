import { describe, expect, it } from 'vitest';
import type { SearchFacet } from '../../model/search.ts';
import type { Narrowing } from './engine.ts';
import { countClicks } from './facet-counts.ts';
import { parseState, toggleValue } from './search-state.ts';

type Page = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

const PAGES: readonly Page[] = [
  { task: ['agents', 'gui-agents'], year: ['2025'], code: ['yes'] },
  { task: ['agents', 'web-agents'], year: ['2025'] },
  { task: ['agents', 'gui-agents', 'web-agents'], year: ['2024'], code: ['yes'] },
  { task: ['reasoning'], year: ['2024'] },
];
const FACETS = ['task', 'year', 'code'] as const;

function findPages({ facets }: Narrowing): readonly Page[] {
  return PAGES.filter((page) =>
    facets.every(({ facet, mode, values }) => {
      const has = (value: string): boolean => page[facet]?.includes(value) ?? false;
      return mode === 'all' ? values.every(has) : values.some(has);
    }),
  );
}

async function look(narrowing: Narrowing) {
  const pages = findPages(narrowing);
  const counts: Record<string, Record<string, number>> = {};
  for (const page of PAGES)
    for (const [facet, values] of Object.entries(page))
      for (const value of values)
        (counts[facet] ??= {})[value] = pages.filter((each) =>
          each[facet as SearchFacet]?.includes(value),
        ).length;
  return { total: pages.length, counts };
}

describe('countClicks', () => {
  it.each([
    '',
    'task=gui-agents',
    'task=gui-agents&year=2025',
    'task=gui-agents&task=web-agents&all=task',
    'task=gui-agents&code=yes',
    'year=2024&year=2025',
  ])('says of each value that is not chosen what a click gives: %j', async (address) => {
    const state = parseState(new URLSearchParams(address), []);
    const counts = await countClicks(state, FACETS, look);
    for (const facet of FACETS)
      for (const [value, count] of Object.entries(counts.get(facet)?.clicks ?? {})) {
        const chosen = state.facets.find((each) => each.facet === facet)?.values ?? [];
        if (chosen.includes(value) || count === 0) continue;
        const clicked = toggleValue(state, facet, value);
        expect(count, `${facet} ${value}`).toBe(findPages({ ...clicked, sort: 'relevance' }).length);
      }
  });

  it('says of a chosen value how many of the pages shown bear it', async () => {
    const state = parseState(new URLSearchParams('task=gui-agents&task=web-agents&year=2025'), []);
    expect((await countClicks(state, FACETS, look)).get('task')?.clicks).toEqual({
      agents: 2,
      'gui-agents': 1,
      'web-agents': 1,
      reasoning: 0,
    });
  });
});
