import type { APIRoute, GetStaticPaths } from 'astro';

import { toComparedFiles } from '../../../site/to-compared.ts';
import { getWiki } from '../../../site/wiki.ts';

/** What the page that compares fetches: facts of papers and named things, a few in each file. */
export const getStaticPaths = (async () =>
  toComparedFiles(await getWiki()).map((file, number) => ({
    params: { file: `${number}` },
    props: { text: JSON.stringify(file) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
