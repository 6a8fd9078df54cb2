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

/** Some nodes of a graph with what relates them: all that a picture of them is drawn from. */
export interface GraphPart {
  readonly centres: readonly string[];
  readonly nodes: readonly PartNode[];
  readonly edges: readonly PartEdge[];
}

type PartNode = Pick<LocalNode, 'id' | 'kind' | 'label' | 'path' | 'topic' | 'radius'>;
type PartEdge = Pick<LocalEdge, 'from' | 'to' | 'type' | 'roles' | 'outcomes' | 'count'>;

/** The neighbourhood of some nodes, laid out on its own; `null` where nothing is related to them. */
export function localGraph(
  index: GraphIndex,
  centres: readonly string[],
  { limit, manner }: { readonly limit?: number | undefined; readonly manner?: Manner } = {},
): LocalGraph | null {
  return drawPart(selectPart(index, centres, limit), manner);
}

/** The neighbourhood of some nodes: those of it that are related to others of it. */
export function selectPart(index: GraphIndex, centres: readonly string[], limit = LIMIT): GraphPart {
  const ids = findNeighbourhood(index, centres, limit);
  const edges = toEdges(index, ids);
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    centres: centres.filter((id) => touched.has(id)),
    nodes: ids.flatMap((id) => (touched.has(id) ? toPartNode(index, id) : [])),
    edges: edges.map(({ from, to, type, roles, outcomes, uses }) => {
      return { from, to, type, roles, outcomes, count: uses.length };
    }),
  };
}

/** A part of a graph as a picture; `null` where it holds no two nodes. */
export function drawPart(part: GraphPart, manner: Manner = BESIDE_TEXT): LocalGraph | null {
  if (part.nodes.length < 2) return null;
  const boxes = arrangeLocally(part.nodes.map(toBox), part.edges, manner);
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  const known = new Map(part.nodes.map((node) => [node.id, node]));
  const drawn = boxes.flatMap((box) => {
    const node = known.get(box.id);
    return node === undefined ? [] : [toLocalNode(node, box, part.centres)];
  });
  const nodes = new Map(drawn.map((node) => [node.id, node]));
  const lanes = toLanes(part.edges);
  return {
    width: Math.ceil(right),
    height: Math.ceil(bottom),
    nodes: drawn,
    edges: part.edges.flatMap((edge, place) => toLocalEdge(edge, nodes, lanes[place] ?? 0) ?? []),
  };
}

function toEdges({ edgesFrom }: GraphIndex, ids: readonly string[]): GraphEdge[] {
  const inside = new Set(ids);
  return ids.flatMap((id) => (edgesFrom.get(id) ?? []).filter(({ to }) => inside.has(to)));
}

function toPartNode({ nodes }: GraphIndex, at: string): PartNode {
  const node = nodes.get(at);
  if (node === undefined) throw new Error(`The graph has no node "${at}".`);
  const { id, kind, label, path, topic } = node;
  return { id, kind, label, path, topic, radius: toRadius(node) };
}

function toBox({ id, label, radius }: PartNode): Omit<Box, 'x' | 'y'> {
  const { width, height } = toLabel(label);
  const across = 2 * radius;
  return { id, width: Math.max(width, across) + 2 * GAP, height: across + GAP + height + 2 * GAP };
}

function toLocalNode(node: PartNode, box: Box, centres: readonly string[]): LocalNode {
  const { radius } = node;
  const { lines, width, height } = toLabel(node.label);
  const top = box.y - box.height / 2 + GAP;
  return {
    ...node,
    lines,
    isCentre: centres.includes(node.id),
    x: round(box.x),
    y: round(top + radius),
    radius,
    labelY: round(top + 2 * radius + GAP + height / lines.length / 2),
    labelWidth: width,
    labelHeight: height,
  };
}

function toLocalEdge(edge: PartEdge, nodes: ReadonlyMap<string, LocalNode>, lane: number): LocalEdge | null {
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
    count: edge.count,
    x1: round(from.x + dx * from.radius + ax),
    y1: round(from.y + dy * from.radius + ay),
    x2: round(to.x - dx * (to.radius + GAP) + ax),
    y2: round(to.y - dy * (to.radius + GAP) + ay),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
