import type { FacetTopic } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Answer } from './answer.ts';
import type { SearchState } from './search-state.ts';

/** A feed that the site keeps up to date. */
export interface KeptFeed {
  readonly label: string;
  readonly path: SitePath;
}

/** Pages about one thing that have a feed of its papers. */
const THING = /^\/(?:topics|methods|benchmarks|organizations)\/[^/#]+\/$/u;

/**
 * The feeds nearest to a search, to subscribe to: nobody answers searches while the reader is away, but topics and
 * names have feeds that each build writes anew. Those of the topics chosen, else that of the thing found first.
 */
export function findFeeds(
  { facets }: SearchState,
  topics: readonly FacetTopic[],
  found: readonly Answer[],
): readonly KeptFeed[] {
  const chosen = facets.flatMap(({ facet, values }) =>
    topics
      .filter(([id, , own]) => own === facet && values.includes(id))
      .map(([id, label]) => ({ label, path: toFeedPath(`/topics/${id}/`) })),
  );
  if (chosen.length > 0) return chosen;
  const [first] = found;
  return first !== undefined && THING.test(first.path)
    ? [{ label: first.title, path: toFeedPath(first.path) }]
    : [];
}

function toFeedPath(path: SitePath): SitePath {
  return `/data${path.slice(0, -1)}.atom` as SitePath;
}
