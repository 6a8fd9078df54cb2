import type { APIRoute, GetStaticPaths } from 'astro';

import { toListedFiles } from '../../../site/to-listed.ts';
import { fullUrl } from '../../../site/url.ts';
import { getWiki } from '../../../site/wiki.ts';

/** What a shared reading list fetches: what pages are, a few in each file. */
export const getStaticPaths = (async () => {
  const site: unknown = import.meta.env.SITE;
  const whole = typeof site === 'string' ? new URL(site) : undefined;
  return toListedFiles(await getWiki(), (path) => fullUrl(path, whole)).map((file, number) => ({
    params: { file: `${number}` },
    props: { text: JSON.stringify(file) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
