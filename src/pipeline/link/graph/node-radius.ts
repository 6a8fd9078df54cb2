import type { GraphNode } from '../../../model/wiki.ts';

/** Radii are whole multiples of this, so that one paper more seldom changes the pictures that a node stands in. */
const STEP = 2;

/** The radius at which a node is drawn, in layout units, by how many papers take it up. */
export function toRadius({ weight }: Pick<GraphNode, 'weight'>): number {
  return Math.round((3.5 + 2.2 * Math.sqrt(Math.min(weight, 100))) / STEP) * STEP;
}
