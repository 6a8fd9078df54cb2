import { isMeasure, otherEnd, type Edge, type GraphModel, type Node } from './graph-model.ts';
import { findPath } from './find-path.ts';
import type { ViewState } from './view-state.ts';

/** The part of the graph that a view shows: places of nodes and edges, in ascending order. */
export interface Part {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** How many nodes the first picture starts from, and at most shows. */
const START_NODES = 14;
const START_MOST = 70;
/** More neighbours than this are more than a picture can say; the best known come first. */
const NEIGHBOURS_MOST = 160;

/**
 * What a view shows. Filters come first (relations, topic, years, organization, layers), then the part: a
 * neighbourhood, a way between two, a lineage, everything, or what is most taken up with its nearest.
 */
export function selectPart(graph: GraphModel, view: ViewState): Part {
  const passes = toFilter(graph, view);
  const focus = placeOf(graph, view.focus);
  if (view.lens === 'path') return pathPart(graph, view, passes);
  if (focus !== null && view.lens === 'lineage')
    return lineagePart(graph, { focus, depth: view.depth }, passes);
  if (focus !== null) return neighbourhood(graph, { focus, depth: view.depth }, passes);
  if (view.all || view.topic !== null || view.organization !== null) return everything(graph, passes);
  return isStart(view) ? startPart(graph, passes) : mostTakenUp(graph, passes);
}

/** Says whether a view shows the first picture, or what filters leave of it; the build laid that out on its own. */
export function isStart(view: ViewState): boolean {
  const isPart = view.focus !== null || view.all || view.topic !== null || view.organization !== null;
  return !isPart && view.lens === 'map' && !view.benchmarks && !view.works;
}

function startPart(graph: GraphModel, passes: EdgeTest): Part {
  const { edges } = within(graph, new Set(graph.file.start.nodes), passes);
  const nodes = new Set(
    edges.flatMap((place) => [graph.edges[place]?.from ?? 0, graph.edges[place]?.to ?? 0]),
  );
  return { nodes: [...nodes].toSorted(ascending), edges };
}

/** The place of a node by its id; `null` where there is no such node. */
export function placeOf(graph: GraphModel, id: string | null): number | null {
  return id === null ? null : (graph.byId.get(id) ?? null);
}

type EdgeTest = (edge: Edge) => boolean;

/** The test that a view's filters make of an edge. */
export function toFilter(graph: GraphModel, view: ViewState): EdgeTest {
  const topics = view.topic === null ? null : topicsBelow(graph, view.topic);
  const organization =
    view.organization === null ? null : graph.file.organizations.slug.indexOf(view.organization);
  const paperPasses = (paper: number) => {
    const { year, organization: owner, topics: tags } = graph.file.papers;
    if (view.years !== null && !isWithin(year[paper] ?? 0, view.years)) return false;
    if (organization !== null && owner[paper] !== organization) return false;
    return topics === null || (tags[paper] ?? []).some((topic) => topics.has(topic));
  };
  const unfiltered = view.years === null && organization === null && topics === null;
  const keepsNode = (node: Node | undefined) =>
    node !== undefined && (view.benchmarks || !isMeasure(node)) && (view.works || node.kind !== 'work');
  const ends = [view.focus, view.to].map((id) => placeOf(graph, id));
  const keepsEnd = (place: number) => ends.includes(place) || keepsNode(graph.nodes[place]);
  return (edge) =>
    view.relations.includes(edge.type) &&
    keepsEnd(edge.from) &&
    keepsEnd(edge.to) &&
    (unfiltered || edge.papers.some(paperPasses));
}

function isWithin(year: number, [first, last]: readonly [number, number]): boolean {
  return year >= first && year <= last;
}

function topicsBelow(graph: GraphModel, id: string): Set<number> {
  const { id: ids, broader } = graph.file.topics;
  const below = new Set<number>([ids.indexOf(id)]);
  for (let grown = true; grown;) {
    grown = false;
    broader.forEach((parents, topic) => {
      if (below.has(topic) || !parents.some((parent) => below.has(parent))) return;
      below.add(topic);
      grown = true;
    });
  }
  return below;
}

interface Reach {
  readonly focus: number;
  readonly depth: number;
}

function neighbourhood(graph: GraphModel, { focus, depth }: Reach, passes: EdgeTest): Part {
  const kept = new Set<number>([focus]);
  let front = [focus];
  for (let step = 0; step < depth && kept.size < NEIGHBOURS_MOST; step++) {
    const next = new Set<number>();
    for (const node of front)
      for (const edge of edgesOf(graph, node))
        if (passes(edge) && !kept.has(otherEnd(edge, node))) next.add(otherEnd(edge, node));
    front = byWeight(graph, [...next]).slice(0, NEIGHBOURS_MOST - kept.size);
    for (const node of front) kept.add(node);
  }
  return within(graph, kept, passes);
}

function lineagePart(graph: GraphModel, { focus, depth }: Reach, passes: EdgeTest): Part {
  const descends: EdgeTest = (edge) => edge.type === 'builds-on' && passes(edge);
  const kept = new Set<number>([focus]);
  const walk = (isNext: (edge: Edge, node: number) => boolean) => {
    let front = [focus];
    for (let step = 0; step < depth + 1; step++) {
      const next = new Set<number>();
      for (const node of front)
        for (const edge of edgesOf(graph, node))
          if (descends(edge) && isNext(edge, node) && !kept.has(otherEnd(edge, node)))
            next.add(otherEnd(edge, node));
      front = byWeight(graph, [...next]).slice(0, NEIGHBOURS_MOST / 2);
      for (const node of front) kept.add(node);
    }
  };
  walk((edge, node) => edge.from === node);
  walk((edge, node) => edge.to === node);
  return within(graph, kept, descends);
}

function pathPart(graph: GraphModel, view: ViewState, passes: EdgeTest): Part {
  const from = placeOf(graph, view.focus);
  const to = placeOf(graph, view.to);
  if (from === null || to === null) return { nodes: [from, to].filter((place) => place !== null), edges: [] };
  const path = findPath(graph, { from, to }, passes);
  if (path === null) return { nodes: [...new Set([from, to])].toSorted(ascending), edges: [] };
  return within(graph, new Set(path), passes);
}

function everything(graph: GraphModel, passes: EdgeTest): Part {
  const edges = graph.edges.filter(passes);
  const nodes = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: [...nodes].toSorted(ascending), edges: edges.map((edge) => edge.index) };
}

