import type { SitePath } from '../model/urls.ts';
import type { Slug } from '../model/slug.ts';
import type { Wiki } from '../model/wiki.ts';
import { element, toXml } from '../pipeline/export/xml.ts';

/** A page, and the day of the last listing that had a say in it, where that is known. */
export interface DatedPage {
  readonly path: SitePath;
  readonly day: string | null;
}

/** Every page about one thing, and the lists of them, dated by the listings that their papers stand in. */
export function toDatedPages({ papers, entities, topics, organizations, listings }: Wiki): DatedPage[] {
  const days = new Map<Slug, string>();
  for (const { taken, papers: listed } of listings)
    for (const slug of listed)
      if (isDay(taken?.iso) && taken.iso > (days.get(slug) ?? '')) days.set(slug, taken.iso);
  const last = (slugs: readonly Slug[]) =>
    slugs
      .map((slug) => days.get(slug) ?? '')
      .sort()
      .at(-1) || null;
  const whole = last([...papers.keys()]);
  return [
    ...LISTS.map((path) => ({ path, day: whole })),
    ...[...papers].map(([slug, { path }]) => ({ path, day: last([slug]) })),
    ...[...topics.values()].map((topic) => ({ path: topic.path, day: last(topic.papersWithNarrower) })),
    ...[...entities.values()]
      .filter(({ hasPage, topic }) => hasPage && topic === null)
      .map((entity) => ({ path: entity.path, day: last(entity.papers) })),
    ...[...organizations.values()].map((each) => ({ path: each.path, day: last(each.papers) })),
  ];
}

/** A site map (sitemaps.org 0.9) of pages by their whole addresses. */
export function toSiteMap(pages: readonly { address: string; day: string | null }[]): string {
  return toXml(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ address, day }) =>
        element('url', {}, [
          element('loc', {}, [address]),
          ...(day === null ? [] : [element('lastmod', {}, [day])]),
        ]),
      ),
    ),
  );
}

/** A site map holds at most so many pages. */
export const MOST_PAGES = 50_000;

const LISTS: readonly SitePath[] = [
  '/',
  '/papers/',
  '/methods/',
  '/benchmarks/',
  '/topics/',
  '/organizations/',
  '/graph/',
  '/names/',
  '/timeline/',
  '/data/',
];

function isDay(iso: string | null | undefined): iso is string {
  return iso?.length === 10;
}
