import type { CueRow } from '../../model/search.ts';
import type { Wiki } from '../../model/wiki.ts';

/**
 * The phrases by which papers are recognized, of topics that have a page: questions are led to topics by them. What a
 * paper contributes is left out, since nearly every question has words of it.
 */
export function toCueRows(wiki: Wiki): readonly CueRow[] {
  return [...wiki.topics.values()]
    .filter(({ topic, phrases }) => topic.facet !== 'contribution' && phrases.length > 0)
    .map(({ topic, path, papersWithNarrower, phrases }) => [
      path,
      topic.label,
      papersWithNarrower.length,
      ...phrases,
    ]);
}
