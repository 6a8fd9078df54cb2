import { toStem, toWords } from '../../model/search-words.ts';
import { PHRASES } from './everyday/phrases.ts';

/** A phrase that a question has, by the words that papers write instead, the nearest first. */
export interface FoundPhrase {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

const BY_FIRST = Map.groupBy(
  PHRASES.map(([asked, written]) => ({
    stems: toWords(asked).map(toStem),
    written: written.split(' '),
  })).toSorted((a, b) => b.stems.length - a.stems.length),
  ({ stems: [first = ''] }) => first,
);

/** The everyday phrases of a question, the longest where several begin with the same word; none lies within another. */
export function findPhrases(query: string): readonly FoundPhrase[] {
  const words = toWords(query);
  const stems = words.map(toStem);
  const found: FoundPhrase[] = [];
  for (let at = 0; at < stems.length;) {
    const here = (BY_FIRST.get(stems[at] ?? '') ?? []).find((phrase) =>
      phrase.stems.every((stem, index) => stems[at + index] === stem),
    );
    if (here !== undefined)
      found.push({ words: words.slice(at, at + here.stems.length), written: here.written });
    at += here?.stems.length ?? 1;
  }
  return found;
}
