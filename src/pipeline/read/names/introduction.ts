import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { IntroductionPhrase } from './introduction-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';

/** A place where the paper presents a name as its own; offsets are within the sentence. */
export interface Introduction {
  readonly name: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind | null;
  readonly rule: string;
}

/** Where a sentence is looked through for introductions, and what was found so far. */
export interface IntroductionPlace {
  readonly text: ReadText;
  readonly lexicon: Lexicon;
  readonly index: number;
  readonly phrases: readonly PhraseMatch<IntroductionPhrase>[];
  readonly introduced: readonly Introduction[];
  /** What the sentences so far introduced. */
  readonly ownNames: ReadonlySet<string>;
}
