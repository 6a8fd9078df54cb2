import { foldName } from '../../model/fold.ts';
import type { GraphModel } from './graph-model.ts';

/**
 * Nodes whose names match what was typed, best first: the same name, then names that begin so, then names that hold
 * it; among equals the more taken up. At most `most` places.
 */
export function findNames(graph: GraphModel, typed: string, most: number): number[] {
  const wanted = typed.trim() === '' ? '' : foldName(typed);
  if (wanted === '') return [];
  const ranked: (readonly [rank: number, node: number])[] = [];
  for (const node of graph.nodes) {
    const at = foldName(node.label).indexOf(wanted);
    if (at < 0) continue;
    const rank = foldName(node.label) === wanted ? 0 : at === 0 ? 1 : 2;
    ranked.push([rank, node.index]);
  }
  return ranked
    .toSorted(
      (a, b) =>
        a[0] - b[0] || (graph.nodes[b[1]]?.weight ?? 0) - (graph.nodes[a[1]]?.weight ?? 0) || a[1] - b[1],
    )
    .slice(0, most)
    .map(([, node]) => node);
}
