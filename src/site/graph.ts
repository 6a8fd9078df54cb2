import type { GraphEdge } from '../model/wiki.ts';
import { getWiki } from './wiki.ts';

/** The relations that most papers state, and how many there are in all. */
export async function selectTopRelations(most: number): Promise<{ rows: GraphEdge[]; total: number }> {
  const { graph } = await getWiki();
  const rows = graph.edges.toSorted((a, b) => b.uses.length - a.uses.length).slice(0, most);
  return { rows, total: graph.edges.length };
}
