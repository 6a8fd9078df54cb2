import type { Graph, GraphEdge, GraphNode } from '../../../model/wiki.ts';

/** A graph with its edges by the nodes they touch, made once for all neighbourhoods. */
export interface GraphIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Those of them that begin there. */
  readonly edgesFrom: ReadonlyMap<string, readonly GraphEdge[]>;
}

/** Indexes a graph. */
export function indexGraph({ nodes, edges }: Graph): GraphIndex {
  const edgesOf = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    edgesOf.get(edge.from)?.push(edge);
    edgesOf.get(edge.to)?.push(edge);
  }
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edgesOf,
    edgesFrom: Map.groupBy(edges, ({ from }) => from),
  };
}

/** What a relation tells of a thing: what it is made of more than what it is measured against. */
const IMPORTANCE = { 'builds-on': 3, 'compares-with': 2, 'evaluated-on': 1.5 } as const;
/** A hub is walked through only this far: beyond it everything would be near everything. */
const WIDEST = 60;

/**
 * The ids of the nodes around some centres, centres first, at most `limit`: direct neighbours by how much relates them
 * and how often they are taken up, then, where there is room, neighbours of those.
 */
export function findNeighbourhood(index: GraphIndex, centres: readonly string[], limit: number): string[] {
  const chosen = new Set(centres.filter((id) => index.nodes.has(id)).slice(0, limit));
  const near = rank(index, [...chosen], chosen);
  for (const id of near.slice(0, limit - chosen.size)) chosen.add(id);
  if (chosen.size * 2 < limit) {
    const through = near.filter((id) => (index.edgesOf.get(id)?.length ?? 0) <= WIDEST);
    for (const id of rank(index, through, chosen).slice(0, Math.floor(limit / 2) - chosen.size))
      chosen.add(id);
  }
  return [...chosen];
}

/** What lies one step from some nodes and isn't chosen yet, the most important first. */
function rank(index: GraphIndex, from: readonly string[], chosen: ReadonlySet<string>): string[] {
  const scores = new Map<string, number>();
  for (const id of from)
    for (const edge of index.edgesOf.get(id) ?? []) {
      const other = edge.from === id ? edge.to : edge.from;
      if (chosen.has(other)) continue;
      scores.set(
        other,
        (scores.get(other) ?? 0) + IMPORTANCE[edge.type] * (1 + Math.log2(edge.uses.length || 1)),
      );
    }
  const score = (id: string): number =>
    (scores.get(id) ?? 0) * (1 + Math.log2(1 + (index.nodes.get(id)?.weight ?? 0)) / 4);
  return [...scores.keys()].sort((one, other) => score(other) - score(one) || (one < other ? -1 : 1));
}
