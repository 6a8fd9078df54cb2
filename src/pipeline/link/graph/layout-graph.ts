import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';

import { addTo } from '../order.ts';
import { ROOM, toClusters, type Cluster } from './cluster-centres.ts';
import { toRadius } from './node-radius.ts';
import type { Outline } from './outline.ts';
import { toSeededRandom } from './seeded-random.ts';

/** Where each node of a graph is, by its id. */
export type Layout = ReadonlyMap<string, Position>;

/** A place in layout units: at the first zoom one unit is one pixel, y grows downwards, and the middle is 0, 0. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

type Link = SimulationLinkDatum<Body>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly cluster: Cluster;
  readonly radius: number;
}

/**
 * Places every node: near its topic's centre, near what it is related to, and clear of others. The same graph gives the
 * same coordinates each time, whatever the order of its nodes and edges. The work grows with n log n, and the number of
 * steps, and of those that keep nodes from covering each other, falls with the size.
 */
export function layoutGraph(graph: Outline): Layout {
  const clusters = toClusters(graph);
  const bodies = toBodies(graph, clusters);
  const links = toLinks(graph);
  const steps = toSteps(bodies.length);
  const apart = toStepsApart(bodies.length);
  const simulation = forceSimulation(bodies)
    .randomSource(toSeededRandom())
    .alphaDecay(1 - 0.002 ** (1 / steps))
    .velocityDecay(0.45)
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(36)
        .strength(toStrength(links)),
    )
    .force('charge', forceManyBody<Body>().strength(-30).theta(1.2).distanceMax(FARTHEST))
    .force('x', forceX<Body>(({ cluster }) => cluster.x).strength(toPull))
    .force('y', forceY<Body>(({ cluster }) => cluster.y).strength(toPull))
    .stop()
    .tick(steps - apart);
  simulation.force('collide', forceCollide<Body>(({ radius }) => radius).strength(0.7)).tick(apart);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: round(x), y: round(y) }]));
}

/** Beyond this many units nodes don't push each other. */
const FARTHEST = 320;

/** How strongly a node is held to its cluster: so that push and pull balance where each node has the room it needs. */
function toPull({ cluster }: Body): number {
  return 0.1 * Math.min(1, FARTHEST / cluster.reach);
}

/** How many steps a layout of so many nodes is given. */
function toSteps(size: number): number {
  return Math.round(Math.max(30, Math.min(130, 400_000 / Math.max(1, size))));
}

/** How many of them keep nodes from covering each other, which costs most; that many are enough that none does. */
function toStepsApart(size: number): number {
  return Math.round(Math.max(10, Math.min(45, 100_000 / Math.max(1, size))));
}

/** Starts each body beside its cluster's centre, on a spiral as the seeds of a sunflower, the weightiest innermost. */
function toBodies({ nodes }: Outline, clusters: ReadonlyMap<string, Cluster>): Body[] {
  const seen = new Map<Cluster, number>();
  const byWeight = [...nodes].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  return byWeight.map((node) => {
    const cluster = clusters.get(node.id);
    if (cluster === undefined) throw new Error(`The node "${node.id}" is in no cluster.`);
    const place = seen.get(cluster) ?? 0;
    seen.set(cluster, place + 1);
    const distance = ROOM * Math.sqrt(place + 0.5);
    const angle = place * GOLDEN_ANGLE;
    return {
      id: node.id,
      cluster,
      radius: toRadius(node) + 5 + Math.min(node.label.length, 24) / 3,
      x: cluster.x + distance * Math.cos(angle),
      y: cluster.y + distance * Math.sin(angle),
    };
  });
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function toLinks({ edges }: Outline): Link[] {
  const pairs = new Map<string, { source: string; target: string }>();
  for (const { from, to } of edges) {
    const [source, target] = from < to ? [from, to] : [to, from];
    pairs.set(`${source} ${target}`, { source, target });
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}

/** Links of nodes with many links pull less, so that what everybody uses doesn't draw everything into one knot. */
function toStrength(links: readonly Link[]): (link: Link) => number {
  const degrees = new Map<string, number>();
  for (const link of links) for (const end of [link.source, link.target]) addTo(degrees, toId(end));
  return ({ source, target }) =>
    0.5 / Math.min(degrees.get(toId(source)) ?? 1, degrees.get(toId(target)) ?? 1);
}

/** The simulation replaces a link's ids by its bodies. */
function toId(end: Link['source']): string {
  return typeof end === 'object' ? end.id : String(end);
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
