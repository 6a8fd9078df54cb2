import type { Mention, Span, TopicTag } from '../../../model/facts.ts';
import { spread } from './spread.ts';
import type { TopicLine } from './topic-lines.ts';

/**
 * Where an abstract first speaks of each topic in one of its terms, in the order of the text and clear of `taken`. Of
 * terms that overlap the longest holds. A term of one plain word (`memory`, `alignment`) means many things, so it counts
 * only where the paper is tagged with its topic.
 */
export function findTopicMentions(
  lines: readonly TopicLine[],
  { tags, taken }: { tags: readonly TopicTag[]; taken: readonly Span[] },
): Mention[] {
  const tagged = new Set(tags.map(({ id }) => id));
  const isCovered = new Uint8Array(lines.at(-1)?.sentence.end ?? 0);
  for (const { field, start, end } of taken) if (field === 'abstract') isCovered.fill(1, start, end);
  const terms = lines
    .flatMap((line) => findTerms(line, tagged))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const first = new Map<string, Mention>();
  for (const { topic, start, end } of terms) {
    if (isCovered[start] === 1 || isCovered[end - 1] === 1) continue;
    isCovered.fill(1, start, end);
    const before = first.get(topic);
    if (before !== undefined && before.at.start < start) continue;
    first.set(topic, { as: 'topic', id: topic, at: { field: 'abstract', start, end } });
  }
  return [...first.values()].toSorted((a, b) => a.at.start - b.at.start);
}

/** The terms of topics in a sentence of the abstract, with their offsets in it. */
function findTerms(
  { sentence, words, matches }: TopicLine,
  tagged: ReadonlySet<string>,
): { topic: string; start: number; end: number }[] {
  if (sentence.field === 'title') return [];
  return matches.flatMap(({ start, end, yields }) => {
    if (yields.kind !== 'term' || (yields.isPlainWord && !tagged.has(yields.topic))) return [];
    const { from, to } = spread({ sentence, words }, { start, end });
    return [{ topic: yields.topic, start: sentence.start + from, end: sentence.start + to }];
  });
}
