import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Graph, GraphEdge, GraphNode } from '../../../model/wiki.ts';
import { BESIDE_TEXT, ON_PHONE } from './arrange-locally.ts';
import { toLabel } from './label-size.ts';
import { localGraph, type LocalGraph, type LocalNode } from './local-graph.ts';
import { findNeighbourhood, indexGraph } from './neighbourhood.ts';

function node(id: string, label = id, weight = 1): GraphNode {
  return { id, kind: 'method', label, path: `/methods/${id}/`, topic: null, year: null, weight };
}

function edge(from: string, to: string, type: GraphEdge['type'] = 'builds-on'): GraphEdge {
  return { from, to, type, roles: [], outcomes: [], uses: [] };
}

const STAR: Graph = {
  nodes: [...Array(40).keys()].map((index) => node(`n${index}`, `Method of number ${index}`, index)),
  edges: [...Array(39).keys()].map((index) => edge('n0', `n${index + 1}`)),
};

test('takes the centre, then what is most taken up', () => {
  expect(findNeighbourhood(indexGraph(STAR), ['n0'], 4)).toEqual(['n0', 'n39', 'n38', 'n37']);
});

test('goes a step further where there is room', () => {
  const chain = {
    nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)),
    edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')],
  };
  expect(findNeighbourhood(indexGraph(chain), ['a'], 24)).toEqual(['a', 'b', 'c']);
});

test('what is related to nothing has no picture', () => {
  expect(localGraph(indexGraph({ nodes: [node('a')], edges: [] }), ['a'])).toBeNull();
  expect(localGraph(indexGraph(STAR), ['elsewhere'])).toBeNull();
});

test('the same neighbourhood is the same picture', () => {
  const shuffled = { nodes: [...STAR.nodes].reverse(), edges: STAR.edges };
  expect(localGraph(indexGraph(shuffled), ['n0'])).toEqual(localGraph(indexGraph(STAR), ['n0']));
});

test('what lies elsewhere in the graph changes nothing', () => {
  const larger = { nodes: [...STAR.nodes, node('x'), node('y')], edges: [...STAR.edges, edge('x', 'y')] };
  expect(localGraph(indexGraph(larger), ['n0'])).toEqual(localGraph(indexGraph(STAR), ['n0']));
});

test('edges run from rim to rim', () => {
  const picture = localGraph(indexGraph({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }), ['a']);
  const [one, other] = picture?.nodes ?? [];
  const [line] = picture?.edges ?? [];
  if (one === undefined || other === undefined || line === undefined) throw new Error('There is no picture.');
  expect(Math.hypot(line.x1 - one.x, line.y1 - one.y)).toBeCloseTo(one.radius, 0);
  expect(Math.hypot(line.x2 - other.x, line.y2 - other.y)).toBeCloseTo(other.radius + 2, 0);
  expect(one.isCentre).toBe(true);
});

test('several edges of the same two nodes stand side by side', () => {
  const edges = [edge('a', 'b'), edge('a', 'b', 'compares-with'), edge('b', 'a', 'evaluated-on')];
  const picture = localGraph(indexGraph({ nodes: [node('a'), node('b')], edges }), ['a']);
  const middles = (picture?.edges ?? []).map(({ x1, y1, x2, y2 }) => ({
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
  }));
  expect(middles).toHaveLength(3);
  for (const [place, one] of middles.entries())
    for (const other of middles.slice(place + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(4);
});

test('a picture is no wider than a text or a phone, whatever is in it', () => {
  const wide = localGraph(indexGraph(STAR), ['n0']);
  const narrow = localGraph(indexGraph(STAR), ['n0'], { manner: ON_PHONE });
  expect(wide?.width).toBeGreaterThan(ON_PHONE.widest ?? 0);
  expect(wide?.width).toBeLessThanOrEqual(BESIDE_TEXT.widest ?? 0);
  expect(narrow?.width).toBeLessThanOrEqual(ON_PHONE.widest ?? 0);
  expect(narrow?.nodes.map(({ id }) => id)).toEqual(wide?.nodes.map(({ id }) => id));
});

describe.each([
  ['beside text', BESIDE_TEXT],
  ['on a phone', ON_PHONE],
])('labels %s', (_, manner) => {
  test('cover no other label and no node, and lie inside the picture', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 2, maxLength: 24 });
    const pairs = fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(names, pairs, (labels, ends) => {
        const nodes = labels.map((label, index) => node(`n${index}`, label, index * 3));
        const edges = ends
          .filter(([from, to]) => from !== to && Math.max(from, to) < nodes.length)
          .map(([from, to]) => edge(`n${from}`, `n${to}`));
        const picture = localGraph(
          indexGraph({ nodes, edges }),
          nodes.map(({ id }) => id),
          { manner },
        );
        if (picture !== null) expect(picture.width).toBeLessThanOrEqual(manner.widest ?? Infinity);
        if (picture !== null) expect(findOverlaps(picture)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('labels', () => {
  test.each([
    ['GRPO', ['GRPO']],
    ['Learning to See Before Acting', ['Learning to See Before', 'Acting']],
    [
      'A Survey of Reinforcement Learning for Large Reasoning Models in the Wild',
      ['A Survey of', 'Reinforcement Learning …'],
    ],
    ['Pneumonoultramicroscopicsilicovolcanoconiosis', ['Pneumonoultramicroscopic…']],
  ])('%s', (text, lines) => {
    expect(toLabel(text).lines).toEqual(lines);
  });
});

function findOverlaps({ nodes, width, height }: LocalGraph): string[] {
  return nodes.flatMap((one, index) => {
    const box = toBox(one);
    const inside = box.left >= 0 && box.top >= 0 && box.right <= width + 0.2 && box.bottom <= height + 0.2;
    const over = nodes.slice(index + 1).filter((other) => overlap(box, toBox(other)));
    return [...(inside ? [] : [`${one.id} outside`]), ...over.map((other) => `${one.id} and ${other.id}`)];
  });
}

function toBox({ x, y, radius, labelWidth, labelY, labelHeight, lines }: LocalNode) {
  const half = Math.max(radius, labelWidth / 2);
  const bottom = labelY + labelHeight - labelHeight / lines.length / 2;
  return { left: x - half, right: x + half, top: y - radius, bottom };
}

function overlap(one: ReturnType<typeof toBox>, other: ReturnType<typeof toBox>): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
