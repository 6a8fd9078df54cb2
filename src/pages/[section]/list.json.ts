import type { APIRoute, GetStaticPaths } from 'astro';

import { toNamesFile, toOrganizationsFile, toPapersFile } from '../../site/lists/list-files.ts';
import { getWiki } from '../../site/wiki.ts';

/** The lists that a reader can narrow and sort, whole; pages fetch them only when that is asked for. */
export const getStaticPaths = (async () => {
  const wiki = await getWiki();
  const lists = {
    papers: toPapersFile(wiki),
    methods: toNamesFile(wiki, 'methods'),
    benchmarks: toNamesFile(wiki, 'benchmarks'),
    organizations: toOrganizationsFile(wiki),
  };
  return Object.entries(lists).map(([section, list]) => ({
    params: { section },
    props: { text: JSON.stringify(list) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
