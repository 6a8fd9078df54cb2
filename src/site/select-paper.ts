import { configuration } from '../methodex.config.ts';
import { toPlainText } from '../display/plain-text.ts';
import type { Evidence, Introduced, Relation, RelationType, Result, TopicTag } from '../model/facts.ts';
import type { Facet } from '../model/vocabulary.ts';
import type { Entity, EntityId, LinkedPaper, LinkedTopic, Organization, Wiki } from '../model/wiki.ts';
import { lookUp } from '../pipeline/link/lookups.ts';
import { toNameAnchors } from './name-anchors.ts';
import { type Neighbourhood, selectNeighbourhood } from './neighbourhood.ts';
import { AVAILABILITY_LABELS, CLAIM_LABELS, FACETS, SCALE_LABELS } from './words.ts';
import { newestFirst } from './timeline.ts';

/** A relation of a paper with the thing it leads to, where that has an address. */
export interface RelationRow {
  readonly relation: Relation;
  readonly target: Entity | null;
  /** The target's id on this page where it has no page of its own. */
  readonly anchor?: string | undefined;
}

/** A result of a paper with its benchmark, where that has an address. */
export interface ResultRow {
  readonly result: Result;
  readonly benchmark: Entity | null;
  /** The benchmark's id on this page where it has no page of its own. */
  readonly anchor?: string | undefined;
}

/** A topic of a paper with the words that earned it. */
export interface TaggedTopic {
  readonly tag: TopicTag;
  readonly linked: LinkedTopic;
}

/** A sentence of the paper with a word on what kind of statement it is. */
export interface NotedStatement {
  readonly statement: Evidence;
  readonly note: string;
}

/** A name that a paper introduces; `anchor` is its id on this page where it has no page of its own. */
export interface IntroducedRow {
  readonly introduced: Introduced;
  readonly entity: Entity | null;
  readonly anchor: string | undefined;
}

/** All that a paper's page shows beyond its text, with every address looked up. */
export interface PaperView {
  readonly introduces: readonly IntroducedRow[];
  readonly relations: ReturnType<typeof groupRelations>;
  readonly results: readonly ResultRow[];
  readonly statements: readonly {
    readonly id: string;
    readonly title: string;
    readonly statements: readonly NotedStatement[];
  }[];
  readonly topics: ReturnType<typeof groupTopics>;
  readonly related: ReturnType<typeof selectRelated>;
  readonly mentionedBy: readonly LinkedPaper[];
  readonly organization: Organization | null;
  /** Its neighbourhood in the graph. */
  readonly graph: Neighbourhood | null;
  /** Ids of names that stand on this page and in none of its rows. */
  readonly anchors: readonly string[];
  /** The page's sections that are there, in their order. */
  readonly sections: readonly {
    readonly id: string;
    readonly label: string;
    readonly count?: number | undefined;
  }[];
}

/** Looks up all that a paper's page shows. */
export function toPaperView(linked: LinkedPaper, wiki: Wiki): PaperView {
  const anchors = toNameAnchors(linked, wiki);
  const view = {
    introduces: selectIntroduced(linked, wiki).map((row) => ({ ...row, anchor: anchors.claim(row.entity) })),
    relations: groupRelations(linked, wiki).map(({ type, rows }) => ({
      type,
      rows: rows.map((row) => ({ ...row, anchor: anchors.claim(row.target) })),
    })),
    results: selectResults(linked, wiki).map((row) => ({ ...row, anchor: anchors.claim(row.benchmark) })),
    anchors: anchors.rest(),
    statements: selectStatements(linked),
    topics: groupTopics(linked, wiki),
    related: selectRelated(linked, wiki),
    mentionedBy: linked.mentionedBy.flatMap((slug) => wiki.papers.get(slug) ?? []).sort(newestFirst),
    organization: findOrganization(linked, wiki),
    graph: selectNeighbourhood(wiki, { paper: linked.paper.slug }),
  };
  return { ...view, sections: toSections(view, linked) };
}

function toSections(view: Omit<PaperView, 'sections'>, { facts, paper }: LinkedPaper): PaperView['sections'] {
  const counted = [
    { id: 'introduces', label: 'Introduces', count: view.introduces.length },
    { id: 'relations', label: 'Relations', count: facts.relations.length },
    { id: 'results', label: 'Reported results', count: facts.results.length },
    ...view.statements.map(({ id, title, statements }) => ({ id, label: title, count: statements.length })),
    { id: 'topics', label: 'Topics', count: facts.topics.length },
    { id: 'corrections', label: 'Corrections', count: facts.corrections?.length ?? 0 },
    { id: 'neighbourhood', label: 'Neighbourhood', count: view.graph === null ? 0 : undefined },
    { id: 'related', label: 'Related papers', count: view.related.length },
    { id: 'mentioned-by', label: 'Mentioned by', count: view.mentionedBy.length },
    { id: 'listed', label: 'Where it was listed', count: paper.sources.length },
  ];
  return [...counted.filter(({ count }) => count !== 0), { id: 'cite', label: 'Cite' }];
}

