import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Group } from './groups.ts';
import type { Trigger } from './trigger.ts';

/** The phrases of a sentence by the index after their last token. */
export type Triggers = ReadonlyMap<number, PhraseMatch<Trigger>>;

/** A list of names in its sentence, with what has been found there before it. */
export interface Site {
  readonly group: Group;
  /** The index at which the list's phrase begins, a long form before it included. */
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly triggers: Triggers;
  /** The lists before this one in the sentence, with the phrases that govern them. */
  readonly earlier: readonly { group: Group; match: PhraseMatch<Trigger> | null }[];
}
