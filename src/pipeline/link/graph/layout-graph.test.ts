import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Graph, GraphEdge, GraphNode } from '../../../model/wiki.ts';
import { layoutGraph } from './layout-graph.ts';

function node(id: string, topic: string | null = null, weight = 1): GraphNode {
  return { id, kind: 'method', label: id, path: `/methods/${id}/`, topic, year: null, weight };
}

function edge(from: string, to: string): GraphEdge {
  return { from, to, type: 'builds-on', roles: [], outcomes: [], uses: [] };
}

const GRAPH: Graph = {
  nodes: [...Array(60).keys()].map((index) => node(`n${index}`, `t${index % 3}`, index % 7)),
  edges: [...Array(80).keys()].map((index) => edge(`n${index % 60}`, `n${(index * 7 + 3) % 60}`)),
};

test('the same graph has the same places, whatever the order of its parts', () => {
  const once = sorted(layoutGraph(GRAPH));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...GRAPH.nodes], { minLength: 60 }),
      fc.shuffledSubarray([...GRAPH.edges], { minLength: 80 }),
      (nodes, edges) => {
        expect(sorted(layoutGraph({ nodes, edges }))).toEqual(once);
      },
    ),
    { numRuns: 5 },
  );
});

test('a small graph stands where it stood', () => {
  const graph = {
    nodes: [node('a', 't'), node('b', 't'), node('c', 'u')],
    edges: [edge('a', 'b'), edge('b', 'c')],
  };
  expect(Object.fromEntries(layoutGraph(graph))).toMatchInlineSnapshot(`
    {
      "a": {
        "x": 46.3,
        "y": -12.8,
      },
      "b": {
        "x": 14,
        "y": -1.7,
      },
      "c": {
        "x": -28.3,
        "y": 8.5,
      },
    }
  `);
});

test('nodes of one topic lie nearer to each other than to others', () => {
  const places = layoutGraph({ ...GRAPH, edges: [] });
  const centre = (topic: string): { x: number; y: number } => {
    const own = GRAPH.nodes
      .filter((item) => item.topic === topic)
      .map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
    return { x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  };
  for (const { id, topic } of GRAPH.nodes) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const distances = ['t0', 't1', 't2'].map((other) => ({
      other,
      distance: Math.hypot(x - centre(other).x, y - centre(other).y),
    }));
    expect(distances.sort((one, other) => one.distance - other.distance)[0]?.other).toBe(topic);
  }
});

test('no two nodes lie on one another', () => {
  const places = [...layoutGraph(GRAPH).values()];
  const nearest = places.flatMap((one, index) =>
    places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(8);
});

test.each([
  ['no nodes', { nodes: [], edges: [] }],
  ['one node', { nodes: [node('a')], edges: [] }],
  [
    'names as objects have',
    { nodes: [node('__proto__', 'constructor'), node('b', '__proto__')], edges: [edge('__proto__', 'b')] },
  ],
])('%s', (_, graph) => {
  const places = layoutGraph(graph);
  expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sorted<T>(places: ReadonlyMap<string, T>): [string, T][] {
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1));
}
