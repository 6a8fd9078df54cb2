import type { NamedFact } from '../../model/corrections.ts';
import type { Facts } from '../../model/facts.ts';
import { foldName } from '../../model/fold.ts';

/** Facts that stand in lists of records, and the list of each. */
export type ListedFact = Exclude<NamedFact, { of: 'keySentence' | 'code' }>;
export const LISTS = {
  introduces: 'introduces',
  relation: 'relations',
  result: 'results',
  topic: 'topics',
} as const satisfies Record<ListedFact['of'], keyof Facts>;

/** Fields that hold names, which have several spellings. */
const NAMES = new Set(['name', 'target', 'subject', 'benchmark', 'system']);

/** Says whether a fact is the one that a person named: every field that was written is as it is there. */
export function isNamed(fact: ListedFact, item: object): boolean {
  return Object.entries(fact).every(([field, value]: [string, unknown]) => {
    if (field === 'of') return true;
    const there = (item as Record<string, unknown>)[field];
    if (NAMES.has(field) && typeof value === 'string' && typeof there === 'string')
      return foldName(there) === foldName(value);
    return there === value;
  });
}
