import type { GraphModel } from './graph-model.ts';
import { findPath } from './find-path.ts';
import { arrangeLineage } from './lineage.ts';
import { isStart, placeOf, toFilter, type Part } from './select-part.ts';
import type { ViewState } from './view-state.ts';

/** A place in layout units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each shown node is drawn, by its place in the graph. */
export type Arrangement = ReadonlyMap<number, Point>;

const STEP = 190;

/** Where a view's nodes stand: as the build laid them out, in columns by date and descent, or in a row along a way. */
export function arrange(graph: GraphModel, view: ViewState, part: Part): Arrangement {
  const focus = placeOf(graph, view.focus);
  if (view.lens === 'lineage' && focus !== null) return arrangeLineage(graph, focus, part);
  if (view.lens === 'path') return arrangePath(graph, view, part);
  if (focus !== null) return arrangeAround(graph, focus, part);
  if (isStart(view)) return arrangeStart(graph);
  return new Map(part.nodes.map((node) => [node, toPoint(graph, node)]));
}

function arrangeStart({ file }: GraphModel): Map<number, Point> {
  const { nodes, x, y } = file.start;
  return new Map(nodes.map((node, place) => [node, { x: x[place] ?? 0, y: y[place] ?? 0 }]));
}

function toPoint(graph: GraphModel, node: number): Point {
  return { x: graph.nodes[node]?.x ?? 0, y: graph.nodes[node]?.y ?? 0 };
}

function arrangePath(graph: GraphModel, view: ViewState, part: Part): Map<number, Point> {
  const from = placeOf(graph, view.focus);
  const to = placeOf(graph, view.to);
  const path = from === null || to === null ? null : findPath(graph, { from, to }, toFilter(graph, view));
  const row = path ?? part.nodes;
  return new Map(row.map((node, step) => [node, { x: step * STEP, y: step % 2 === 0 ? 0 : 46 }]));
}

/**
 * Rings around the focus: a step away, a ring out; on a ring by the angle the build's layout gave, spread evenly, so
 * that topics keep their side of the picture.
 */
function arrangeAround(graph: GraphModel, focus: number, part: Part): Map<number, Point> {
  const steps = stepsFrom(graph, focus, part);
  const center = toPoint(graph, focus);
  const angleOf = (node: number) => {
    const { x, y } = toPoint(graph, node);
    return Math.atan2(y - center.y, x - center.x);
  };
  const placed = new Map<number, Point>([[focus, { x: 0, y: 0 }]]);
  const rings = Map.groupBy(
    part.nodes.filter((node) => node !== focus),
    (node) => steps.get(node) ?? 1,
  );
  let radius = 0;
  for (const [, nodes] of [...rings].toSorted((a, b) => a[0] - b[0])) {
    const sorted = nodes.toSorted((a, b) => angleOf(a) - angleOf(b) || a - b);
    const lanes = Math.max(1, Math.ceil(sorted.length / 36));
    const inner = Math.max(radius + 110, (Math.ceil(sorted.length / lanes) * 58) / (2 * Math.PI));
    sorted.forEach((node, place) => {
      const angle = (2 * Math.PI * place) / sorted.length - Math.PI;
      const out = inner + (place % lanes) * 64;
      placed.set(node, { x: Math.cos(angle) * out * 1.35, y: Math.sin(angle) * out });
    });
    radius = inner + (lanes - 1) * 64;
  }
  return placed;
}

function stepsFrom(graph: GraphModel, focus: number, part: Part): Map<number, number> {
  const steps = new Map<number, number>([[focus, 0]]);
  const edges = part.edges.flatMap((place) => graph.edges[place] ?? []);
  for (let step = 1, grown = true; grown; step++) {
    grown = false;
    for (const edge of edges)
      for (const [near, far] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const)
        if (steps.get(near) === step - 1 && !steps.has(far)) {
          steps.set(far, step);
          grown = true;
        }
  }
  return steps;
}
