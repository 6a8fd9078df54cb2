import { cutAtPhrases, type Phrase, toStem, toWords } from '../../model/search-words.ts';
import { PHRASES } from './everyday/phrases.ts';

/** A phrase that a question has, by the words that papers write instead, the nearest first. */
export interface FoundPhrase {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

const BY_FIRST = Map.groupBy(
  PHRASES.map(([asked, written]): Phrase<readonly string[]> => [
    written.split(' '),
    toWords(asked).map(toStem),
  ]).toSorted(([, a], [, b]) => b.length - a.length),
  ([, [first = '']]) => first,
);

/** The everyday phrases of a question, the longest where several begin with the same word; none lies within another. */
export function findPhrases(query: string): readonly FoundPhrase[] {
  const words = toWords(query);
  return cutAtPhrases(words.map(toStem), (first) => BY_FIRST.get(first) ?? []).flatMap(
    ({ at, length, means }) =>
      means === null ? [] : { words: words.slice(at, at + length), written: means },
  );
}
