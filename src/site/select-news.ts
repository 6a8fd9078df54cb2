import type { Entity, LinkedListing, LinkedPaper, LinkedTopic, Wiki } from '../model/wiki.ts';
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
/** How many papers a page of listings shows, about. */
const PER_PAGE = 120;

/** What each listing brought, newest listing first; those without a date come last and count as oldest. */
export function selectNews(wiki: Wiki): ListingNews[] {
  const seen = new Set<string>();
  const news = wiki.listings.toReversed().map((listing) => {
    const fresh = findPapers(
      listing.papers.filter((slug) => !seen.has(slug)),
      wiki,
    ).sort(newestFirst);
    const growing = findGrowing(fresh, seen, wiki);
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

/** News cut into pages, none of which holds more papers than a reader looks through; a listing is never cut. */
export function toNewsPages(news: readonly ListingNews[]): (readonly ListingNews[])[] {
  const pages: ListingNews[][] = [[]];
  let count = 0;
  for (const one of news) {
    if (count > 0 && count + one.fresh.length > PER_PAGE) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1)?.push(one);
    count += one.fresh.length;
  }
  return pages;
}

function isRecent({ paper }: LinkedPaper, { taken }: LinkedListing): boolean {
  const [came, listed] = [paper.date?.iso, taken?.iso];
  if (typeof came !== 'string' || typeof listed !== 'string') return false;
  return Date.parse(listed) - Date.parse(came) <= RECENT_DAYS * 86_400_000;
}

/** Compares how many new papers a topic got with how many its share of the papers before would have given it. */
function findGrowing(fresh: readonly LinkedPaper[], seen: ReadonlySet<string>, wiki: Wiki): GrowingTopic[] {
  if (seen.size === 0) return [];
  const added = new Set<string>(fresh.map(({ paper }) => paper.slug));
  return [...wiki.topics.values()]
    .filter(({ topic }) => topic.facet !== 'contribution')
    .map((linked) => ({
      linked,
      before: linked.papersWithNarrower.filter((slug) => seen.has(slug)).length,
      added: linked.papersWithNarrower.filter((slug) => added.has(slug)).length,
    }))
    .map((one) => ({ ...one, surprise: one.added - (fresh.length * one.before) / seen.size }))
    .filter((one) => one.added >= LEAST_ADDED && one.surprise > 1)
    .toSorted((a, b) => b.surprise - a.surprise)
    .slice(0, MOST_GROWING)
    .map(({ linked, before, added: count }) => ({ linked, before, added: count }));
}
