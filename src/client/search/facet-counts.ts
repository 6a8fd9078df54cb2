import type { SearchFacet } from '../../model/search.ts';
import type { ChosenFacet, Narrowing, TextHits } from './engine.ts';
import { findChosen, type SearchState } from './search-state.ts';

/** How many pages a click on each of a facet's values would leave; of a chosen value, how many of those shown bear it. */
export type ClickCounts = Readonly<Record<string, number>>;

/** The counts of one facet; `borne` is how many pages bear each value, whatever is chosen of the facet itself. */
export interface FacetCounts {
  readonly clicks: ClickCounts;
  readonly borne: Readonly<Record<string, number>>;
}

/** Finds pages under a narrowing; the words are settled. */
type Look = (narrowing: Narrowing) => Promise<Pick<TextHits, 'total' | 'counts'>>;

/**
 * Counts what a click on each value of each facet would give. What several facets need is looked for once: all of them
 * need what is shown, and those whose values are joined by "or" what would be shown without them.
 */
export async function countClicks(
  state: SearchState,
  facets: readonly SearchFacet[],
  look: Look,
): Promise<ReadonlyMap<SearchFacet, FacetCounts>> {
  const shown = await look({ facets: state.facets, sort: 'relevance' });
  const counts = await Promise.all(
    facets.map(async (facet): Promise<FacetCounts> => {
      const here = shown.counts[facet] ?? {};
      const chosen = findChosen(state, facet);
      if (chosen.values.length === 0 || chosen.mode === 'all') return { clicks: here, borne: here };
      const others = state.facets.filter((each) => each.facet !== facet);
      const freed = await look({ facets: others, sort: 'relevance' });
      const borne = freed.counts[facet] ?? {};
      return { clicks: toUnions(chosen, shown, borne), borne };
    }),
  );
  return new Map(counts.map((each, at) => [facets[at] ?? 'kind', each]));
}

/** With "or", a further value adds the pages that bear it and none of those chosen. */
function toUnions(
  { facet, values }: ChosenFacet,
  shown: Pick<TextHits, 'total' | 'counts'>,
  freed: ClickCounts,
): ClickCounts {
  const within = shown.counts[facet] ?? {};
  return Object.fromEntries(
    Object.entries(freed).map(([value, count]) => {
      const both = within[value] ?? 0;
      if (values.includes(value)) return [value, both];
      return [value, count === 0 ? 0 : shown.total + count - both];
    }),
  );
}
