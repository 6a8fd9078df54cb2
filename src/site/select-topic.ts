import type { Finding } from '../model/facts.ts';
import type { Counted, Entity, LinkedPaper, LinkedTopic, Wiki } from '../model/wiki.ts';
import { type Neighbourhood, selectNeighbourhood } from './neighbourhood.ts';
import { findPapers } from './select-entity.ts';

/** A finding with the paper that states it. */
export interface FindingRow {
  readonly finding: Finding;
  readonly paper: LinkedPaper;
}

/** All that a topic's page shows, with every address looked up. */
export interface TopicView {
  readonly linked: LinkedTopic;
  readonly broader: readonly LinkedTopic[];
  readonly narrower: readonly LinkedTopic[];
  readonly related: readonly LinkedTopic[];
  readonly start: StartHere;
  readonly findings: readonly FindingRow[];
  readonly methods: readonly Counted<Entity>[];
  readonly benchmarks: readonly Counted<Entity>[];
  readonly occursWith: readonly Counted<LinkedTopic>[];
  /** Newest first, those of narrower topics among them. */
  readonly papers: readonly LinkedPaper[];
  readonly discussed: readonly LinkedPaper[];
  /** The topic's own part of the graph. */
  readonly graph: Neighbourhood | null;
}

/** What to read first. */
export interface StartHere {
  readonly before: readonly LinkedTopic[];
  readonly surveys: readonly LinkedPaper[];
  readonly base: readonly Counted<Entity>[];
  readonly takenUp: readonly Counted<Entity>[];
}

const FEW = 5;
const MOST_LISTED = 20;
/** How many are listed though but one paper each uses them. */
const MOST_LONE = 10;
const MOST_FINDINGS = 12;

/** Looks up all that a topic's page shows. */
export function toTopicView(linked: LinkedTopic, wiki: Wiki): TopicView {
  const { topic } = linked;
  const papers = findPapers(linked.papersWithNarrower, wiki);
  const find = (ids: readonly string[]): LinkedTopic[] => ids.flatMap((id) => wiki.topics.get(id) ?? []);
  const methods = findMethods(linked, wiki);
  return {
    linked,
    broader: find(topic.broader),
    narrower: find(linked.narrower).toSorted(
      (a, b) => b.papersWithNarrower.length - a.papersWithNarrower.length,
    ),
    related: find(topic.related.filter((id) => !topic.broader.includes(id))),
    start: toStart(linked, { methods, papers, wiki }),
    findings: selectFindings(papers),
    methods: selectMost(methods),
    benchmarks: selectMost(findEntities(linked.benchmarks, wiki)),
    occursWith: linked.occursWith
      .flatMap(({ item, count }) => find([item]).map((found) => ({ item: found, count })))
      .slice(0, MOST_LISTED),
    papers,
    graph: linked.entity === null ? selectNeighbourhood(wiki, { topic: topic.id }) : null,
    discussed: papers
      .filter(({ paper }) => (paper.commentCount ?? 0) > 0)
      .toSorted((a, b) => (b.paper.commentCount ?? 0) - (a.paper.commentCount ?? 0))
      .slice(0, FEW),
  };
}

/** The methods of a topic's papers, most used first, without the one that shares its page. */
export function findMethods({ methods, entity }: LinkedTopic, wiki: Wiki): Counted<Entity>[] {
  return findEntities(methods, wiki).filter(({ item }) => item.id !== entity);
}

function toStart(
  { topic }: LinkedTopic,
  {
    methods,
    papers,
    wiki,
  }: { methods: readonly Counted<Entity>[]; papers: readonly LinkedPaper[]; wiki: Wiki },
): StartHere {
  return {
    before: topic.before.flatMap((id) => wiki.topics.get(id) ?? []),
    surveys: papers.filter(({ facts }) => facts.topics.some(({ id }) => id === 'survey')).slice(0, FEW),
    base: methods
      .filter(({ item, count }) => item.introducedBy.length === 0 && (item.known !== null || count > 1))
      .slice(0, FEW),
    takenUp: methods
      .filter(({ item }) => item.introducedBy.length > 0 && item.takenUp.length > 0)
      .slice(0, FEW),
  };
}

/** Those that several papers use; of the others only a few, since nothing tells which matter. */
function selectMost(counted: readonly Counted<Entity>[]): Counted<Entity>[] {
  return counted.slice(0, MOST_LISTED).filter(({ count }, index) => count > 1 || index < MOST_LONE);
}

function selectFindings(papers: readonly LinkedPaper[]): FindingRow[] {
  // One of each paper first, so that no paper's voice drowns the others.
  return papers
    .flatMap((paper) => paper.facts.findings.map((finding, turn) => ({ finding, paper, turn })))
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MOST_FINDINGS);
}

function findEntities(counted: LinkedTopic['methods'], wiki: Wiki): Counted<Entity>[] {
  return counted.flatMap(({ item, count }) => {
    const entity = wiki.entities.get(item);
    return entity === undefined ? [] : [{ item: entity, count }];
  });
}
