import type { BuildsOnRole, RelationType, Result } from '../model/facts.ts';
import { foldName } from '../model/fold.ts';
import type { Slug } from '../model/slug.ts';
import type { Entity, EntityId, EntityUse, LinkedPaper, Wiki } from '../model/wiki.ts';
import { type Neighbourhood, selectNeighbourhood } from './neighbourhood.ts';
import type { RelationRow, ResultRow } from './select-paper.ts';
import { groupRelations, selectResults } from './select-paper.ts';

/** A paper's relation to a thing, with both ends looked up. */
export interface UseRow {
  readonly use: EntityUse;
  readonly paper: LinkedPaper;
  /** The contribution that relates to it, where it has a name. */
  readonly subject: Entity | null;
}

/** A relation of the thing itself, as a paper that introduces it tells it. */
export interface OwnRelation extends RelationRow {
  readonly paper: LinkedPaper;
}

export interface OwnResult extends ResultRow {
  readonly paper: LinkedPaper;
}

/** All that a named thing's page shows, with every address looked up. Papers stand newest first. */
export interface EntityView {
  readonly entity: Entity;
  readonly introducedBy: readonly LinkedPaper[];
  readonly papers: readonly LinkedPaper[];
  readonly own: Readonly<Record<RelationType, readonly OwnRelation[]>>;
  readonly results: readonly OwnResult[];
  /** Papers that modify it. */
  readonly variants: readonly UseRow[];
  /** Papers that build on it in another way, by the way. */
  readonly builtOnBy: readonly { readonly role: BuildsOnRole | null; readonly rows: readonly UseRow[] }[];
  readonly comparedBy: readonly UseRow[];
  readonly evaluatedBy: readonly UseRow[];
  readonly family: Entity | null;
  /** Its neighbourhood in the graph. */
  readonly graph: Neighbourhood | null;
  readonly members: readonly Entity[];
}

const ROLES: readonly (BuildsOnRole | null)[] = ['trains-with', 'base-model', 'component', 'data', null];

/** Looks up all that the page of a named thing shows. */
export function toEntityView(entity: Entity, wiki: Wiki): EntityView {
  const uses = selectUses(entity, wiki);
  const buildsOn = uses.filter(({ use }) => use.relation.type === 'builds-on');
  const { introducedBy, relations: own, results } = selectOwnFacts(entity, wiki);
  const find = (id: EntityId): Entity[] => [wiki.entities.get(id)].filter((found) => found !== undefined);
  return {
    entity,
    introducedBy,
    papers: findPapers(entity.papers, wiki),
    own: {
      'builds-on': ofType(own, 'builds-on'),
      'compares-with': ofType(own, 'compares-with'),
      'evaluated-on': ofType(own, 'evaluated-on'),
    },
    results,
    variants: buildsOn
      .filter(({ use }) => use.relation.role === 'modifies')
      .map((row) => ({ ...row, subject: findVariant(entity, row, wiki) ?? row.subject })),
    builtOnBy: ROLES.map((role) => ({
      role,
      rows: buildsOn.filter(({ use }) => use.relation.role === role),
    })).filter(({ rows }) => rows.length > 0),
    comparedBy: uses.filter(({ use }) => use.relation.type === 'compares-with'),
    evaluatedBy: uses.filter(({ use }) => use.relation.type === 'evaluated-on'),
    graph: selectNeighbourhood(wiki, { entity: entity.id }),
    family: entity.family === null ? null : (wiki.entities.get(entity.family) ?? null),
    members: entity.members.flatMap(find),
  };
}

/** What the papers that introduce a thing tell of it. */
export function selectOwnFacts(
  entity: Entity,
  wiki: Wiki,
): {
  readonly introducedBy: readonly LinkedPaper[];
  readonly relations: readonly OwnRelation[];
  readonly results: readonly OwnResult[];
} {
  const introducedBy = findPapers(entity.introducedBy, wiki);
  return {
    introducedBy,
    relations: introducedBy.flatMap((paper) => selectOwn(entity, paper, wiki)),
    results: introducedBy.flatMap((paper) => selectOwnResults(entity, paper, wiki)),
  };
}