function mostTakenUp(graph: GraphModel, passes: EdgeTest): Part {
  const degree = new Map<number, number>();
  for (const edge of graph.edges) {
    if (!passes(edge)) continue;
    degree.set(edge.to, (degree.get(edge.to) ?? 0) + edge.papers.length);
  }
  const ranked = [...degree].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([node]) => node);
  const kept = new Set(ranked.slice(0, START_NODES));
  const around = new Set<number>();
  for (const node of kept)
    for (const edge of edgesOf(graph, node)) if (passes(edge)) around.add(otherEnd(edge, node));
  for (const node of byWeight(graph, [...around])) {
    if (kept.size >= START_MOST) break;
    kept.add(node);
  }
  return within(graph, kept, passes);
}

function within(graph: GraphModel, kept: ReadonlySet<number>, passes: EdgeTest): Part {
  const edges = new Set<number>();
  for (const node of kept)
    for (const edge of edgesOf(graph, node))
      if (kept.has(edge.from) && kept.has(edge.to) && passes(edge)) edges.add(edge.index);
  return { nodes: [...kept].toSorted(ascending), edges: [...edges].toSorted(ascending) };
}

function edgesOf(graph: GraphModel, node: number): Edge[] {
  return (graph.adjacent[node] ?? []).flatMap((place) => graph.edges[place] ?? []);
}

function byWeight(graph: GraphModel, nodes: readonly number[]): number[] {
  const degree = (node: number) => (graph.nodes[node]?.weight ?? 0) * 4 + (graph.adjacent[node]?.length ?? 0);
  return nodes.toSorted((a, b) => degree(b) - degree(a) || a - b);
}

function ascending(a: number, b: number): number {
  return a - b;
}
