import type { APIRoute, GetStaticPaths } from 'astro';

import { MOST_PAGES, toDatedPages, toSiteMap, type DatedPage } from '../site/site-map.ts';
import { fullUrl } from '../site/url.ts';
import { getWiki } from '../site/wiki.ts';

/** Site maps need whole addresses: there is none while the site's own is unknown, and several where one is too small. */
export const getStaticPaths = (async () => {
  if (import.meta.env.SITE === undefined) return [];
  const pages = toDatedPages(await getWiki());
  return Array.from({ length: Math.ceil(pages.length / MOST_PAGES) }, (_, index) => ({
    params: { map: index === 0 ? 'sitemap' : `sitemap-${index + 1}` },
    props: { pages: pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ pages: readonly DatedPage[] }> = ({ props, site }) =>
  new Response(
    toSiteMap(props.pages.map(({ path, day }) => ({ address: fullUrl(path, site) ?? path, day }))),
  );
