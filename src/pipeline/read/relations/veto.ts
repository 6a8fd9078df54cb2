import type { PhraseMatch } from '../text/phrases.ts';
import { type Site } from './site.ts';
import type { Trigger } from './trigger.ts';

/**
 * Why a phrase, found by its words, does not say of the name behind it what such phrases say. `of` is what phrases it is
 * asked of, by their ids or types.
 */
export interface Veto {
  readonly id: string;
  readonly of?: RegExp;
  readonly isMet: (match: PhraseMatch<Trigger>, site: Site) => boolean;
  /** A rule, a sentence in which the veto keeps it from reading a relation to Quorvex, and one that it reads. */
  readonly example: { readonly rule: string; readonly matches: string; readonly misses: string };
}
