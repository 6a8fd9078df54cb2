import { takeOver, type DataSample } from '../model/hand-over.ts';
import type { Slug } from '../model/slug.ts';
import type { Wiki } from '../model/wiki.ts';

/** Everything, linked: made once for all pages. */
export async function getWiki(): Promise<Wiki> {
  return (await takeOver().made).wiki;
}

/** A paper's abstract as HTML, mentions linked, of a closed set of elements. */
export async function getAbstract(slug: Slug): Promise<string> {
  return (await takeOver().made).abstracts.get(slug) ?? '';
}

/** How each file of `/data/` begins. */
export function getDataSamples(): Promise<readonly DataSample[]> {
  return takeOver().samples;
}
