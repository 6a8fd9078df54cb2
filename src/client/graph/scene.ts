import type { RelationType } from '../../model/facts.ts';
import type { NodeKind } from '../../model/wiki.ts';
import type { Arrangement } from './arrange.ts';
import type { Heading } from './lineage.ts';
import { radiusAt, toPixel, type Camera, type Size } from './camera.ts';
import type { GraphModel } from './graph-model.ts';
import { rootOf } from './palette.ts';
import { placeLabels, type Box, type LabelWish, type PlacedLabel } from './place-labels.ts';
import type { Part } from './select-part.ts';

/** What is drawn of a node, in pixels. */
export interface SceneNode {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: NodeKind;
  /** The rank of its topic's colour. */
  readonly colour: number;
  readonly isDim: boolean;
}

/** What is drawn of an edge, in pixels: it runs to the rim of its target. */
export interface SceneEdge {
  readonly index: number;
  readonly type: RelationType;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly isDim: boolean;
}

/** The name of a topic over the middle of its nodes. */
export interface SceneRegion extends PlacedLabel {
  readonly colour: number;
}

/** One picture, ready to be drawn on anything that draws lines, shapes and text. */
export interface Scene {
  readonly size: Size;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly labels: readonly PlacedLabel[];
  readonly regions: readonly SceneRegion[];
  /** Years over the columns of a lineage. */
  readonly headings: readonly PlacedLabel[];
  readonly focus: number | null;
  readonly selected: number | null;
  readonly hasArrows: boolean;
}

/** What a scene is made of. */
export interface SceneInput {
  readonly graph: GraphModel;
  readonly part: Part;
  readonly arrangement: Arrangement;
  readonly camera: Camera;
  readonly size: Size;
  readonly colours: ReadonlyMap<number, number>;
  /** Nodes that stay bright while all others are dimmed; `null` for all. */
  readonly bright: ReadonlySet<number> | null;
  readonly focus: number | null;
  readonly selected: number | null;
  /** Width of a text in pixels, as labels and as regions are set. */
  readonly measure: (text: string, style: 'label' | 'region') => number;
  readonly hasRegions: boolean;
  /** In layout units. */
  readonly headings: readonly Heading[];
}

const LABELS_MOST = 420;
const REGION_HEIGHT = 20;
/** How far years stand above the uppermost name, and at least from each other, in pixels. */
const HEADING_RISE = 30;
const HEADING_GAP = 8;
/** A topic's name stands over so many nodes or more, and only the largest are named. */
const REGION_LEAST = 5;
const REGIONS_MOST = 18;
const ARROWS_MOST = 1500;
/** Pixels between edges of the same two nodes. */
const LANE = 5;
/** Lines that lead to the right by more than this have their name on the left. */
const LEAN = 0.3;
/** What the ring around a chosen node takes beyond it. */
const RING = 4;

/** Turns a part of the graph into what is drawn, leaving out what is outside the picture. */
export function toScene(input: SceneInput): Scene {
  const { size } = input;
  const nodes = toSceneNodes(input);
  const edges = toSceneEdges(input, new Map(nodes.map((node) => [node.index, node])));
  const inside = nodes.filter((node) => isNear(node.x, node.y, size));
  const regions = input.hasRegions ? toRegions(input, nodes) : [];
  const headings = toSceneHeadings(input);
  return {
    size,
    nodes: inside,
    edges,
    labels: toLabels(input, { nodes: inside, edges }, [
      ...regions.map((region) => toBox(region, input.measure(region.text, 'region'))),
      ...headings.map((heading) => toBox(heading, input.measure(heading.text, 'label'))),
    ]),
    regions,
    headings,
    focus: input.focus,
    selected: input.selected,
    hasArrows: edges.length <= ARROWS_MOST,
  };
}

function toSceneNodes({ graph, part, arrangement, camera, colours, bright }: SceneInput): SceneNode[] {
  return part.nodes.flatMap((index) => {
    const node = graph.nodes[index];
    const point = arrangement.get(index);
    if (node === undefined || point === undefined) return [];
    return {
      index,
      ...toPixel(point, camera),
      radius: radiusAt(node.radius, camera.k),
      kind: node.kind,
      colour: colours.get(rootOf(graph, node.topic)) ?? -1,
      isDim: bright !== null && !bright.has(index),
    };
  });
}

