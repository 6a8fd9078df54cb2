import type { Entity, LinkedListing, LinkedPaper, Wiki } from '../model/wiki.ts';
import { findPapers } from './select-entity.ts';
import { newestFirst } from './timeline.ts';

/** What a listing brought that no older one had. */
export interface ListingNews {
  readonly listing: LinkedListing;
  /** Papers that it was the first to hold. */
  readonly fresh: readonly LinkedPaper[];
  /** How many of its papers were here already. */
  readonly known: number;
  /** Named things that its new papers introduce. */
  readonly brought: readonly Entity[];
}

/** What each listing brought, newest listing first; those without a date come last and count as oldest. */
export function selectNews(wiki: Wiki): ListingNews[] {
  const seen = new Set<string>();
  const news = wiki.listings.toReversed().map((listing) => {
    const fresh = findPapers(
      listing.papers.filter((slug) => !seen.has(slug)),
      wiki,
    ).sort(newestFirst);
    for (const slug of listing.papers) seen.add(slug);
    const ids = [...new Set(fresh.flatMap(({ introduces }) => introduces))];
    return {
      listing,
      fresh,
      known: listing.papers.length - fresh.length,
      brought: ids.flatMap((id) => wiki.entities.get(id) ?? []).filter(({ hasPage }) => hasPage),
    };
  });
  return news.toReversed();
}
