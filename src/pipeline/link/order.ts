import type { Paper } from '../../model/paper.ts';
import type { Counted, PaperWithFacts } from '../../model/wiki.ts';

/** Orders texts by their code units, the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Orders papers from the newest to the oldest; those without a date stand last, and equals by slug. */
export function compareNewest(one: PaperWithFacts, other: PaperWithFacts): number {
  return compareText(toDay(other.paper), toDay(one.paper)) || compareText(one.paper.slug, other.paper.slug);
}

/** The day of a paper for ordering: its own, or else the first on which it was listed; '' where neither is known. */
export function toDay(paper: Paper): string {
  if (paper.date?.iso != null) return paper.date.iso;
  const listed = paper.sources.flatMap(({ listed: day }) => (day?.iso == null ? [] : [day.iso]));
  return listed.sort(compareText)[0] ?? '';
}

/** The year of a paper's own date, where it is known. */
export function toYear(paper: Paper): number | null {
  return paper.date?.iso == null ? null : Number(paper.date.iso.slice(0, 4));
}

/** A map with its entries in the order of their keys. */
export function sortByKey<K extends string, V>(map: ReadonlyMap<K, V>): Map<K, V> {
  return new Map([...map].sort(([one], [other]) => compareText(one, other)));
}

/** Counts from most to least; equals in the order of their text. */
export function toCounted<T extends string | number>(counts: ReadonlyMap<T, number>): Counted<T>[] {
  return [...counts]
    .map(([item, count]) => ({ item, count }))
    .sort((one, other) => other.count - one.count || compareText(String(one.item), String(other.item)));
}

/** Adds to a key's count. */
export function addTo<K>(counts: Map<K, number>, key: K, amount = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** The list under a key, made when it is asked for first. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const found = lists.get(key);
  if (found !== undefined) return found;
  const made: V[] = [];
  lists.set(key, made);
  return made;
}
