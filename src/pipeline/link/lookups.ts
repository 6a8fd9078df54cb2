import { noted } from '../../model/trace.ts';
import type { Slug } from '../../model/slug.ts';
import type { LinkedListing, Wiki } from '../../model/wiki.ts';
import { type GraphPart, selectPart, toCentres } from './graph/local-graph.ts';
import { indexGraph } from './graph/neighbourhood.ts';

/** A page that stands in the graph. */
export type GraphPage = { entity: string } | { paper: Slug } | { topic: string };

/**
 * What pages and their twins ask of the whole wiki: kinds of questions, and how each is answered of a wiki and the id
 * asked for.
 */
export const LOOKUPS = {
  /** The ids of the names that stand on a paper's page, by its path. */
  anchors: (wiki: Wiki, path: string): readonly string[] => toIndexes(wiki).anchors.get(path) ?? [],
  /** The slug of the organization with a handle. */
  organization: (wiki: Wiki, handle: string): Slug | null =>
    toIndexes(wiki).organizations.get(handle) ?? null,
  /** The day of the newest listing. */
  newest: (wiki: Wiki): LinkedListing['taken'] => toIndexes(wiki).newest,
  /** The papers near a paper, nearest first, with the reasons. */
  related: (wiki: Wiki, slug: string): readonly (readonly [Slug, string])[] =>
    wiki.papers.get(slug as Slug)?.related.map(({ paper, reason }) => [paper, reason]) ?? [],
  /** Whether a paper says a relation that the graph shows. */
  inGraph: (wiki: Wiki, slug: string): boolean => toIndexes(wiki).speakers.has(slug),
  /** What is near a page in the graph, for pictures of so many nodes: a list of sizes and the page, as JSON. */
  near: (wiki: Wiki, id: string): readonly GraphPart[] => {
    const [limits, page] = JSON.parse(id) as [readonly number[], GraphPage];
    const centres = toCentres(wiki, page);
    return limits.map((limit) => selectPart(toIndexes(wiki).graph, centres, limit));
  },
} as const;

type Lookups = typeof LOOKUPS;

/** Asks a question of the whole wiki for a page that is being drawn, or a file that is being made. */
export function lookUp<K extends keyof Lookups>(kind: K, id: string, wiki: Wiki): ReturnType<Lookups[K]> {
  return noted(`${kind}/${id}`, wiki, (whole) => LOOKUPS[kind](whole, id) as ReturnType<Lookups[K]>);
}

type Indexes = ReturnType<typeof makeIndexes>;

const indexes = new WeakMap<Wiki, Indexes>();

function toIndexes(wiki: Wiki): Indexes {
  const made = indexes.get(wiki) ?? makeIndexes(wiki);
  indexes.set(wiki, made);
  return made;
}

function makeIndexes(wiki: Wiki) {
  const anchored = [...wiki.entities.values()].flatMap(({ path }) => {
    const [page = '', anchor] = path.split('#');
    return anchor === undefined ? [] : [{ page, anchor }];
  });
  const grouped = Map.groupBy(anchored, ({ page }) => page);
  const organizations = [...wiki.organizations.values()].toReversed();
  return {
    anchors: new Map([...grouped].map(([page, list]) => [page, list.map(({ anchor }) => anchor)])),
    organizations: new Map(organizations.map(({ handle, slug }) => [handle, slug])),
    graph: indexGraph(wiki.graph),
    newest: findNewest(wiki),
    speakers: new Set<string>(wiki.graph.edges.flatMap(({ uses }) => uses.map(({ paper }) => paper))),
  };
}

function findNewest({ listings }: Wiki): LinkedListing['taken'] {
  return (
    listings
      .flatMap(({ taken }) => (taken?.iso ? [taken] : []))
      .toSorted((a, b) => ((a.iso ?? '') < (b.iso ?? '') ? 1 : -1))[0] ?? null
  );
}
