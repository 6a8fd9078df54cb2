import { toPlainText } from '../display/plain-text.ts';
import type { LinkedPaper, Wiki } from '../model/wiki.ts';
import type { LinkedData } from './json-ld.ts';
import { clip } from './words.ts';

/** The longest description that search engines and previews show in full. */
const DESCRIPTION = 300;

/** What a paper's page says of itself in one breath. */
export function toPaperDescription({ facts, paper }: LinkedPaper): string {
  return clip(toPlainText(facts.keySentence || paper.abstract), DESCRIPTION);
}

/** A paper as schema.org tells it. No author is named, since no listing names one. */
export function toScholarlyArticle(linked: LinkedPaper, wiki: Wiki): LinkedData {
  const { paper, facts } = linked;
  const about = facts.topics.flatMap(({ id }) => wiki.topics.get(id)?.topic.label ?? []);
  return {
    '@type': 'ScholarlyArticle',
    headline: toPlainText(paper.title),
    abstract: toPlainText(paper.abstract),
    ...(paper.date?.iso == null ? {} : { datePublished: paper.date.iso }),
    ...(paper.organization === null
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: paper.organization.name } }),
    about: about.map((name) => ({ '@type': 'DefinedTerm', name })),
  };
}
