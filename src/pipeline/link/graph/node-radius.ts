import type { GraphNode } from '../../../model/wiki.ts';

/** The radius at which a node is drawn, in layout units, by how many papers take it up. */
export function toRadius({ weight }: Pick<GraphNode, 'weight'>): number {
  return Math.round((3.5 + 2.2 * Math.sqrt(Math.min(weight, 100))) * 10) / 10;
}
