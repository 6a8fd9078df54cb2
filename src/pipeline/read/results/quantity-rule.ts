import type { QuantityForm } from './find-quantities.ts';

/**
 * What a number is, by the words beside it:
 * `none` is no score (a size, a threshold, a test's statistic), `from` the value before a change, `baseline` a value
 * that one's own is held against, `gain` a change, `absolute` a value reached.
 */
export type QuantityRole = 'none' | 'from' | 'baseline' | 'gain' | 'absolute';

/** A rule on the words before and after a number. In its examples ⟦ ⟧ stand around the number. */
export interface QuantityRule {
  readonly id: string;
  readonly role: QuantityRole;
  /** Must match up to the number; it ends in `$`. */
  readonly before?: RegExp;
  /** Must match from the number's end; it begins with `^`. */
  readonly after?: RegExp;
  /** Absent: any form. */
  readonly forms?: readonly QuantityForm[];
  readonly matches: string;
  readonly misses: string;
}
