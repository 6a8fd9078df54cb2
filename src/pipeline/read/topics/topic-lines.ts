import { findPhrases, type PhraseMatch } from '../../../vocabulary/cues/phrases.ts';
import { toWords, type Word } from '../../../vocabulary/cues/words.ts';
import type { Document, Sentence } from '../document.ts';
import type { Tagger, Yield } from './to-tagger.ts';

/** A sentence with its words, and every cue and term of a topic in it. */
export interface TopicLine {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly matches: readonly PhraseMatch<Yield>[];
}

/** Reads each sentence once for all that topics ask of it. */
export function toTopicLines({ sentences }: Document, { index }: Tagger): TopicLine[] {
  return sentences.map((sentence) => {
    const words = toWords(sentence.text);
    return { sentence, words, matches: findPhrases(words, index) };
  });
}
