import type { APIRoute } from 'astro';

import { MOST_PAGES, toDatedPages } from '../site/site-map.ts';
import { fullUrl } from '../site/url.ts';
import { getWiki } from '../site/wiki.ts';

/** Everything may be read; the site maps are named where the site's address is known. */
export const GET: APIRoute = async ({ site }) => {
  const count = Math.ceil(toDatedPages(await getWiki()).length / MOST_PAGES);
  const maps = Array.from({ length: count }, (_, index) =>
    fullUrl(index === 0 ? '/sitemap.xml' : `/sitemap-${index + 1}.xml`, site),
  );
  const lines = maps.flatMap((address) => (address === null ? [] : [`Sitemap: ${address}\n`]));
  return new Response(['User-agent: *\nAllow: /\n', ...lines].join('\n'));
};
