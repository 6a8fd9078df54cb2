import { pathOf } from '../../model/urls.ts';
import type { Slug } from '../../model/slug.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Entity, EntityId, Graph, Homonym, PaperWithFacts, Wiki } from '../../model/wiki.ts';
import { collectUses } from './collect-uses.ts';
import { isMeasure } from './find-senses.ts';
import { linkEntities } from './link-entities.ts';
import { linkListings, linkOrganizations } from './link-listings.ts';
import { linkPaper } from './link-papers.ts';
import { linkTopics } from './link-topics.ts';
import { toKeySlug, toNameTable, type NameTable } from './name-table.ts';
import { compareText, sortByKey } from './order.ts';
import { findRelatedPapers } from './related/find-related-papers.ts';
import { toWordVectors, type WordVectors } from './related/word-vectors.ts';
import { toGraph } from './to-graph.ts';

/**
 * Links all papers into one wiki: what they name is led to entities, and entities, topics, organizations and listings
 * know their papers. The order of the papers doesn't matter, and the time taken grows with papers and names.
 */
export function linkWiki(papers: readonly PaperWithFacts[], vocabulary: Vocabulary): Wiki {
  const sorted = sortPapers(papers);
  return linkNames(sorted, vocabulary).complete(toWordVectors(sorted.map(({ paper }) => paper)));
}

/** Papers in the order in which they are linked. */
export function sortPapers(papers: readonly PaperWithFacts[]): PaperWithFacts[] {
  return [...papers].sort((one, other) => compareText(one.paper.slug, other.paper.slug));
}

/** A wiki of which all is known but which papers are near each other; to find that takes as long as all else. */
export interface LinkedNames {
  readonly graph: Graph;
  /** Compares the papers by the words that they use, too. */
  readonly complete: (wording: WordVectors) => Wiki;
}

/** The first half of linking sorted papers: after it the graph stands, and can be laid out while they are compared. */
export function linkNames(sorted: readonly PaperWithFacts[], vocabulary: Vocabulary): LinkedNames {
  const table = toNameTable(sorted, vocabulary);
  const uses = sorted.map((paper) => collectUses(paper, table));
  const entities = linkEntities(uses, table, vocabulary);
  const topics = linkTopics(uses, entities, vocabulary);
  const graph = toGraph(uses, entities, vocabulary);
  const complete = (wording: WordVectors): Wiki => {
    const related = findRelatedPapers(uses, { entities, vocabulary, wording });
    const targets = { entities, topics: new Set(topics.keys()), related };
    return {
      papers: new Map(uses.map((use) => [use.paper.paper.slug, linkPaper(use, targets)])),
      entities,
      topics,
      homonyms: toHomonyms(table, entities),
      organizations: linkOrganizations(sorted),
      listings: linkListings(sorted),
      graph,
    };
  };
  return { graph, complete };
}

function toHomonyms({ senses }: NameTable, entities: ReadonlyMap<EntityId, Entity>): Map<Slug, Homonym> {
  const homonyms = new Map<Slug, Homonym>();
  for (const [key, bearers] of senses) {
    const [first] = bearers;
    const name = first === undefined ? undefined : entities.get(first.id)?.name;
    if (first === undefined || name === undefined || bearers.length < 2) continue;
    const slug = toKeySlug(key);
    const isMeasured = bearers.every(({ id }) => isMeasure(entities.get(id)?.kind ?? 'method'));
    const path = pathOf(isMeasured ? 'benchmarks' : 'methods', slug);
    homonyms.set(slug, { slug, name, path, senses: bearers.map(({ id }) => id) });
  }
  return sortByKey(homonyms);
}