/** Papers by their slugs, in the order given; what isn't there is left out. */
export function findPapers(slugs: readonly Slug[], wiki: Wiki): LinkedPaper[] {
  return slugs.flatMap((slug) => wiki.papers.get(slug) ?? []);
}

/** The first number that a paper reports, in words: `80.6% pass@1 on AIME24`; `null` where it reports none. */
export function toHeadline({
  facts,
}: LinkedPaper): { readonly text: string; readonly result: Result } | null {
  const result = facts.results.find(({ kind }) => kind === 'absolute') ?? facts.results[0];
  if (result === undefined) return null;
  const { value, metric, benchmark, kind } = result;
  const isGain = kind === 'gain';
  const text = [
    isGain ? `a gain of ${value}` : value,
    metric === null || !isGain ? metric : `in ${metric}`,
    benchmark === null ? null : `on ${benchmark}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
  return { text, result };
}

function selectUses(entity: Entity, wiki: Wiki): UseRow[] {
  const order = new Map(entity.papers.map((slug, index) => [slug, index]));
  return toDistinct(entity.takenUp)
    .flatMap((use) => {
      const paper = wiki.papers.get(use.paper);
      const subject = use.subject === null ? null : (wiki.entities.get(use.subject) ?? null);
      return paper === undefined ? [] : [{ use, paper, subject }];
    })
    .sort((a, b) => (order.get(a.use.paper) ?? 0) - (order.get(b.use.paper) ?? 0));
}

/** What the sentence calls the variant: a name of the paper's own that holds the name it modifies (`GRPO-D`). */
function findVariant(entity: Entity, { use, paper }: UseRow, wiki: Wiki): Entity | undefined {
  return paper.introduces
    .flatMap((id) => wiki.entities.get(id) ?? [])
    .find(
      ({ id, name }) =>
        id !== entity.id && name.includes(entity.name) && use.relation.evidence.includes(name),
    );
}

/** A paper takes a thing up once in each way, however many of its sentences and of the thing's spellings say so. */
function toDistinct(uses: readonly EntityUse[]): EntityUse[] {
  const keyOf = ({ paper, subject, relation: { type, role, outcome } }: EntityUse): string =>
    [paper, subject, type, role, outcome].join(' ');
  return [...new Map(uses.toReversed().map((use) => [keyOf(use), use])).values()].reverse();
}

function selectOwn(entity: Entity, paper: LinkedPaper, wiki: Wiki): OwnRelation[] {
  const speaks = toSpeaks(entity, paper);
  return groupRelations(paper, wiki)
    .flatMap(({ rows }) => rows)
    .filter(({ relation }) => speaks(relation.subject))
    .map((row) => ({ ...row, paper }));
}

function selectOwnResults(entity: Entity, paper: LinkedPaper, wiki: Wiki): OwnResult[] {
  const speaks = toSpeaks(entity, paper);
  return selectResults(paper, wiki)
    .filter(({ result }) => speaks(result.system))
    .map((row) => ({ ...row, paper }));
}

/**
 * Makes what says whether a sentence with a subject speaks of a thing that its paper introduces. One without a subject of
 * its own, or with one of no entity, speaks of the paper's main contribution.
 */
function toSpeaks(entity: Entity, paper: LinkedPaper): (subject: string | null) => boolean {
  const names = new Set([entity.name, ...entity.variants.keys()].map(foldName));
  const introduced = paper.facts.introduces.filter((_, index) => paper.introduces[index] !== entity.id);
  const others = new Set(introduced.map(({ name }) => foldName(name)));
  const isMain = (paper.contribution ?? paper.introduces[0]) === entity.id;
  return (subject) => {
    const folded = subject === null ? null : foldName(subject);
    if (folded !== null && names.has(folded)) return true;
    return isMain && (folded === null || !others.has(folded));
  };
}

function ofType(rows: readonly OwnRelation[], type: RelationType): OwnRelation[] {
  return rows.filter(({ relation }) => relation.type === type);
}
