import type { LinkedTopic, Wiki } from '../model/wiki.ts';

/** A topic in a tree of topics. */
export interface TreeNode {
  readonly linked: LinkedTopic;
  readonly children: readonly TreeNode[];
}

/** The tree that holds the topics given and all above them, by first parent; siblings by label. */
export function toTree(ids: Iterable<string>, wiki: Wiki): TreeNode[] {
  const shown = new Set<string>();
  for (const id of ids) for (const step of pathTo(id, wiki)) shown.add(step.topic.id);
  const below = Map.groupBy(shown, (id) => parentOf(id, wiki));
  return toNodes(null, below, wiki);
}

/** The way from a root to a topic, by first parents; the topic itself stands last. */
export function pathTo(id: string, wiki: Wiki): LinkedTopic[] {
  const path: LinkedTopic[] = [];
  for (let at: string | null = id; at !== null; at = parentOf(at, wiki)) {
    const linked = wiki.topics.get(at);
    if (linked === undefined || path.includes(linked)) break;
    path.unshift(linked);
  }
  return path;
}

function parentOf(id: string, wiki: Wiki): string | null {
  return wiki.topics.get(id)?.topic.broader.find((broader) => wiki.topics.has(broader)) ?? null;
}

/** The nodes below a topic; `below` has all that are shown, by parent. */
function toNodes(
  parent: string | null,
  below: ReadonlyMap<string | null, readonly string[]>,
  wiki: Wiki,
): TreeNode[] {
  return (below.get(parent) ?? [])
    .flatMap((id) => wiki.topics.get(id) ?? [])
    .sort((a, b) => (a.topic.label < b.topic.label ? -1 : 1))
    .map((linked) => ({ linked, children: toNodes(linked.topic.id, below, wiki) }));
}
