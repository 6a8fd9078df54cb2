import type { LinkedPaper } from '../model/wiki.ts';

/** Papers of one year, newest first; `null` for those whose year nobody knows. */
export interface YearOfPapers {
  readonly year: number | null;
  readonly papers: readonly LinkedPaper[];
}

/** Papers by year, newest year first, those without one last. */
export function toTimeline(papers: readonly LinkedPaper[]): YearOfPapers[] {
  const years = new Map<number | null, LinkedPaper[]>();
  for (const linked of papers) {
    const year = linked.paper.date?.year ?? null;
    const those = years.get(year);
    if (those === undefined) years.set(year, [linked]);
    else those.push(linked);
  }
  return [...years]
    .map(([year, those]) => ({ year, papers: those.toSorted(newestFirst) }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** How many papers each year has, oldest first, with the years between that have none. */
export function countYears(
  papers: readonly LinkedPaper[],
): { readonly year: number; readonly count: number }[] {
  const years = papers.flatMap(({ paper }) => paper.date?.year ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: years.filter((year) => year === first + index).length,
  }));
}

/** Puts dated papers newest first; those without a whole date last, by title. */
export function newestFirst(a: LinkedPaper, b: LinkedPaper): number {
  const x = a.paper.date?.iso ?? '';
  const y = b.paper.date?.iso ?? '';
  if (x !== y) return x < y ? 1 : -1;
  return a.paper.title < b.paper.title ? -1 : 1;
}

/** Papers of one month; months count from 1. */
export interface MonthOfPapers {
  readonly year: number;
  readonly month: number;
  readonly papers: readonly LinkedPaper[];
}

/** Papers by month, newest first; those without a whole date are left out. */
export function toMonths(papers: readonly LinkedPaper[]): MonthOfPapers[] {
  const dated = papers.filter(({ paper }) => typeof paper.date?.iso === 'string').sort(newestFirst);
  const months = new Map<string, LinkedPaper[]>();
  for (const linked of dated) {
    const month = (linked.paper.date?.iso ?? '').slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), linked]);
  }
  return [...months].map(([key, those]) => ({
    year: Number(key.slice(0, 4)),
    month: Number(key.slice(5)),
    papers: those,
  }));
}
