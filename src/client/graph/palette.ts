import type { RelationType } from '../../model/facts.ts';
import type { GraphModel } from './graph-model.ts';

/** The colours of a picture, as CSS colours. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly relations: Readonly<Record<RelationType, string>>;
  /** By the rank of a root topic among the shown; the last is for all others. */
  readonly topics: readonly string[];
}

/** How each relation is drawn, beside its colour: lengths of line and gap in pixels. */
export const DASHES: Readonly<Record<RelationType, readonly number[]>> = {
  'builds-on': [],
  'compares-with': [7, 4],
  'evaluated-on': [1.5, 4],
};

/** How many root topics have a colour of their own. */
export const TOPIC_COLOURS = 8;

/** Reads the palette from the tokens of the theme in force; `read` gives a custom property as a colour that a canvas knows. */
export function readPalette(read: (property: string) => string): Palette {
  return {
    paper: read('--paper'),
    ink: read('--ink'),
    quiet: read('--ink-2'),
    accent: read('--accent'),
    relations: {
      'builds-on': read('--builds-on'),
      'compares-with': read('--compares-with'),
      'evaluated-on': read('--evaluated-on'),
    },
    topics: Array.from({ length: TOPIC_COLOURS + 1 }, (_, rank) => read(`--graph-topic-${rank + 1}`)),
  };
}

/**
 * Which colour each root topic has, by its place in the file's topics: the most frequent roots among all nodes first,
 * so that a topic keeps its colour in every view.
 */
export function rankTopics(graph: GraphModel): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const node of graph.nodes) {
    const root = rootOf(graph, node.topic);
    if (root >= 0) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(ranked.map(([root], rank) => [root, Math.min(rank, TOPIC_COLOURS)]));
}

/** The place of the outermost topic above a topic; -1 for none. */
export function rootOf(graph: GraphModel, topic: number): number {
  return topic < 0 ? -1 : (graph.file.topics.root[topic] ?? topic);
}
