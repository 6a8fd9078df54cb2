import type { Slug } from '../model/slug.ts';
import type { GraphEdge, Wiki } from '../model/wiki.ts';
import { lookUp } from '../pipeline/link/lookups.ts';
import { getWiki } from './wiki.ts';

/** The relations that most papers state, and how many there are in all. */
export async function selectTopRelations(most: number): Promise<{ rows: GraphEdge[]; total: number }> {
  const { graph } = await getWiki();
  const rows = graph.edges.toSorted((a, b) => b.uses.length - a.uses.length).slice(0, most);
  return { rows, total: graph.edges.length };
}

/** Says whether any of some papers says a relation that the graph shows. */
export function isInGraph(wiki: Wiki, papers: readonly Slug[]): boolean {
  return papers.some((paper) => lookUp('inGraph', paper, wiki));
}
