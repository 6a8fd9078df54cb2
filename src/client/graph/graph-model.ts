import {
  NODE_KINDS,
  OUTCOMES,
  RELATION_TYPES,
  ROLES,
  toUsualId,
  toUsualPath,
  type GraphFile,
} from '../../model/graph-file.ts';
import type { BuildsOnRole, ComparisonOutcome, RelationType } from '../../model/facts.ts';
import { isBackward, toLanes } from '../../model/lanes.ts';
import type { NodeKind } from '../../model/wiki.ts';

/** A node as the picture knows it; `x` and `y` are in layout units. */
export interface Node {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly kind: NodeKind;
  /** Place in the file's topics, -1 for none. */
  readonly topic: number;
  /** 0 where unknown. */
  readonly year: number;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  /** In layout units, before zooming. */
  readonly radius: number;
}

export interface Edge {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly type: RelationType;
  readonly roles: readonly BuildsOnRole[];
  readonly outcomes: readonly ComparisonOutcome[];
  /** Places in the file's papers. */
  readonly papers: readonly number[];
  /** How far it stands to the left of the way from its first end to its second, where others join the same two. */
  readonly lane: number;
}

/** The graph, ready for questions: nodes and edges by their places, and every node's edges. */
export interface GraphModel {
  readonly file: GraphFile;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Edge places by node place, both directions. */
  readonly adjacent: readonly (readonly number[])[];
  readonly byId: ReadonlyMap<string, number>;
  /** First and last year of any paper or node, or `null` where none is known. */
  readonly years: readonly [number, number] | null;
}

/** Unpacks the columns of a graph file. */
export function toGraphModel(file: GraphFile): GraphModel {
  const nodes = file.nodes.id.map((_, index) => toNode(file, index));
  const lanes = toLanes(file.edges.from.map((from, index) => ({ from, to: file.edges.to[index] ?? from })));
  const edges = file.edges.from.map((_, index) => toEdge(file, index, lanes[index] ?? 0));
  const adjacent: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    adjacent[edge.from]?.push(edge.index);
    if (edge.to !== edge.from) adjacent[edge.to]?.push(edge.index);
  }
  const byId = new Map(nodes.map((node) => [node.id, node.index]));
  return { file, nodes, edges, adjacent, byId, years: yearSpan(file) };
}

/** The other end of an edge. */
export function otherEnd(edge: Edge, node: number): number {
  return edge.from === node ? edge.to : edge.from;
}

/** Says whether a node belongs to the layer of benchmarks, data and environments. */
export function isMeasure(node: Node): boolean {
  return node.kind === 'benchmark' || node.kind === 'dataset' || node.kind === 'environment';
}

function toNode(file: GraphFile, index: number): Node {
  const { nodes } = file;
  const weight = nodes.weight[index] ?? 0;
  const label = nodes.label[index] ?? '';
  const kind = NODE_KINDS[nodes.kind[index] ?? 0] ?? 'method';
  const id = nodes.id[index] || toUsualId(label);
  return {
    index,
    id,
    label,
    path: nodes.path[index] || toUsualPath(kind, id),
    kind,
    topic: nodes.topic[index] ?? -1,
    year: nodes.year[index] ?? 0,
    weight,
    x: nodes.x[index] ?? 0,
    y: nodes.y[index] ?? 0,
    radius: toRadius(weight),
  };
}

function toRadius(weight: number): number {
  return 3.5 + 2.2 * Math.sqrt(Math.min(weight, 100));
}

function toEdge(file: GraphFile, index: number, lane: number): Edge {
  const { edges } = file;
  const [from, to] = [edges.from[index] ?? 0, edges.to[index] ?? 0];
  return {
    index,
    from,
    to,
    lane: isBackward({ from, to }) ? -lane : lane,
    type: RELATION_TYPES[edges.type[index] ?? 0] ?? 'builds-on',
    roles: namesOfBits(ROLES, edges.roles[index] ?? 0),
    outcomes: namesOfBits(OUTCOMES, edges.outcomes[index] ?? 0),
    papers: edges.uses[index] ?? [],
  };
}

function namesOfBits<T>(names: readonly T[], bits: number): T[] {
  return names.filter((_, place) => (bits & (1 << place)) !== 0);
}

function yearSpan(file: GraphFile): readonly [number, number] | null {
  let first = Infinity;
  let last = -Infinity;
  for (const year of file.papers.year) {
    if (year === 0) continue;
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return first === Infinity ? null : [first, last];
}
