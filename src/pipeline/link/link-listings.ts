import { foldTitle } from '../../model/fold.ts';
import { toSlug, type Slug } from '../../model/slug.ts';
import { pathOf } from '../../model/urls.ts';
import type { LinkedListing, Organization, PaperWithFacts } from '../../model/wiki.ts';
import { compareNewest, compareText, listAt, sortByKey } from './order.ts';

/** The organizations that listings name, each under its handle, with its papers from the newest on. */
export function linkOrganizations(papers: readonly PaperWithFacts[]): Map<Slug, Organization> {
  const byHandle = new Map<string, PaperWithFacts[]>();
  for (const paper of [...papers].sort(compareNewest)) {
    const { organization } = paper.paper;
    if (organization !== null) listAt(byHandle, foldTitle(organization.handle)).push(paper);
  }
  const organizations = new Map<Slug, Organization>();
  for (const found of byHandle.values()) {
    const { organization } = found[0]?.paper ?? {};
    if (organization == null) continue;
    const slug = toSlug(organization.handle);
    const { handle, name } = organization;
    organizations.set(slug, {
      slug,
      handle,
      name,
      path: pathOf('organizations', slug),
      papers: found.map(({ paper }) => paper.slug),
    });
  }
  return sortByKey(organizations);
}

/**
 * The seeds as listings, newest first; of those without a date the later by name counts as newer. Papers stand in the
 * order in which each prints them.
 */
export function linkListings(papers: readonly PaperWithFacts[]): LinkedListing[] {
  const listings = new Map<
    string,
    { taken: LinkedListing['taken']; entries: { slug: Slug; line: number }[] }
  >();
  for (const { paper } of papers)
    for (const { file, line, listed } of paper.sources) {
      const listing = listings.get(file) ?? { taken: listed, entries: [] };
      listing.entries.push({ slug: paper.slug, line });
      listings.set(file, listing);
    }
  return [...listings]
    .map(([file, { taken, entries }]) => ({
      file,
      taken,
      papers: [...new Set(entries.sort((one, other) => one.line - other.line).map(({ slug }) => slug))],
    }))
    .sort(
      (one, other) =>
        compareText(other.taken?.iso ?? '', one.taken?.iso ?? '') || compareText(other.file, one.file),
    );
}
