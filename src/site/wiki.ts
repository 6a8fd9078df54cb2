import { getCollection, getEntry } from 'astro:content';

import type { Wiki } from '../model/wiki.ts';
import { linkWiki } from '../pipeline/link/link-wiki.ts';

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
  const [entry] = await getCollection('vocabulary');
  if (entry === undefined) throw new Error('The vocabulary was not loaded.');
  const { topics, names } = entry.data;
  const papers = await getCollection('papers');
  return linkWiki(
    papers.map(({ data }) => data),
    { topics: new Map(topics.map((topic) => [topic.id, topic])), names, cues: new Map() },
  );
}
