import { toPublishedAddress } from '../display/citation.ts';
import { toPlainText } from '../display/plain-text.ts';
import type { Paper } from '../model/paper.ts';
import type { LinkedPaper, Wiki } from '../model/wiki.ts';
import type { LinkedData } from './json-ld.ts';
import { clip } from './words.ts';

/** The longest description that search engines and previews show in full. */
const DESCRIPTION = 300;

/** What a paper's page says of itself in one breath. */
export function toPaperDescription({ facts, paper }: LinkedPaper): string {
  return clip(toPlainText(facts.keySentence || paper.abstract), DESCRIPTION);
}

/** A paper as schema.org tells it; authors and ids are named where a source names them. */
export function toScholarlyArticle(linked: LinkedPaper, wiki: Wiki): LinkedData {
  const { paper, facts } = linked;
  const about = facts.topics.flatMap(({ id }) => wiki.topics.get(id)?.topic.label ?? []);
  return {
    '@type': 'ScholarlyArticle',
    headline: toPlainText(paper.title),
    abstract: toPlainText(paper.abstract),
    ...(paper.date?.iso ? { datePublished: paper.date.iso } : {}),
    ...(paper.authors.length === 0
      ? {}
      : { author: paper.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...toIdentity(paper),
    ...(paper.organization === null
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: paper.organization.name } }),
    about: about.map((name) => ({ '@type': 'DefinedTerm', name })),
  };
}

/**
 * A paper as Highwire's tags tell it, which Google Scholar and Zotero read. Only what a source gives stands in them:
 * a paper without authors names none.
 */
export function toHighwire({ paper, facts }: LinkedPaper, wiki: Wiki): [name: string, content: string][] {
  const { authors, date, ids, organization } = paper;
  const day = date?.year == null ? null : (date.iso ?? String(date.year)).replaceAll('-', '/');
  const arxiv = ids.arxiv === null ? null : `https://arxiv.org/pdf/${ids.arxiv}`;
  const known: readonly (readonly [string, string | null | undefined])[] = [
    ['title', toPlainText(paper.title)],
    ...authors.map((name) => ['author', name] as const),
    ['publication_date', day],
    ['doi', ids.doi],
    ['arxiv_id', ids.arxiv],
    ['technical_report_institution', organization?.name],
    ['abstract_html_url', toPublishedAddress(paper)],
    ['pdf_url', arxiv],
    ['abstract', toPlainText(paper.abstract)],
    ...facts.topics.map(({ id }) => ['keywords', wiki.topics.get(id)?.topic.label] as const),
  ];
  return known.flatMap(([name, content]) => (content == null ? [] : [[`citation_${name}`, content]]));
}

function toIdentity(paper: Paper): Readonly<Record<string, unknown>> {
  const { arxiv, doi } = paper.ids;
  const ids = [arxiv === null ? null : `arXiv:${arxiv}`, doi === null ? null : `doi:${doi}`];
  const known = ids.filter((id) => id !== null);
  return known.length === 0 ? {} : { identifier: known, sameAs: toPublishedAddress(paper) };
}
