import { type FacetTopic, SEARCH_FACETS, type SearchFacet } from '../../model/search.ts';
import type { ChosenFacet, Sort } from './engine.ts';

/** What the search page shows, which is what its address says. */
export interface SearchState {
  readonly query: string;
  readonly sort: Sort;
  readonly facets: readonly ChosenFacet[];
}

const SORTS: readonly Sort[] = ['relevance', 'date', 'comments'];

/** The parameter that names the facets of whose values all must hold, not any. */
const ALL = 'all';

/**
 * Reads an address: `q`, `sort`, a parameter a facet (repeated for several values) and `all` for the facets whose
 * values must hold together. `topic` stands for whichever facet its topic is in.
 */
export function parseState(params: URLSearchParams, topics: readonly FacetTopic[]): SearchState {
  const all = params.getAll(ALL);
  const facets = SEARCH_FACETS.flatMap((facet): ChosenFacet[] => {
    const asTopics = params
      .getAll('topic')
      .filter((id) => topics.some((topic) => topic[0] === id && topic[2] === facet));
    const values = [...new Set([...params.getAll(facet), ...asTopics])];
    return values.length === 0 ? [] : [{ facet, values, mode: all.includes(facet) ? 'all' : 'any' }];
  });
  return {
    query: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    facets,
  };
}

/** The address of a state; `parseState` reads it back. */
export function toParams({ query, sort, facets }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const { facet, values } of facets) for (const value of values) params.append(facet, value);
  for (const { facet, mode } of facets) if (mode === 'all') params.append(ALL, facet);
  if (sort !== 'relevance') params.set('sort', sort);
  return params;
}

/** Chooses a value, or gives it up where it was chosen. */
export function toggleValue(state: SearchState, facet: SearchFacet, value: string): SearchState {
  const chosen = findChosen(state, facet);
  const values = chosen.values.includes(value)
    ? chosen.values.filter((each) => each !== value)
    : [...chosen.values, value];
  return withFacet(state, { ...chosen, values });
}

/** Has any of a facet's values hold instead of all, or the other way round. */
export function toggleMode(state: SearchState, facet: SearchFacet): SearchState {
  const chosen = findChosen(state, facet);
  return withFacet(state, { ...chosen, mode: chosen.mode === 'any' ? 'all' : 'any' });
}

/** What of a facet is chosen; no values where none are. */
export function findChosen(state: SearchState, facet: SearchFacet): ChosenFacet {
  return state.facets.find((each) => each.facet === facet) ?? { facet, mode: 'any', values: [] };
}

function withFacet(state: SearchState, chosen: ChosenFacet): SearchState {
  const others = state.facets.filter((each) => each.facet !== chosen.facet);
  const facets = chosen.values.length === 0 ? others : [...others, chosen];
  return { ...state, facets: facets.toSorted((a, b) => place(a) - place(b)) };
}

function place({ facet }: ChosenFacet): number {
  return SEARCH_FACETS.indexOf(facet);
}
