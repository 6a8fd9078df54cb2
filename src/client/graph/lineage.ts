import type { Arrangement, Point } from './arrange.ts';
import type { Edge, GraphModel } from './graph-model.ts';
import type { Part } from './select-part.ts';

/** What stands over a column of a lineage: its year. */
export interface Heading extends Point {
  readonly text: string;
}

const COLUMN = 210;
const ROW = 34;
/** A column stands lower than the one before, lest a line to it seems to run through the names between. */
const SHIFT = ROW / 2;
const SHIFTS = 4;
const FARTHEST = 12;

/** A node's place in a lineage: how many steps from the focus, and how far from it in time. */
interface Descent {
  readonly node: number;
  readonly step: number;
  /** The node's year, or where that is unknown or out of order the one nearest to it that fits. */
  readonly when: number;
  /** 0 where unknown. */
  readonly year: number;
}

/**
 * Columns from left to right by date: what the focus descends from stands left of it, what descends from it right. Each
 * column holds one year and one number of steps, so that every relation leads to the left; those without a date stand
 * in columns of their own after what they descend from. Within a column by name.
 */
export function arrangeLineage(graph: GraphModel, focus: number, part: Part): Map<number, Point> {
  const edges = part.edges.flatMap((place) => graph.edges[place] ?? []);
  const placed = new Map<number, Point>([[focus, { x: 0, y: 0 }]]);
  for (const side of [-1, 1] as const) {
    const found = findDescent(graph, edges, { focus, side });
    for (const [column, nodes] of toColumns(found, side).entries())
      placeColumn(placed, {
        graph,
        nodes,
        middle: { x: side * (column + 1) * COLUMN, y: (column % SHIFTS) * SHIFT },
      });
  }
  return placed;
}

/** The year over each column; none over the focus alone, which has its own. */
export function toHeadings(graph: GraphModel, arrangement: Arrangement): Heading[] {
  const columns = Map.groupBy([...arrangement], ([, { x }]) => x);
  const top = Math.min(...[...arrangement.values()].map(({ y }) => y));
  return [...columns].map(([x, [first]]) => {
    const year = graph.nodes[first?.[0] ?? -1]?.year ?? 0;
    return { text: year === 0 ? 'undated' : String(year), x, y: top };
  });
}

interface Side {
  readonly focus: number;
  /** -1 for what the focus descends from, 1 for what descends from it. */
  readonly side: -1 | 1;
}

function findDescent(graph: GraphModel, edges: readonly Edge[], { focus, side }: Side): Descent[] {
  const yearOf = (node: number): number => graph.nodes[node]?.year ?? 0;
  const unknown = side === 1 ? -Infinity : Infinity;
  const later = side === 1 ? Math.max : Math.min;
  const whens = new Map([[focus, yearOf(focus) || unknown]]);
  const found: Descent[] = [];
  let front = new Set([focus]);
  for (let step = 1; front.size > 0 && step < FARTHEST; step += 1) {
    const next = new Map<number, number>();
    for (const edge of edges) {
      const [near, far] = side === 1 ? [edge.to, edge.from] : [edge.from, edge.to];
      if (!front.has(near) || whens.has(far)) continue;
      next.set(far, later(next.get(far) ?? unknown, whens.get(near) ?? unknown));
    }
    for (const [node, base] of next) {
      const year = yearOf(node);
      const when = year === 0 ? base : later(base, year);
      whens.set(node, when);
      found.push({ node, step, when, year });
    }
    front = new Set(next.keys());
  }
  return found;
}

function toColumns(found: readonly Descent[], side: -1 | 1): number[][] {
  const sorted = found.toSorted(
    (a, b) =>
      (a.when === b.when ? 0 : side * (a.when - b.when)) ||
      a.step - b.step ||
      Number(a.year === 0) - Number(b.year === 0) ||
      side * (a.year - b.year),
  );
  const columns = Map.groupBy(sorted, ({ when, step, year }) => `${when} ${step} ${year}`);
  return [...columns.values()].map((column) => column.map(({ node }) => node));
}

function placeColumn(
  placed: Map<number, Point>,
  { graph, nodes, middle: { x, y } }: { graph: GraphModel; nodes: readonly number[]; middle: Point },
): void {
  const nameOf = (node: number): string => graph.nodes[node]?.label ?? '';
  const sorted = nodes.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  sorted.forEach((node, row) => placed.set(node, { x, y: y + (row - (sorted.length - 1) / 2) * ROW }));
}
