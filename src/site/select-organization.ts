import type { Counted, Entity, LinkedPaper, LinkedTopic, Organization, Wiki } from '../model/wiki.ts';
import { findPapers } from './select-entity.ts';

/** All that an organization's page shows. */
export interface OrganizationView {
  readonly papers: readonly LinkedPaper[];
  readonly introduced: readonly Entity[];
  /** Most written about first. */
  readonly topics: readonly Counted<LinkedTopic>[];
}

/** Looks up all that an organization's page shows. */
export function toOrganizationView(organization: Organization, wiki: Wiki): OrganizationView {
  const papers = findPapers(organization.papers, wiki);
  const ids = [...new Set(papers.flatMap(({ introduces }) => introduces))];
  const tags = papers.flatMap(({ facts }) => facts.topics.map(({ id }) => id));
  const topics = [...new Set(tags)].flatMap((id) => {
    const item = wiki.topics.get(id);
    return item === undefined ? [] : [{ item, count: tags.filter((tag) => tag === id).length }];
  });
  return {
    papers,
    introduced: ids.flatMap((id) => wiki.entities.get(id) ?? []),
    topics: topics.sort((a, b) => b.count - a.count || (a.item.topic.label < b.item.topic.label ? -1 : 1)),
  };
}
