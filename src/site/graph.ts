import { toPlainText } from '../display/plain-text.ts';
import type { EdgeDetails, GraphFile, NodeDetails } from '../model/graph-file.ts';
import type { GraphEdge } from '../model/wiki.ts';
import { layoutGraph } from '../pipeline/link/graph/layout-graph.ts';
import { toEdgeDetails, toGraphFile, toNodeDetails } from '../pipeline/link/graph/to-graph-file.ts';
import { getWiki } from './wiki.ts';

/** The graph as the browser fetches it, with the positions that this build computed. */
export async function getGraphFile(): Promise<GraphFile> {
  const wiki = await getWiki();
  return toGraphFile(wiki, layoutGraph(wiki.graph));
}

/** What panels say of nodes and edges, in the order of the graph's file. */
export async function getGraphDetails(): Promise<{ nodes: NodeDetails; edges: EdgeDetails }> {
  const wiki = await getWiki();
  return { nodes: toNodeDetails(wiki, toPlainText), edges: toEdgeDetails(wiki, toPlainText) };
}

/** The relations that most papers state, and how many there are in all. */
export async function selectTopRelations(most: number): Promise<{ rows: GraphEdge[]; total: number }> {
  const { graph } = await getWiki();
  const rows = graph.edges.toSorted((a, b) => b.uses.length - a.uses.length).slice(0, most);
  return { rows, total: graph.edges.length };
}
