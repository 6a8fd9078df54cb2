import type { Graph, GraphEdge, GraphNode } from '../../../model/wiki.ts';

/** What of a graph decides where its nodes are placed. */
export interface Outline {
  readonly nodes: readonly Pick<GraphNode, 'id' | 'label' | 'topic' | 'weight'>[];
  readonly edges: readonly Pick<GraphEdge, 'from' | 'to'>[];
}

/** An outline that holds nothing else: edges carry the sentences of their papers. */
export function toOutline({ nodes, edges }: Graph): Outline {
  return {
    nodes: nodes.map(({ id, label, topic, weight }) => ({ id, label, topic, weight })),
    edges: edges.map(({ from, to }) => ({ from, to })),
  };
}
