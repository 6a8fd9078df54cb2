import type { BuildsOnRole, ComparisonOutcome, RelationType } from '../../../model/facts.ts';
import { isBackward, toLanes } from '../../../model/lanes.ts';
import type { Slug } from '../../../model/slug.ts';
import type { SitePath } from '../../../model/urls.ts';
import type { GraphEdge, NodeKind, Wiki } from '../../../model/wiki.ts';
import { arrangeLocally, BESIDE_TEXT, type Box, type Manner } from './arrange-locally.ts';
import { toLabel } from './label-size.ts';
import { findNeighbourhood, type GraphIndex } from './neighbourhood.ts';
import { toRadius } from './node-radius.ts';

/** A neighbourhood as a picture: a component turns it into SVG with nothing left to compute. All lengths in pixels. */
export interface LocalGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LocalNode[];
  readonly edges: readonly LocalEdge[];
}

/** A node and its label: lines centred on `x`, the first one's middle at `labelY`. Labels cover nothing. */
export interface LocalNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly lines: readonly string[];
  readonly path: SitePath;
  readonly topic: string | null;
  readonly isCentre: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelY: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** An edge from the rim of one node to the rim of another. */
export interface LocalEdge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly roles: readonly BuildsOnRole[];
  readonly outcomes: readonly ComparisonOutcome[];
  readonly count: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const LIMIT = 24;
const GAP = 2;
/** Between lines of the same two nodes. */
const LANE = 5;

/** The ids of a page's own nodes: one entity, or all that a paper brings into the graph. */
export function toCentres(
  wiki: Wiki,
  page: { entity: string } | { paper: Slug } | { topic: string },
): string[] {
  if ('entity' in page) return [page.entity];
  if ('paper' in page) return [`paper:${page.paper}`, ...(wiki.papers.get(page.paper)?.introduces ?? [])];
  const topic = wiki.topics.get(page.topic);
  return [
    ...(topic?.entity == null ? [] : [topic.entity]),
    ...(topic?.methods ?? []).slice(0, 12).map(({ item }) => item),
  ];
}

/** The neighbourhood of some nodes, laid out on its own; `null` where nothing is related to them. */
export function localGraph(
  index: GraphIndex,
  centres: readonly string[],
  {
    limit = LIMIT,
    manner = BESIDE_TEXT,
  }: { readonly limit?: number | undefined; readonly manner?: Manner } = {},
): LocalGraph | null {
  const ids = findNeighbourhood(index, centres, limit);
  const edges = toEdges(index, ids);
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = ids.filter((id) => touched.has(id));
  if (shown.length < 2) return null;
  const boxes = arrangeLocally(
    shown.map((id) => toBox(index, id)),
    edges,
    manner,
  );
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  const nodes = new Map(boxes.map((box) => [box.id, toLocalNode(index, box, centres)]));
  const lanes = toLanes(edges);
  return {
    width: Math.ceil(right),
    height: Math.ceil(bottom),
    nodes: [...nodes.values()],
    edges: edges.flatMap((edge, place) => toLocalEdge(edge, nodes, lanes[place] ?? 0) ?? []),
  };
}

function toEdges({ edgesOf }: GraphIndex, ids: readonly string[]): GraphEdge[] {
  const inside = new Set(ids);
  return ids.flatMap((id) => (edgesOf.get(id) ?? []).filter(({ from, to }) => from === id && inside.has(to)));
}

function toBox({ nodes }: GraphIndex, id: string): Omit<Box, 'x' | 'y'> {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`The graph has no node "${id}".`);
  const { width, height } = toLabel(node.label);
  const across = 2 * toRadius(node);
  return { id, width: Math.max(width, across) + 2 * GAP, height: across + GAP + height + 2 * GAP };
}

function toLocalNode({ nodes }: GraphIndex, box: Box, centres: readonly string[]): LocalNode {
  const node = nodes.get(box.id);
  if (node === undefined) throw new Error(`The graph has no node "${box.id}".`);
  const radius = toRadius(node);
  const { lines, width, height } = toLabel(node.label);
  const top = box.y - box.height / 2 + GAP;
  return {
    id: node.id,
    kind: node.kind,
    label: node.label,
    lines,
    path: node.path,
    topic: node.topic,
    isCentre: centres.includes(node.id),
    x: round(box.x),
    y: round(top + radius),
    radius,
    labelY: round(top + 2 * radius + GAP + height / lines.length / 2),
    labelWidth: width,
    labelHeight: height,
  };
}

function toLocalEdge(edge: GraphEdge, nodes: ReadonlyMap<string, LocalNode>, lane: number): LocalEdge | null {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  if (from === undefined || to === undefined) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const aside = LANE * lane * (isBackward(edge) ? -1 : 1);
  const [ax, ay] = [dy * aside, -dx * aside];
  return {
    from: edge.from,
    to: edge.to,
    type: edge.type,
    roles: edge.roles,
    outcomes: edge.outcomes,
    count: edge.uses.length,
    x1: round(from.x + dx * from.radius + ax),
    y1: round(from.y + dy * from.radius + ay),
    x2: round(to.x - dx * (to.radius + GAP) + ax),
    y2: round(to.y - dy * (to.radius + GAP) + ay),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
