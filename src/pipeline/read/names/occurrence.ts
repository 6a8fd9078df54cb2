import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import type { Candidate } from './find-candidates.ts';

/** One place where a text names something; `start` and `end` are offsets within the sentence. */
export interface Occurrence {
  /** The name as written. */
  readonly name: string;
  /** What its spellings and sizes share: equal keys name one thing. */
  readonly key: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** What the vocabulary, or the words beside it, say it is. */
  readonly kind: EntityKind | null;
  /** The paper presents it as its own. */
  readonly own: boolean;
  readonly candidate: Candidate;
  /** It can be a relation's end: no long form beside its short form. */
  readonly isTarget: boolean;
  /** It is spelt like a known name, but the text spells it out as another thing. */
  readonly isNamesake: boolean;
  /** A short form for a field or a task: it may be compared with, but is nothing to build on. */
  readonly isFieldTerm: boolean;
}
