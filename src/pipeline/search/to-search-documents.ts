import { toPlainText } from '../../display/plain-text.ts';
import { foldName } from '../../model/fold.ts';
import type { SearchDocument, SearchFacet } from '../../model/search.ts';
import { toFirstSentence } from '../../model/first-sentence.ts';
import type { Slug } from '../../model/slug.ts';
import type { Facet } from '../../model/vocabulary.ts';
import type { Entity, LinkedPaper, LinkedTopic, Organization, Wiki } from '../../model/wiki.ts';
import { toSpellings, toTopicSpellings } from './to-name-rows.ts';

/** What a topic's facet is called among the facets of search, where `method` means a named method. */
export const TOPIC_FACETS: Readonly<Record<Facet, SearchFacet>> = {
  task: 'task',
  method: 'technique',
  model: 'model',
  contribution: 'contribution',
};

/** A document of the search, made when it is asked for: all of them at once are as large as the wiki. */
export interface DocumentOfDay {
  /** The document's `date`. */
  readonly date: string;
  readonly make: () => SearchDocument;
}

/** Every page about one thing, as the search engine indexes it; in the order of the wiki. */
export function* listSearchDocuments(wiki: Wiki): Generator<DocumentOfDay> {
  const homes = toHomes(wiki);
  for (const topic of wiki.topics.values()) yield { date: '', make: () => toTopicDocument(wiki, topic) };
  for (const entity of wiki.entities.values())
    if (entity.hasPage && entity.topic === null)
      yield { date: toEntityDate(entity), make: () => toEntityDocument(wiki, entity) };
  for (const organization of wiki.organizations.values())
    yield { date: '', make: () => toOrganizationDocument(organization) };
  for (const paper of wiki.papers.values())
    yield { date: toPaperDate(paper), make: () => toPaperDocument(wiki, paper, homes) };
}

function toEntityDate({ year }: Entity): string {
  return year === null ? '' : `${year}-00-00`;
}

function toPaperDate({ paper }: LinkedPaper): string {
  return paper.date?.iso ?? '';
}

function toPaperDocument(
  wiki: Wiki,
  linked: LinkedPaper,
  homes: ReadonlyMap<Slug, Organization>,
): SearchDocument {
  const { paper, facts, path } = linked;
  const own = linked.introduces.flatMap((id) => wiki.entities.get(id) ?? []);
  const others = linked.targets.flatMap((id) => (id === null ? [] : (wiki.entities.get(id) ?? [])));
  const benchmarks = [...own, ...others].filter(isBenchmark);
  const methods = [...own, ...others].filter((entity) => !isBenchmark(entity));
  const home = homes.get(paper.slug);
  return {
    path,
    kind: 'paper',
    title: toPlainText(paper.title),
    names: unique(own.flatMap((entity) => [entity.name, ...toSpellings(entity)]).map(toPlainText)),
    summary: toPlainText(facts.keySentence),
    text: [toPlainText(paper.abstract), ...toFoldedNames([...own, ...others])].join(' '),
    filters: {
      kind: ['paper'],
      ...toTopicFilters(
        wiki,
        facts.topics.map(({ id }) => id),
      ),
      method: toFilterNames(methods),
      benchmark: toFilterNames(benchmarks),
      year: paper.date?.iso ? [paper.date.iso.slice(0, 4)] : [],
      code: facts.codeUrls.length > 0 ? ['yes'] : [],
      organization: home === undefined ? [] : [home.name],
    },
    date: toPaperDate(linked),
    comments: paper.commentCount ?? 0,
  };
}

function toTopicDocument(wiki: Wiki, linked: LinkedTopic): SearchDocument {
  const { topic, path } = linked;
  return {
    ...toThing(path, { kind: 'topic', title: topic.label }),
    names: unique(toTopicSpellings(wiki, linked).map(toPlainText)),
    summary: toFirstSentence(toProse(topic.definition)),
    text: toProse(topic.definition),
    filters: { kind: ['topic'], ...toTopicFilters(wiki, [topic.id]) },
  };
}

function toEntityDocument(wiki: Wiki, entity: Entity): SearchDocument {
  const introduced = entity.introducedBy.flatMap((slug) => wiki.papers.get(slug) ?? []);
  const titles = introduced.map(({ paper }) => toPlainText(paper.title));
  const sentences = introduced.map(({ facts }) => toPlainText(facts.keySentence));
  return {
    ...toThing(entity.path, { kind: entity.kind, title: toPlainText(entity.name) }),
    names: unique([...toSpellings(entity).map(toPlainText), foldName(entity.name)]),
    summary: entity.known?.definition ?? sentences[0] ?? '',
    text: [entity.known?.definition ?? '', ...titles, ...sentences].join(' '),
    filters: {
      kind: [entity.kind],
      ...toTopicFilters(wiki, entity.topics),
      year: entity.year === null ? [] : [String(entity.year)],
    },
    date: toEntityDate(entity),
  };
}

function toOrganizationDocument({ name, handle, path }: Organization): SearchDocument {
  return {
    ...toThing(path, { kind: 'organization', title: name }),
    names: [handle],
    filters: { kind: ['organization'], organization: [name] },
  };
}

function toThing(
  path: SearchDocument['path'],
  { kind, title }: Pick<SearchDocument, 'kind' | 'title'>,
): SearchDocument {
  return {
    path,
    kind,
    title,
    names: [],
    summary: '',
    text: '',
    filters: { kind: [kind] },
    date: '',
    comments: 0,
  };
}

/** The topics and all that hold them, by facet: who asks for agents wants GUI agents too. */
function toTopicFilters(wiki: Wiki, ids: readonly string[]): SearchDocument['filters'] {
  const filters: Partial<Record<SearchFacet, string[]>> = {};
  for (const id of withBroader(wiki, ids)) {
    const facet = wiki.topics.get(id)?.topic.facet;
    if (facet !== undefined) (filters[TOPIC_FACETS[facet]] ??= []).push(id);
  }
  return filters;
}

function withBroader(wiki: Wiki, ids: readonly string[]): string[] {
  const all = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    waiting.push(...(wiki.topics.get(id)?.topic.broader ?? []));
  }
  return [...all].sort();
}

function isBenchmark({ kind }: Entity): boolean {
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

/** The names of things that more than one paper speaks of; a filter that leaves one page is no help. */
function toFilterNames(entities: readonly Entity[]): string[] {
  const shared = entities.filter(({ papers }) => papers.length > 1);
  return unique(shared.map(({ name, id, namesakes }) => (namesakes.length > 0 ? `${name} (${id})` : name)));
}

/** Names as their folded forms too, so that `pi0` finds `π0` and `guig2` finds `GUI-G²` in the text of papers. */
function toFoldedNames(entities: readonly Entity[]): string[] {
  return unique(entities.map(({ name }) => foldName(name)));
}

/** The organization of every paper that has one. */
function toHomes(wiki: Wiki): ReadonlyMap<Slug, Organization> {
  return new Map(
    [...wiki.organizations.values()].flatMap((home) => home.papers.map((paper) => [paper, home] as const)),
  );
}

/** The words of a definition, without Markdown's marks and components. */
export function toProse(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>|[*_`{}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
