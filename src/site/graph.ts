import type { Slug } from '../model/slug.ts';
import type { Graph, GraphEdge } from '../model/wiki.ts';
import { getWiki } from './wiki.ts';

/** The relations that most papers state, and how many there are in all. */
export async function selectTopRelations(most: number): Promise<{ rows: GraphEdge[]; total: number }> {
  const { graph } = await getWiki();
  const rows = graph.edges.toSorted((a, b) => b.uses.length - a.uses.length).slice(0, most);
  return { rows, total: graph.edges.length };
}

const speakers = new WeakMap<Graph, ReadonlySet<Slug>>();

/** Says whether any of some papers says a relation that the graph shows. */
export function isInGraph(graph: Graph, papers: readonly Slug[]): boolean {
  const known =
    speakers.get(graph) ?? new Set(graph.edges.flatMap(({ uses }) => uses.map(({ paper }) => paper)));
  speakers.set(graph, known);
  return papers.some((paper) => known.has(paper));
}
