import type { Graph } from '../../model/wiki.ts';
import { type Layout, layoutGraph } from '../../pipeline/link/graph/layout-graph.ts';
import { toOutline } from '../../pipeline/link/graph/outline.ts';
import { askThread } from './ask-thread.ts';

/** Nodes from which on a thread of their own is worth its start. */
const MANY = 2_000;

/** Gives a graph's layout when it is asked for. Of a large one a thread begins with it at once. */
export function layOut(graph: Graph): () => Promise<Layout> {
  if (graph.nodes.length < MANY) return () => Promise.resolve(layoutGraph(graph));
  const layout = askThread<Layout>('./layout-thread.ts', toOutline(graph));
  return () => layout;
}
