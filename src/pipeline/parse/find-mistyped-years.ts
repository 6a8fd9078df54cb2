import { foldTitle } from '../../model/fold.ts';
import type { Listing, SeedRecord } from '../../model/seed.ts';

/** A printed year this long after every other is mistyped, if there are few others, and if there are many. */
const GAP_OF_FEW = 10;
const GAP_OF_MANY = 3;
const MANY = 6;

/**
 * Finds records whose printed year can't be meant: no other paper of any listing prints it, and it comes years after
 * all that others print or `given` says of listings. Nothing else tells what is too late, since no clock is asked; so
 * of a year that stands alone in all listings nothing is found.
 */
export function findMistypedYears(
  listings: readonly Listing[],
  given: readonly number[],
): ReadonlySet<SeedRecord> {
  const printed = listings.flatMap(({ records }) => records.filter(({ date }) => (date?.year ?? 0) > 0));
  const byYear = Map.groupBy(printed, ({ date }) => date?.year ?? 0);
  const years = [...new Set([...byYear.keys(), ...given])].sort((a, b) => b - a);
  const found: SeedRecord[] = [];
  for (const [index, year] of years.entries()) {
    const records = byYear.get(year) ?? [];
    const before = years[index + 1];
    const others = printed.length - found.length - records.length;
    if (before === undefined || given.includes(year) || !isOnePaper(records)) break;
    if (year - before <= (others < MANY ? GAP_OF_FEW : GAP_OF_MANY)) break;
    found.push(...records);
  }
  return new Set(found);
}

function isOnePaper(records: readonly SeedRecord[]): boolean {
  return new Set(records.map(({ title }) => foldTitle(title))).size === 1;
}
