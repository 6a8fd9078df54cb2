import type { BuildsOnRole, ComparisonOutcome, RelationType } from '../../../model/facts.ts';

/**
 * What a phrase before a name makes of the name. `type` is `by-kind` where the name's own kind decides: on a benchmark
 * one is measured, on a model one builds. `outcome` is `by-words` where the words around the phrase decide.
 */
export interface Trigger {
  readonly id: string;
  /** Words with spaces between, as `toPhraseIndex` reads them. */
  readonly phrase: string;
  readonly type: RelationType | 'by-kind' | 'none';
  readonly role?: BuildsOnRole;
  readonly outcome?: ComparisonOutcome | 'by-words';
  /** What must stand in the twenty words before it. */
  readonly needs?: RegExp;
  /** A sentence from which it reads a relation to `Quorvex`, and one from which it doesn't. */
  readonly matches: string;
  readonly rejects: string;
}
