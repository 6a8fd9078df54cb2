import type { Entity, LinkedListing, LinkedPaper, LinkedTopic, Wiki } from '../model/wiki.ts';
import { addTo, listAt } from '../pipeline/link/order.ts';
import { findPapers } from './select-entity.ts';
import { newestFirst } from './timeline.ts';

/** What a listing brought that no older one had. */
export interface ListingNews {
  readonly listing: LinkedListing;
  /** Papers that it was the first to hold, newest first. */
  readonly fresh: readonly LinkedPaper[];
  /** Those of them that were themselves new, and those that were not or have no date. */
  readonly recent: readonly LinkedPaper[];
  readonly older: readonly LinkedPaper[];
  /** How many of its papers were here already. */
  readonly known: number;
  /** Named things that its new papers introduce. */
  readonly brought: readonly Entity[];
  /** Topics that more of its new papers are about than the papers before would let expect, the most surprising first. */
  readonly growing: readonly GrowingTopic[];
}

/** A topic with how many papers it had before a listing, and how many that added. */
export interface GrowingTopic {
  readonly linked: LinkedTopic;
  readonly before: number;
  readonly added: number;
}

/** A paper is recent in a listing that was taken at most so many days after it came out. */
export const RECENT_DAYS = 90;
const MOST_GROWING = 8;
/** Fewer new papers than this may be about a topic by chance. */
const LEAST_ADDED = 3;

/** What each listing brought, newest listing first; those without a date come last and count as oldest. */
export function selectNews(wiki: Wiki): ListingNews[] {
  const seen = new Set<string>();
  const topicsOf = indexTopics(wiki);
  const before = new Map<LinkedTopic, number>();
  const news = wiki.listings.toReversed().map((listing) => {
    const fresh = findPapers(
      listing.papers.filter((slug) => !seen.has(slug)),
      wiki,
    ).sort(newestFirst);
    const added = new Map<LinkedTopic, number>();
    for (const { paper } of fresh) for (const linked of topicsOf.get(paper.slug) ?? []) addTo(added, linked);
    const toExpected = (count: number): number => (fresh.length * count) / seen.size;
    const growing = seen.size === 0 ? [] : findGrowing(added, before, toExpected);
    for (const [linked, count] of added) addTo(before, linked, count);
    for (const slug of listing.papers) seen.add(slug);
    const ids = [...new Set(fresh.flatMap(({ introduces }) => introduces))];
    return {
      listing,
      fresh,
      recent: fresh.filter((paper) => isRecent(paper, listing)),
      older: fresh.filter((paper) => !isRecent(paper, listing)),
      growing,
      known: listing.papers.length - fresh.length,
      brought: ids.flatMap((id) => wiki.entities.get(id) ?? []).filter(({ hasPage }) => hasPage),
    };
  });
  return news.toReversed();
}

function isRecent({ paper }: LinkedPaper, { taken }: LinkedListing): boolean {
  const [came, listed] = [paper.date?.iso, taken?.iso];
  if (typeof came !== 'string' || typeof listed !== 'string') return false;
  return Date.parse(listed) - Date.parse(came) <= RECENT_DAYS * 86_400_000;
}

/** The topics of each paper and those that hold them, in the wiki's order, but for kinds of contributions. */
function indexTopics({ topics }: Wiki): ReadonlyMap<string, readonly LinkedTopic[]> {
  const topicsOf = new Map<string, LinkedTopic[]>();
  for (const linked of topics.values()) {
    if (linked.topic.facet === 'contribution') continue;
    for (const slug of linked.papersWithNarrower) listAt<string, LinkedTopic>(topicsOf, slug).push(linked);
  }
  return topicsOf;
}

/** Compares how many new papers a topic got with how many its share of the papers before would have given it. */
function findGrowing(
  added: ReadonlyMap<LinkedTopic, number>,
  before: ReadonlyMap<LinkedTopic, number>,
  toExpected: (before: number) => number,
): GrowingTopic[] {
  return Array.from(added, ([linked, count]) => ({ linked, before: before.get(linked) ?? 0, added: count }))
    .map((one) => ({ one, surprise: one.added - toExpected(one.before) }))
    .filter(({ one, surprise }) => one.added >= LEAST_ADDED && surprise > 1)
    .toSorted((a, b) => b.surprise - a.surprise || (a.one.linked.topic.id < b.one.linked.topic.id ? -1 : 1))
    .slice(0, MOST_GROWING)
    .map(({ one }) => one);
}
