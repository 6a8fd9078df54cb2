import {
  NODE_KINDS,
  OUTCOMES,
  RELATION_TYPES,
  ROLES,
  WORK,
  toUsualId,
  toUsualPath,
  type EdgeDetails,
  type GraphFile,
  type NodeDetails,
} from '../../../model/graph-file.ts';
import type { Slug } from '../../../model/slug.ts';
import type { Graph, GraphEdge, GraphNode, Wiki } from '../../../model/wiki.ts';
import { ON_STAGE } from './arrange-locally.ts';
import { localGraph } from './local-graph.ts';
import { indexGraph } from './neighbourhood.ts';

/** Where the layout put a node, in layout units. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The graph as the browser fetches it; `positions` is by node id. */
export function toGraphFile(wiki: Wiki, positions: ReadonlyMap<string, Position>): GraphFile {
  const topicPlaces = placesOf([...wiki.topics.keys()]);
  const { papers, paperPlaces } = toPapers(wiki, topicPlaces);
  const nodePlaces = placesOf(wiki.graph.nodes.map((node) => node.id));
  return {
    topics: toTopics(wiki, topicPlaces),
    organizations: toOrganizations(wiki),
    papers,
    nodes: toNodes(wiki.graph.nodes, { topicPlaces, positions }),
    edges: toEdges(wiki.graph.edges, { nodePlaces, paperPlaces }),
    start: toStart(wiki.graph, nodePlaces),
  };
}

/** What panels say of all nodes, in their order; texts are as people read them. */
export function toNodeDetails(wiki: Wiki, toText: (text: string) => string): NodeDetails {
  return wiki.graph.nodes.map((node) => {
    const entity = wiki.entities.get(node.id as Slug);
    const slugs = node.kind === 'work' ? [node.id.slice(WORK.length) as Slug] : (entity?.introducedBy ?? []);
    const introducers = slugs.flatMap((slug) => wiki.papers.get(slug) ?? []);
    const definition = entity?.known?.definition ?? introducers[0]?.facts.keySentence ?? null;
    return {
      summary: definition === null ? null : toText(definition),
      expansion: entity?.expansion == null ? null : toText(entity.expansion),
      introducedBy: introducers.map(({ paper, path }) => ({ title: toText(paper.title), path })),
    };
  });
}

/** The sentences of all edges, in their order. */
export function toEdgeDetails(wiki: Wiki, toText: (text: string) => string): EdgeDetails {
  return wiki.graph.edges.map((edge) =>
    edge.uses.map((use) => {
      const paper = wiki.papers.get(use.paper);
      return {
        title: toText(paper?.paper.title ?? ''),
        path: paper?.path ?? '/',
        evidence: toText(use.evidence),
        role: use.role,
        outcome: use.outcome,
      };
    }),
  );
}

/** How many names the first picture grows from, and how many it shows. */
const START = { from: 12, limit: 64, manner: ON_STAGE };

function toStart(graph: Graph, places: ReadonlyMap<string, number>): GraphFile['start'] {
  const isMethod = ({ kind }: GraphNode) => kind === 'method' || kind === 'model';
  const nodes = graph.nodes.filter(isMethod);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const centres = nodes
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, START.from)
    .map(({ id }) => id);
  const shown = localGraph(indexGraph({ nodes, edges }), centres, START)?.nodes ?? [];
  return {
    nodes: shown.flatMap(({ id }) => places.get(id) ?? []),
    x: shown.map(({ x }) => Math.round(x)),
    y: shown.map(({ y }) => Math.round(y)),
  };
}

function placesOf(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, place) => [key, place]));
}

function toTopics(wiki: Wiki, places: ReadonlyMap<string, number>): GraphFile['topics'] {
  const topics = [...wiki.topics.values()].map(({ topic }) => topic);
  const placeOf = (id: string) => places.get(id) ?? -1;
  const rootOf = (id: string, seen: ReadonlySet<string>): string => {
    const parent = wiki.topics.get(id)?.topic.broader.find((above) => wiki.topics.has(above));
    return parent === undefined || seen.has(parent) ? id : rootOf(parent, new Set([...seen, id]));
  };
  return {
    id: topics.map(({ id }) => id),
    label: topics.map(({ label }) => label),
    root: topics.map(({ id }) => placeOf(rootOf(id, new Set()))),
    broader: topics.map(({ broader }) => broader.map(placeOf).filter((place) => place >= 0)),
  };
}

function toOrganizations(wiki: Wiki): GraphFile['organizations'] {
  const organizations = [...wiki.organizations.values()];
  return { slug: organizations.map(({ slug }) => slug), name: organizations.map(({ name }) => name) };
}

function toPapers(
  wiki: Wiki,
  topicPlaces: ReadonlyMap<string, number>,
): { papers: GraphFile['papers']; paperPlaces: Map<string, number> } {
  const used = [...new Set(wiki.graph.edges.flatMap((edge) => edge.uses.map((use) => use.paper)))].toSorted();
  const owners = new Map<string, number>();
  [...wiki.organizations.values()].forEach(({ papers }, place) => {
    for (const slug of papers) owners.set(slug, place);
  });
  const linked = used.map((slug) => wiki.papers.get(slug));
  return {
    paperPlaces: placesOf(used),
    papers: {
      year: linked.map((paper) => paper?.paper.date?.year ?? 0),
      organization: used.map((slug) => owners.get(slug) ?? -1),
      topics: linked.map((paper) =>
        (paper?.facts.topics ?? []).flatMap(({ id }) => topicPlaces.get(id) ?? []),
      ),
    },
  };
}

function toNodes(
  nodes: readonly GraphNode[],
  {
    topicPlaces,
    positions,
  }: { topicPlaces: ReadonlyMap<string, number>; positions: ReadonlyMap<string, Position> },
): GraphFile['nodes'] {
  return {
    id: nodes.map(({ id, label }) => (id === toUsualId(label) ? '' : id)),
    label: nodes.map(({ label }) => label),
    path: nodes.map(({ kind, id, path }) => (path === toUsualPath(kind, id) ? '' : path)),
    kind: nodes.map(({ kind }) => NODE_KINDS.indexOf(kind)),
    topic: nodes.map(({ topic }) => (topic === null ? -1 : (topicPlaces.get(topic) ?? -1))),
    year: nodes.map(({ year }) => year ?? 0),
    weight: nodes.map(({ weight }) => weight),
    x: nodes.map(({ id }) => Math.round(positions.get(id)?.x ?? 0)),
    y: nodes.map(({ id }) => Math.round(positions.get(id)?.y ?? 0)),
  };
}

function toEdges(
  edges: readonly GraphEdge[],
  {
    nodePlaces,
    paperPlaces,
  }: { nodePlaces: ReadonlyMap<string, number>; paperPlaces: ReadonlyMap<string, number> },
): GraphFile['edges'] {
  return {
    from: edges.map(({ from }) => nodePlaces.get(from) ?? 0),
    to: edges.map(({ to }) => nodePlaces.get(to) ?? 0),
    type: edges.map(({ type }) => RELATION_TYPES.indexOf(type)),
    roles: edges.map(({ roles }) => toBits(ROLES, roles)),
    outcomes: edges.map(({ outcomes }) => toBits(OUTCOMES, outcomes)),
    uses: edges.map(({ uses }) => uses.flatMap(({ paper }) => paperPlaces.get(paper) ?? [])),
  };
}

function toBits<T>(names: readonly T[], held: readonly T[]): number {
  return names.reduce((bits, name, place) => (held.includes(name) ? bits | (1 << place) : bits), 0);
}
