import { RELATION_TYPES, type GraphFile } from '../../model/graph-file.ts';
import type { RelationType } from '../../model/facts.ts';
import { toGraphModel, type GraphModel } from './graph-model.ts';

type Link = readonly [from: string, type: RelationType, to: string, year: number];

/** A graph for tests: names in the order of their first mention, on a line; `B:` names are benchmarks. */
export function toSmallGraph(links: readonly Link[]): GraphModel {
  const names = [...new Set(links.flatMap(([from, , to]) => [from, to]))];
  const place = (name: string) => names.indexOf(name);
  const file: GraphFile = {
    topics: {
      id: ['rl', 'pg'],
      label: ['Reinforcement learning', 'Policy gradients'],
      root: [0, 0],
      broader: [[], [0]],
    },
    organizations: { slug: ['lab'], name: ['The Lab'] },
    papers: {
      year: links.map(([, , , year]) => year),
      organization: links.map((_, index) => (index === 0 ? 0 : -1)),
      topics: links.map((_, index) => (index % 2 === 0 ? [1] : [])),
    },
    nodes: {
      id: names.map((name) => name.toLowerCase()),
      label: names,
      path: names.map((name) => `/methods/${name.toLowerCase()}/`),
      kind: names.map((name) => (name.startsWith('B:') ? 2 : 0)),
      topic: names.map(() => 1),
      year: names.map(
        (name) =>
          Math.min(...links.filter(([from]) => from === name).map(([, , , year]) => year), 9999) % 9999,
      ),
      weight: names.map((name) => links.filter(([, , to]) => to === name).length),
      x: names.map((_, index) => index * 100),
      y: names.map((_, index) => (index % 2) * 50),
    },
    edges: {
      from: links.map(([from]) => place(from)),
      to: links.map(([, , to]) => place(to)),
      type: links.map(([, type]) => RELATION_TYPES.indexOf(type)),
      roles: links.map(() => 0),
      outcomes: links.map(() => 0),
      uses: links.map((_, index) => [index]),
    },
    start: { nodes: [0, 1, 2], x: [0, 10, 20], y: [0, 0, 0] },
  };
  return toGraphModel(file);
}

/** What the tests ask of: GRPO grew out of PPO, two variants grew out of GRPO, one is measured and one compared. */
export const SMALL_GRAPH = toSmallGraph([
  ['GRPO', 'builds-on', 'PPO', 2024],
  ['DAPO', 'builds-on', 'GRPO', 2025],
  ['GSPO', 'builds-on', 'GRPO', 2025],
  ['GSPO', 'compares-with', 'DAPO', 2025],
  ['DAPO', 'evaluated-on', 'B:AIME', 2025],
  ['Lone', 'builds-on', 'Other', 2026],
]);
