import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { GraphEdge, GraphNode } from '../../../model/wiki.ts';
import { findNeighbourhood, indexGraph } from './neighbourhood.ts';

const node = (id: string, weight: number): GraphNode => ({ id, weight }) as GraphNode;
const edge = (from: string, to: string, uses: number): GraphEdge =>
  ({ from, to, type: 'builds-on', uses: Array.from({ length: uses }) }) as unknown as GraphEdge;

describe('findNeighbourhood', () => {
  it('takes the most important neighbours of a hub, in their order, equals by id', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 10 }),
        (weights, limit) => {
          const ids = weights.map((_, at) => `n${String(at).padStart(2, '0')}`);
          const nodes = [node('hub', 0), ...weights.map(([weight], at) => node(ids[at] ?? '', weight))];
          const edges = weights.map(([, uses], at) => edge(ids[at] ?? '', 'hub', uses + 1));
          const score = (at: number): number =>
            3 *
            (1 + Math.log2((weights[at]?.[1] ?? 0) + 1)) *
            (1 + Math.log2(1 + (weights[at]?.[0] ?? 0)) / 4);
          const ranked = [...ids.keys()].sort((one, other) => score(other) - score(one) || one - other);
          const wanted = ranked.slice(0, limit - 1).map((at) => ids[at]);
          expect(findNeighbourhood(indexGraph({ nodes, edges }), ['hub'], limit)).toEqual(['hub', ...wanted]);
        },
      ),
    );
  });

  it('goes one step farther where there is room, but not through what is near everything', () => {
    const hub = Array.from({ length: 61 }, (_, at) => edge(`far${at}`, 'hub', 1));
    const edges = [edge('own', 'hub', 1), edge('own', 'base', 1), edge('base', 'ground', 1), ...hub];
    const nodes = ['own', 'hub', 'base', 'ground', ...hub.map(({ from }) => from)].map((id) => node(id, 1));
    expect(findNeighbourhood(indexGraph({ nodes, edges }), ['own'], 24)).toEqual([
      'own',
      'base',
      'hub',
      'ground',
    ]);
  });
});
