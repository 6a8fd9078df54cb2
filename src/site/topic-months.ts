import type { LinkedTopic, Wiki } from '../model/wiki.ts';
import { findPapers } from './select-entity.ts';

/** A topic with how many of its papers came in each of some months. */
export interface TopicMonths {
  readonly linked: LinkedTopic;
  readonly counts: readonly number[];
}

/** A month of the calendar; months count from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const SHOWN_MONTHS = 24;
/** Topics with fewer papers show no course. */
const LEAST_PAPERS = 3;

/** The months up to the newest paper's, oldest first, and the course of each topic over them, most papers first. */
export function selectTopicMonths(wiki: Wiki): {
  readonly months: readonly Month[];
  readonly rows: readonly TopicMonths[];
} {
  const last = Math.max(
    0,
    ...[...wiki.papers.values()].flatMap(({ paper }) => toIndex(paper.date?.iso) ?? []),
  );
  const first = last - SHOWN_MONTHS + 1;
  const months = Array.from({ length: SHOWN_MONTHS }, (_, index) => ({
    year: Math.floor((first + index) / 12),
    month: ((first + index) % 12) + 1,
  }));
  const rows = [...wiki.topics.values()]
    .filter(({ papersWithNarrower }) => papersWithNarrower.length >= LEAST_PAPERS)
    .toSorted((a, b) => b.papersWithNarrower.length - a.papersWithNarrower.length)
    .map((linked) => ({ linked, counts: countMonths(linked, { first, wiki }) }));
  return { months, rows };
}

function countMonths(
  { papersWithNarrower }: LinkedTopic,
  { first, wiki }: { readonly first: number; readonly wiki: Wiki },
): number[] {
  const counts = Array.from({ length: SHOWN_MONTHS }, () => 0);
  for (const { paper } of findPapers(papersWithNarrower, wiki)) {
    const place = (toIndex(paper.date?.iso) ?? -1) - first;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Months since the year 0, of `2025-05-20`. */
function toIndex(iso: string | null | undefined): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(iso ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}
