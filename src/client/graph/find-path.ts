import { otherEnd, type Edge, type GraphModel } from './graph-model.ts';

/**
 * The shortest way between two nodes along edges that pass, in either direction: places of nodes from one end to the
 * other, or `null` where there is none. Among equally short ones it is the one over better-known nodes.
 * Breadth-first search, linear in the edges.
 */
export function findPath(
  graph: GraphModel,
  { from, to }: { from: number; to: number },
  passes: (edge: Edge) => boolean,
): number[] | null {
  const before = new Map<number, number>([[from, from]]);
  let front = [from];
  while (front.length > 0 && !before.has(to)) {
    const next: number[] = [];
    for (const node of front)
      for (const place of graph.adjacent[node] ?? []) {
        const edge = graph.edges[place];
        if (edge === undefined || !passes(edge)) continue;
        const other = otherEnd(edge, node);
        if (before.has(other)) continue;
        before.set(other, node);
        next.push(other);
      }
    front = next.toSorted((a, b) => (graph.nodes[b]?.weight ?? 0) - (graph.nodes[a]?.weight ?? 0) || a - b);
  }
  return before.has(to) ? traceBack(before, to) : null;
}

function traceBack(before: ReadonlyMap<number, number>, to: number): number[] {
  const path = [to];
  for (let node = to; before.get(node) !== node;) {
    node = before.get(node) ?? node;
    path.unshift(node);
  }
  return path;
}
