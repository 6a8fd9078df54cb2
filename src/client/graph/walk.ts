import type { Arrangement } from './arrange.ts';
import { otherEnd, type GraphModel } from './graph-model.ts';
import type { Part } from './select-part.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const UNIT: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The neighbour that an arrow key leads to: among the nodes joined to this one by a shown edge, the one whose
 * direction is nearest to the arrow's, and of those the closest. `null` where none lies that way.
 */
export function walk(
  { graph, part, arrangement }: { graph: GraphModel; part: Part; arrangement: Arrangement },
  node: number,
  direction: Direction,
): number | null {
  const here = arrangement.get(node);
  if (here === undefined) return null;
  const [ux, uy] = UNIT[direction];
  const shown = new Set(part.edges);
  let best: number | null = null;
  let bestScore = 0.35;
  for (const place of graph.adjacent[node] ?? []) {
    const edge = graph.edges[place];
    if (edge === undefined || !shown.has(place)) continue;
    const other = otherEnd(edge, node);
    const there = arrangement.get(other);
    if (there === undefined || other === node) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const length = Math.hypot(dx, dy) || 1;
    const score = (dx * ux + dy * uy) / length - length * 1e-5;
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}
