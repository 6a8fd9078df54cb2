import type { Graph, GraphEdge, GraphNode } from '../../../model/wiki.ts';
import { addTo } from '../order.ts';

/** A graph with its edges by the nodes they touch, made once for all neighbourhoods. */
export interface GraphIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Those of them that begin there. */
  readonly edgesFrom: ReadonlyMap<string, readonly GraphEdge[]>;
  /** What lies one step from each node, by how much relates them. */
  readonly besides: ReadonlyMap<string, readonly Scored[]>;
}

type Scored = readonly [id: string, score: number];

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
    besides: new Map(Array.from(edgesOf, ([id, own]) => [id, toBesides(id, own)])),
  };
}

function toBesides(id: string, edges: readonly GraphEdge[]): Scored[] {
  const scores = new Map<string, number>();
  for (const { from, to, type, uses } of edges)
    addTo(scores, from === id ? to : from, IMPORTANCE[type] * (1 + Math.log2(uses.length || 1)));
  return [...scores];
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
  const near = rank(index, [...chosen], { chosen, most: limit - chosen.size });
  for (const id of near) chosen.add(id);
  if (chosen.size * 2 < limit) {
    const through = near.filter((id) => (index.edgesOf.get(id)?.length ?? 0) <= WIDEST);
    const most = Math.floor(limit / 2) - chosen.size;
    for (const id of rank(index, through, { chosen, most })) chosen.add(id);
  }
  return [...chosen];
}

/** What lies one step from some nodes and isn't chosen yet: the most important of it, in that order. */
function rank(
  index: GraphIndex,
  from: readonly string[],
  { chosen, most }: { readonly chosen: ReadonlySet<string>; readonly most: number },
): string[] {
  const scores = new Map<string, number>();
  for (const id of from)
    for (const [other, score] of index.besides.get(id) ?? [])
      if (!chosen.has(other)) addTo(scores, other, score);
  for (const [id, score] of scores)
    scores.set(id, score * (1 + Math.log2(1 + (index.nodes.get(id)?.weight ?? 0)) / 4));
  return takeFirst([...scores], most).map(([id]) => id);
}

/** The few with the highest scores, in their order: hubs have thousands of neighbours, of which some dozen are shown. */
function takeFirst(all: readonly Scored[], most: number): Scored[] {
  const first: Scored[] = [];
  for (const one of all) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || !isBefore(one, last))) continue;
    const place = first.findIndex((other) => isBefore(one, other));
    first.splice(place === -1 ? first.length : place, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}

function isBefore([id, score]: Scored, [otherId, otherScore]: Scored): boolean {
  return score > otherScore || (score === otherScore && id < otherId);
}
