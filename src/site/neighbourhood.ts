import type { Slug } from '../model/slug.ts';
import type { Graph, Wiki } from '../model/wiki.ts';
import { localGraph, toCentres, type LocalGraph } from '../pipeline/link/graph/local-graph.ts';
import { indexGraph, type GraphIndex } from '../pipeline/link/graph/neighbourhood.ts';

const indexes = new WeakMap<Graph, GraphIndex>();

/** The picture of what is related to a page, with at most `limit` nodes; `null` where nothing is. */
export function selectNeighbourhood(
  wiki: Wiki,
  page: { entity: string } | { paper: Slug } | { topic: string },
  limit?: number,
): LocalGraph | null {
  return localGraph(toIndex(wiki.graph), toCentres(wiki, page), { limit });
}

function toIndex(graph: Graph): GraphIndex {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const index = indexGraph(graph);
  indexes.set(graph, index);
  return index;
}
