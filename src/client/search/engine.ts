import { SEARCH_KINDS, type SearchFacet, type SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import { loadEngine, type PagefindData, type PagefindFilter, type PagefindResults } from './load-engine.ts';
import { loadParts } from './load-parts.ts';
import { once } from './once.ts';

/** A page that holds the words that were looked for. */
export interface TextHit {
  readonly path: SitePath;
  readonly title: string;
  readonly kind: SearchKind;
  readonly summary: string;
  /** All that was indexed of it: title, names and text. */
  readonly text: string;
  /** Words around what was found, the found ones between `<mark>` and `</mark>`; all else is plain text. */
  readonly excerpt: string;
  readonly date: string;
  /** Ids of its topics and of those above them. */
  readonly topics: readonly string[];
  /** How well the words are answered, as the engine has it; only to compare pages of one search. */
  readonly relevance: number;
}

/** Pages that hold the words, best first; each is fetched when it is asked for. */
export interface TextHits {
  readonly total: number;
  /** What the engine calls these pages. */
  readonly ids: readonly string[];
  /** How well each answers, as the engine has it. */
  readonly relevances: readonly number[];
  /** Where in each page's text the words stand, counted in words. */
  readonly places: readonly (readonly number[])[];
  readonly load: (from: number, to: number) => Promise<readonly TextHit[]>;
  /** How many of these pages bear each value of each facet. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** No page. */
export const NO_HITS: TextHits = {
  total: 0,
  ids: [],
  relevances: [],
  places: [],
  load: async () => [],
  counts: {},
};

export type Sort = 'relevance' | 'date' | 'comments';

/** What is asked of the full text beside its words; facets hold together, values of one as its mode says. */
export interface Narrowing {
  readonly facets: readonly ChosenFacet[];
  readonly sort: Sort;
}

/** All pages, the most relevant first. */
export const NO_NARROWING: Narrowing = { facets: [], sort: 'relevance' };

export interface ChosenFacet {
  readonly facet: SearchFacet;
  readonly mode: 'any' | 'all';
  readonly values: readonly string[];
}

/** Finds pages by their words; without words, all that the facets leave. */
export async function searchText(words: string, { facets, sort }: Narrowing): Promise<TextHits> {
  const engine = await loadEngine();
  const asked = words.trim() === '' ? null : await loadParts(words);
  const filters = toFilters(facets);
  const found = await engine.search(asked, { filters, sort: {} });
  switch (sort) {
    case 'relevance':
      return toHits({ ...found, results: settle(found.results) });
    case 'date':
      return toHits({ ...found, results: sortByPlace(found.results, await loadPlaces()) });
    case 'comments': {
      const sorted = await engine.search(asked, { filters, sort: { comments: 'desc' } });
      return toHits({ ...found, results: appendUnsorted(sorted.results, found.results) });
    }
  }
}

/** So many digits of a relevance are sure: the engine sums up in an order of its own, by what else it has loaded. */
const SURE_DIGITS = 5;

/** A relevance as far as it is sure. */
function toSure(score: number): number {
  return Number(score.toPrecision(SURE_DIGITS));
}

/**
 * Pages by what of their relevance is sure, in an order that is always the same; those that are all alike as they came.
 * They stay the engine's own objects: it forgets a page when nothing holds that.
 */
export function settle<T extends { readonly id: string; readonly score: number }>(
  found: readonly T[],
): readonly T[] {
  const sure = new Map(found.map((page) => [page, toSure(page.score)]));
  if (new Set(sure.values()).size < 2) return found;
  return found.toSorted((a, b) => (sure.get(b) ?? 0) - (sure.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The place of each page among all: the engine gives all pages, where it is asked for no words, as they were indexed. */
const loadPlaces = once(async (): Promise<ReadonlyMap<string, number>> => {
  const { results } = await (await loadEngine()).search(null, { filters: {}, sort: {} });
  return new Map(results.map(({ id }, at) => [id, at]));
});

/** Pages are indexed by their days, the newest last. */
export function sortByPlace<T extends { readonly id: string }>(
  found: readonly T[],
  places: ReadonlyMap<string, number>,
): readonly T[] {
  return found.toSorted((a, b) => (places.get(b.id) ?? 0) - (places.get(a.id) ?? 0));
}

/** The engine leaves out of a sorted search what has no comments; such pages come after the others. */
export function appendUnsorted<T extends { readonly id: string }>(
  sorted: readonly T[],
  all: readonly T[],
): readonly T[] {
  const known = new Set(sorted.map(({ id }) => id));
  return [...sorted, ...all.filter(({ id }) => !known.has(id))];
}

function toHits({ results, filters }: PagefindResults): TextHits {
  return {
    total: results.length,
    ids: results.map(({ id }) => id),
    relevances: results.map(({ score }) => toSure(score)),
    places: results.map(({ words }) => words),
    counts: filters,
    load: (from, to) =>
      Promise.all(results.slice(from, to).map(async ({ data, score }) => toHit(await data(), toSure(score)))),
  };
}

/** Loads all facets, so that later results come with their counts. */
export async function loadFacets(): Promise<void> {
  await (await loadEngine()).filters();
}

function toFilters(facets: readonly ChosenFacet[]): PagefindFilter {
  return {
    all: facets.map(({ facet, mode, values }) => ({ [mode]: values.map((value) => ({ [facet]: value })) })),
  };
}

/** Facets of which the values are topics. */
const TOPIC_FACETS = ['task', 'technique', 'model'] as const;

function toHit(
  { raw_url: raw, url, excerpt, content, filters, meta }: PagefindData,
  relevance: number,
): TextHit {
  return {
    path: (raw ?? url) as SitePath,
    title: meta['title'] ?? '',
    kind: SEARCH_KINDS.find((kind) => kind === meta['kind']) ?? 'paper',
    summary: meta['summary'] ?? '',
    text: content,
    excerpt,
    date: meta['date'] ?? '',
    topics: TOPIC_FACETS.flatMap((facet) => filters[facet] ?? []),
    relevance,
  };
}