function selectIntroduced(linked: LinkedPaper, wiki: Wiki): Omit<IntroducedRow, 'anchor'>[] {
  return linked.facts.introduces.map((introduced, index) => {
    return { introduced, entity: findEntity(wiki, linked.introduces[index]) };
  });
}

function selectStatements({ facts }: LinkedPaper): PaperView['statements'] {
  return [
    {
      id: 'findings',
      title: 'Findings',
      statements: facts.findings.map((statement) => ({ statement, note: '' })),
    },
    {
      id: 'claims',
      title: 'What the authors claim',
      statements: facts.claims.map((statement) => ({
        statement,
        note: `${CLAIM_LABELS[statement.kind]}, backed by ${CLAIM_LABELS[statement.backing]}`,
      })),
    },
    {
      id: 'scale',
      title: 'Scale and cost',
      statements: facts.scale.map((statement) => ({
        statement,
        note: `${SCALE_LABELS[statement.what]}: ${toPlainText(statement.value)}`,
      })),
    },
    {
      id: 'availability',
      title: 'Availability',
      statements: facts.availability.map((statement) => ({
        statement,
        note: `${statement.what} ${AVAILABILITY_LABELS[statement.how]}`,
      })),
    },
  ]
    .map((part) => ({ ...part, statements: joinSentences(part.statements) }))
    .filter(({ id, statements }) => statements.length > 0 && isShown(id));
}

function isShown(id: string): boolean {
  return configuration.show.statements.some((part) => part === id);
}

/** A sentence that says several things stands once, with a word on each. */
function joinSentences(statements: readonly NotedStatement[]): NotedStatement[] {
  const joined = new Map<string, NotedStatement>();
  for (const one of statements) {
    const { field, start, end } = one.statement.at;
    const key = `${field} ${start} ${end}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? one : { ...before, note: `${before.note}; ${one.note}` });
  }
  return [...joined.values()];
}

function findOrganization({ paper }: LinkedPaper, wiki: Wiki): Organization | null {
  const handle = paper.organization?.handle;
  if (handle === undefined) return null;
  const slug = lookUp('organization', handle, wiki);
  return slug === null ? null : (wiki.organizations.get(slug) ?? null);
}

const TYPES: readonly RelationType[] = ['builds-on', 'compares-with', 'evaluated-on'];

/** A paper's relations by type, in the order of its text; types without one are left in, with no rows. */
export function groupRelations(
  linked: LinkedPaper,
  wiki: Wiki,
): { readonly type: RelationType; readonly rows: readonly RelationRow[] }[] {
  const rows = linked.facts.relations.map((relation, index) => ({
    relation,
    target: findEntity(wiki, linked.targets[index]),
  }));
  return TYPES.map((type) => ({ type, rows: rows.filter(({ relation }) => relation.type === type) }));
}

/** A paper's own results in the order of its text. */
export function selectResults(linked: LinkedPaper, wiki: Wiki): ResultRow[] {
  return linked.facts.results.map((result, index) => ({
    result,
    benchmark: findEntity(wiki, linked.resultBenchmarks[index]),
  }));
}

/** A paper's topics by facet, in the facets' order; facets without one are left out. */
export function groupTopics(
  linked: LinkedPaper,
  wiki: Wiki,
): { readonly facet: Facet; readonly topics: readonly TaggedTopic[] }[] {
  const tagged = linked.facts.topics.flatMap((tag) => {
    const topic = wiki.topics.get(tag.id);
    return topic === undefined ? [] : [{ tag, linked: topic }];
  });
  return FACETS.map((facet) => ({
    facet,
    topics: tagged.filter((one) => one.linked.topic.facet === facet),
  })).filter(({ topics }) => topics.length > 0);
}

/** The papers near a paper, nearest first, with the reasons. */
export function selectRelated(
  linked: LinkedPaper,
  wiki: Wiki,
): { readonly reason: string; readonly paper: LinkedPaper }[] {
  return lookUp('related', linked.paper.slug, wiki).flatMap(([slug, reason]) => {
    const paper = wiki.papers.get(slug);
    return paper === undefined ? [] : [{ reason, paper }];
  });
}

function findEntity(wiki: Wiki, id: EntityId | null | undefined): Entity | null {
  return (typeof id === 'string' ? wiki.entities.get(id) : undefined) ?? null;
}
