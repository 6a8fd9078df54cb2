import type { FacetTopic } from '../../model/search.ts';
import type { Wiki } from '../../model/wiki.ts';
import { TOPIC_FACETS } from './to-search-documents.ts';

/** The topics that have papers, as the trees that the search page shows. */
export function toFacetTopics(wiki: Wiki): readonly FacetTopic[] {
  return [...wiki.topics.values()].map(({ topic }) => {
    const broader = topic.broader.filter((id) => wiki.topics.get(id)?.topic.facet === topic.facet);
    return [topic.id, topic.label, TOPIC_FACETS[topic.facet], ...broader];
  });
}
