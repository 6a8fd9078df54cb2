import { getCollection, getEntry } from 'astro:content';

import type { Wiki } from '../model/wiki.ts';
import { linkWiki } from '../pipeline/link/link-wiki.ts';
import { parseVocabulary } from '../vocabulary/parse-vocabulary.ts';

let loaded: Promise<Wiki> | undefined;

/** Everything, linked: read and derived once for all pages. While developing, anew for each, since content changes. */
export function getWiki(): Promise<Wiki> {
  if (import.meta.env.DEV) return loadWiki();
  loaded ??= loadWiki();
  return loaded;
}

/** A paper's abstract as HTML, mentions linked: the content loader wrote it of a closed set of elements. */
export async function getAbstract(slug: string): Promise<string> {
  const entry = await getEntry('papers', slug);
  return entry?.rendered?.html ?? '';
}

async function loadWiki(): Promise<Wiki> {
  const files = await getCollection('vocabulary');
  const { value: vocabulary } = parseVocabulary(files.map(({ data }) => data));
  if (vocabulary === null)
    throw new Error('The vocabulary was good when the content was loaded, and now is not.');
  const papers = await getCollection('papers');
  return linkWiki(
    papers.map(({ data }) => data),
    vocabulary,
  );
}
