import type { RelationType } from '../../../model/facts.ts';

/**
 * What speaks against a relation that a phrase suggests, by the name or by the words right beside its list. Unless
 * `known` is given, a rule is for names alone that the vocabulary doesn't know.
 */
export interface NoRelationRule {
  readonly id: string;
  /** The types that it rules out; absent: all. */
  readonly types?: readonly RelationType[];
  /** It holds for known names too. */
  readonly known?: true;
  readonly name?: RegExp;
  /** Must match up to the name; it ends in `$`. */
  readonly before?: RegExp;
  /** Must match from the name's end, or that of the bracket behind it; it begins with `^`. */
  readonly after?: RegExp;
  /** Which relations' rules it concerns; absent: all. */
  readonly rules?: RegExp;
  /** A sentence from which it keeps a relation to the name in ⟦ ⟧, and one where it does not. */
  readonly matches: string;
  readonly misses: string;
}

/** Up to four adjectives, as a pattern's source. */
export const ADJECTIVES = String.raw`(?:(?!(?:of|on|in|for|with|to|from|using|by|via|as|at|over|and|or|than|across|called|named|is|are|we|that|which)\s)[\p{Ll}-]*[^s\s]\s){0,4}`;
