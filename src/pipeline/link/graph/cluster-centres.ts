import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';

import { addTo } from '../order.ts';
import type { Outline } from './outline.ts';
import { toSeededRandom } from './seeded-random.ts';

/** The nodes of one topic, with the place that they gather around. */
export interface Cluster {
  readonly topic: string;
  readonly size: number;
  /** The radius of the room that its nodes need. */
  readonly reach: number;
  readonly x: number;
  readonly y: number;
}

interface Disc extends SimulationNodeDatum {
  readonly topic: string;
  readonly size: number;
}

const STEPS = 160;

/**
 * The cluster of each node, by the node's id. Nodes without a topic join the one that most of what they are related to
 * belongs to. Topics with many relations between them lie side by side, and each has room for its nodes.
 */
export function toClusters(graph: Outline): Map<string, Cluster> {
  const topicOf = toTopics(graph);
  const sizes = new Map<string, number>();
  for (const topic of topicOf.values()) addTo(sizes, topic);
  const discs: Disc[] = [...sizes]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([topic, size]) => ({ topic, size }));
  const links = toLinks(graph, topicOf);
  forceSimulation(discs)
    .randomSource(toSeededRandom())
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'link',
      forceLink<Disc, Bond>(links)
        .id(({ topic }) => topic)
        .distance(toDistance)
        .strength(({ strength }) => strength),
    )
    .force(
      'charge',
      forceManyBody<Disc>().strength((disc) => -toReach(disc)),
    )
    .force('x', forceX<Disc>(0).strength(0.05))
    .force('y', forceY<Disc>(0).strength(0.07))
    .force('collide', forceCollide<Disc>(toReach).strength(1).iterations(2))
    .stop()
    .tick(STEPS);
  const clusters = new Map(
    discs.map(({ topic, size, x = 0, y = 0 }) => [topic, { topic, size, reach: toReach({ size }), x, y }]),
  );
  return new Map(
    [...topicOf].flatMap(([id, topic]) => {
      const cluster = clusters.get(topic);
      return cluster === undefined ? [] : [[id, cluster]];
    }),
  );
}

interface Bond extends SimulationLinkDatum<Disc> {
  readonly strength: number;
}

const NO_TOPIC = '';

function toTopics({ nodes, edges }: Outline): Map<string, string> {
  const topicOf = new Map(nodes.map(({ id, topic }) => [id, topic ?? NO_TOPIC]));
  const votes = new Map<string, Map<string, number>>();
  const vote = (voter: string, id: string): void => {
    const topic = topicOf.get(voter) ?? NO_TOPIC;
    if (topic === NO_TOPIC || topicOf.get(id) !== NO_TOPIC) return;
    const found = votes.get(id) ?? new Map<string, number>();
    votes.set(id, found.set(topic, (found.get(topic) ?? 0) + 1));
  };
  for (const { from, to } of edges) {
    vote(from, to);
    vote(to, from);
  }
  for (const [id, found] of votes) {
    const [best] = [...found].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    if (best !== undefined) topicOf.set(id, best[0]);
  }
  return topicOf;
}

function toLinks({ edges }: Outline, topicOf: ReadonlyMap<string, string>): Bond[] {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) {
    const pair = [topicOf.get(from) ?? NO_TOPIC, topicOf.get(to) ?? NO_TOPIC].sort();
    if (pair[0] !== pair[1]) addTo(counts, pair.join(' '));
  }
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([pair, count]) => {
      const [source = NO_TOPIC, target = NO_TOPIC] = pair.split(' ');
      return { source, target, strength: 0.3 * Math.sqrt(count / most) };
    });
}

function toDistance({ source, target }: Bond): number {
  return typeof source === 'object' && typeof target === 'object' ? toReach(source) + toReach(target) : 0;
}

/** The square of it, times pi, is the room of one node with its label. */
export const ROOM = 17;

function toReach({ size }: Pick<Disc, 'size'>): number {
  return ROOM * (1 + Math.sqrt(size));
}
