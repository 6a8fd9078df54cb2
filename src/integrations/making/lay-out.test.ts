import { expect, it } from 'vitest';

import type { Graph, GraphEdge, GraphNode } from '../../model/wiki.ts';
import { layoutGraph } from '../../pipeline/link/graph/layout-graph.ts';
import { layOut } from './lay-out.ts';

const TOPICS = ['rl', 'gui', null];

function toGraph(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, number): GraphNode => ({
    id: `m${number}`,
    kind: 'method',
    label: `Method ${number}`,
    path: `/methods/m${number}/`,
    topic: TOPICS[number % TOPICS.length] ?? null,
    year: 2025,
    weight: number % 7,
  }));
  const edges = nodes.slice(1).map(({ id }, number): GraphEdge => ({
    from: id,
    to: `m${Math.floor(number / 3)}`,
    type: 'builds-on',
    roles: [],
    outcomes: [],
    uses: [],
  }));
  return { nodes, edges };
}

it.each([30, 2_000])('places %d nodes as they are placed without a thread', async (size) => {
  const graph = toGraph(size);
  expect(await layOut(graph)()).toEqual(layoutGraph(graph));
});
