import type { Mention, Span, TopicTag } from '../../../model/facts.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { findPhrases, toPhraseIndex, type PhraseIndex } from '../../../vocabulary/cues/phrases.ts';
import { toWords } from '../../../vocabulary/cues/words.ts';
import { toPlainPhrase } from './to-tagger.ts';

/** The terms that topics go by, made ready once for all papers. */
export type TopicTerms = PhraseIndex<{ readonly topic: string; readonly isPlainWord: boolean }>;

/** Gathers labels and aliases of all topics but kinds of contribution, which name papers and not things. */
export function toTopicTerms({ topics }: Pick<Vocabulary, 'topics'>): TopicTerms {
  return toPhraseIndex(
    [...topics.values()]
      .filter(({ facet }) => facet !== 'contribution')
      .flatMap(({ id, label, aliases }) =>
        [...toLabels(label), ...aliases].map((term) => ({
          phrase: toPlainPhrase(term),
          yields: { topic: id, isPlainWord: /^\p{Lu}?\p{Ll}+$/u.test(term) },
        })),
      ),
  );
}

/**
 * Where an abstract first speaks of each topic in one of its terms, in the order of the text and clear of `taken`. Of
 * terms that overlap the longest holds. A term of one plain word (`memory`, `alignment`) means many things, so it counts
 * only where the paper is tagged with its topic.
 */
export function findTopicMentions(
  abstract: string,
  terms: TopicTerms,
  { tags, taken }: { tags: readonly TopicTag[]; taken: readonly Span[] },
): Mention[] {
  const words = toWords(abstract);
  const tagged = new Set(tags.map(({ id }) => id));
  const covered = new Set<number>();
  for (const { field, start, end } of taken)
    if (field === 'abstract') for (let at = start; at < end; at++) covered.add(at);
  const matches = findPhrases(words, terms)
    .filter(({ yields }) => !yields.isPlainWord || tagged.has(yields.topic))
    .map(({ start, end, yields }) => ({
      topic: yields.topic,
      start: words[start]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
    }))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const first = new Map<string, Mention>();
  for (const { topic, start, end } of matches) {
    if (covered.has(start) || covered.has(end - 1)) continue;
    for (let at = start; at < end; at++) covered.add(at);
    const before = first.get(topic);
    if (before !== undefined && before.at.start < start) continue;
    first.set(topic, { as: 'topic', id: topic, at: { field: 'abstract', start, end } });
  }
  return [...first.values()].toSorted((a, b) => a.at.start - b.at.start);
}

/** A label without its acronym, and the acronym: `Reinforcement fine-tuning (RFT)` is known by both. */
function toLabels(label: string): string[] {
  const match = /^(.*?)\s*\(([^)]+)\)$/u.exec(label);
  return match === null ? [label] : [match[1] ?? label, match[2] ?? ''];
}
