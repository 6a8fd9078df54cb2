import type { Wiki } from '../model/wiki.ts';
import { BESIDE_TEXT, ON_PHONE } from '../pipeline/link/graph/arrange-locally.ts';
import { drawPart, type LocalGraph } from '../pipeline/link/graph/local-graph.ts';
import { type GraphPage, lookUp } from '../pipeline/link/lookups.ts';

/** A neighbourhood as it stands beside text, and the nearest of it for a screen that is too narrow for that. */
export interface Neighbourhood {
  readonly wide: LocalGraph;
  /** `null` where the wide picture fits everywhere. */
  readonly narrow: LocalGraph | null;
}

/** How many nodes a page shows, and how many a phone. */
const MOST = 24;
const ON_PHONE_MOST = 14;

/** The picture of what is related to a page, with at most `limit` nodes; `null` where nothing is. */
export function selectNeighbourhood(wiki: Wiki, page: GraphPage, limit = MOST): Neighbourhood | null {
  const limits = [limit, Math.min(limit, ON_PHONE_MOST)];
  const [around, nearest] = lookUp('near', JSON.stringify([limits, page]), wiki);
  const wide = around === undefined ? null : drawPart(around, BESIDE_TEXT);
  if (wide === null) return null;
  const fits = wide.width <= (ON_PHONE.widest ?? 0);
  return { wide, narrow: fits || nearest === undefined ? null : drawPart(nearest, ON_PHONE) };
}
