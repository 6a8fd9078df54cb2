import type { Slug } from '../model/slug.ts';
import type { Graph, Wiki } from '../model/wiki.ts';
import { ON_PHONE } from '../pipeline/link/graph/arrange-locally.ts';
import { localGraph, toCentres, type LocalGraph } from '../pipeline/link/graph/local-graph.ts';
import { indexGraph, type GraphIndex } from '../pipeline/link/graph/neighbourhood.ts';

/** A neighbourhood as it stands beside text, and the nearest of it for a screen that is too narrow for that. */
export interface Neighbourhood {
  readonly wide: LocalGraph;
  /** `null` where the wide picture fits everywhere. */
  readonly narrow: LocalGraph | null;
}

/** How many nodes a phone shows. */
const ON_PHONE_MOST = 14;

const indexes = new WeakMap<Graph, GraphIndex>();

/** The picture of what is related to a page, with at most `limit` nodes; `null` where nothing is. */
export function selectNeighbourhood(
  wiki: Wiki,
  page: { entity: string } | { paper: Slug } | { topic: string },
  limit?: number,
): Neighbourhood | null {
  const index = toIndex(wiki.graph);
  const centres = toCentres(wiki, page);
  const wide = localGraph(index, centres, { limit });
  if (wide === null) return null;
  const fits = wide.width <= (ON_PHONE.widest ?? 0);
  const most = Math.min(limit ?? ON_PHONE_MOST, ON_PHONE_MOST);
  return { wide, narrow: fits ? null : localGraph(index, centres, { limit: most, manner: ON_PHONE }) };
}

function toIndex(graph: Graph): GraphIndex {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const index = indexGraph(graph);
  indexes.set(graph, index);
  return index;
}