function toSceneEdges(input: SceneInput, byIndex: ReadonlyMap<number, SceneNode>): SceneEdge[] {
  const { graph, part, size, bright } = input;
  return part.edges.flatMap((index) => {
    const edge = graph.edges[index];
    const from = edge && byIndex.get(edge.from);
    const to = edge && byIndex.get(edge.to);
    if (edge === undefined || from === undefined || to === undefined) return [];
    if (!mayCross(from, to, size)) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const shorten = (to.radius + 2) / length;
    const aside = (LANE * edge.lane) / length;
    const isLit = bright === null || (bright.has(edge.from) && bright.has(edge.to));
    return {
      index,
      type: edge.type,
      x1: from.x + dy * aside,
      y1: from.y - dx * aside,
      x2: to.x - dx * shorten + dy * aside,
      y2: to.y - dy * shorten - dx * aside,
      width: Math.min(3.2, 0.9 + 0.45 * Math.log2(edge.papers.length || 1)),
      isDim: !isLit,
    };
  });
}

function mayCross(from: SceneNode, to: SceneNode, { width, height }: Size): boolean {
  return (
    Math.max(from.x, to.x) >= 0 &&
    Math.min(from.x, to.x) <= width &&
    Math.max(from.y, to.y) >= 0 &&
    Math.min(from.y, to.y) <= height
  );
}

function isNear(x: number, y: number, { width, height }: Size): boolean {
  return x >= -40 && x <= width + 40 && y >= -40 && y <= height + 40;
}

function toLabels(
  input: SceneInput,
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  taken: readonly Box[],
): PlacedLabel[] {
  const leans = toLeans(input.graph, edges);
  const isRinged = ({ index }: SceneNode) => index === input.selected || index === input.focus;
  const rank = (node: SceneNode) => {
    const first = isRinged(node) ? 1e6 : 0;
    return first + (node.isDim ? -1e5 : 0) + (input.graph.nodes[node.index]?.weight ?? 0);
  };
  const wishes: LabelWish[] = nodes
    .toSorted((a, b) => rank(b) - rank(a) || a.index - b.index)
    .slice(0, LABELS_MOST)
    .filter((node) => !node.isDim)
    .map((node) => {
      const text = shorten(input.graph.nodes[node.index]?.label ?? '');
      return {
        id: node.index,
        text,
        x: node.x,
        y: node.y,
        radius: node.radius + (isRinged(node) ? RING : 0),
        width: input.measure(text, 'label'),
        isLeft: (leans.get(node.index) ?? 0) > LEAN,
      };
    });
  return placeLabels(wishes, input.size, taken);
}

/** How far the lines of nodes lead to the right: the sum of their directions, each from -1 to 1. */
function toLeans(graph: GraphModel, edges: readonly SceneEdge[]): Map<number, number> {
  const leans = new Map<number, number>();
  for (const { index, x1, y1, x2, y2 } of edges) {
    const edge = graph.edges[index];
    if (edge === undefined) continue;
    const lean = (x2 - x1) / (Math.hypot(x2 - x1, y2 - y1) || 1);
    leans.set(edge.from, (leans.get(edge.from) ?? 0) + lean);
    leans.set(edge.to, (leans.get(edge.to) ?? 0) - lean);
  }
  return leans;
}

function toBox({ x, y }: PlacedLabel, width: number): Box {
  return { left: x, right: x + width, top: y - REGION_HEIGHT / 2, bottom: y + REGION_HEIGHT / 2 };
}

/** Headings over their columns; where columns are too near for all, those from the left that have room. */
function toSceneHeadings({ headings, camera, measure }: SceneInput): PlacedLabel[] {
  let end = -Infinity;
  return headings
    .toSorted((a, b) => a.x - b.x)
    .flatMap((heading, id) => {
      const { x, y } = toPixel(heading, camera);
      const width = measure(heading.text, 'label');
      const left = x - width / 2;
      if (left < end) return [];
      end = left + width + HEADING_GAP;
      return { id, text: heading.text, x: left, y: y - HEADING_RISE };
    });
}

function shorten(label: string): string {
  return label.length > 34 ? `${label.slice(0, 32).trimEnd()}…` : label;
}

function toRegions(input: SceneInput, nodes: readonly SceneNode[]): SceneRegion[] {
  const { graph, size } = input;
  const groups = Map.groupBy(
    nodes.filter((node) => (graph.nodes[node.index]?.topic ?? -1) >= 0),
    (node) => graph.nodes[node.index]?.topic ?? -1,
  );
  const ranked = [...groups]
    .filter(([, members]) => members.length >= REGION_LEAST)
    .toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .slice(0, REGIONS_MOST);
  const colours = new Map<number, number>();
  const wishes = ranked.map(([topic, members]) => {
    const text = graph.file.topics.label[topic] ?? '';
    const width = input.measure(text, 'region');
    const x = median(members.map((member) => member.x));
    const y = median(members.map((member) => member.y));
    colours.set(topic, input.colours.get(rootOf(graph, topic)) ?? -1);
    return { id: topic, text, x: x - width / 2, y, radius: 0, width };
  });
  return placeLabels(wishes, size).map((label) => ({ ...label, colour: colours.get(label.id) ?? -1 }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
