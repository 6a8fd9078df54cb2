import { expect, test } from 'vitest';

import type { GraphModel } from './graph-model.ts';
import { arrangeLineage, toHeadings } from './lineage.ts';
import { toSmallGraph } from './small-graph.ts';

const graph = toSmallGraph([
  ['GRPO', 'builds-on', 'PPO', 2024],
  ['PPO', 'builds-on', 'TRPO', 2017],
  ['Early', 'builds-on', 'GRPO', 2024],
  ['DAPO', 'builds-on', 'GRPO', 2025],
  ['GSPO', 'builds-on', 'GRPO', 2025],
  ['Late', 'builds-on', 'GRPO', 2026],
  ['Undated', 'builds-on', 'GRPO', 0],
  ['Again', 'builds-on', 'DAPO', 2025],
  ['Before', 'builds-on', 'Late', 2025],
]);

const all = { nodes: graph.nodes.map(({ index }) => index), edges: graph.edges.map(({ index }) => index) };
const placed = arrangeLineage(graph, placeOf(graph, 'grpo'), all);

function placeOf({ byId }: GraphModel, id: string): number {
  return byId.get(id) ?? -1;
}

function xOf(id: string): number {
  return placed.get(placeOf(graph, id))?.x ?? NaN;
}

test('stands from left to right by date', () => {
  const order = ['trpo', 'ppo', 'grpo', 'early', 'dapo', 'late'].map(xOf);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(xOf('dapo')).toBe(xOf('gspo'));
});

test('every relation leads to the left, even where dates are missing or out of order', () => {
  for (const { from, to } of graph.edges)
    expect(placed.get(from)?.x).toBeGreaterThan(placed.get(to)?.x ?? NaN);
});

test('no two stand in one place', () => {
  expect(new Set([...placed.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.size);
});

test('each column says its year', () => {
  const headings = new Map(toHeadings(graph, placed).map(({ x, text }) => [x, text]));
  expect(headings.get(xOf('dapo'))).toBe('2025');
  expect(headings.get(xOf('late'))).toBe('2026');
  expect(headings.get(xOf('undated'))).toBe('undated');
  expect(headings.get(xOf('before'))).toBe('2025');
});
