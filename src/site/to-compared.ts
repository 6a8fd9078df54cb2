import { toPlainText } from '../display/plain-text.ts';
import { anchorOf } from '../model/anchors.ts';
import {
  COMPARED_PER_FILE,
  type ComparedRelation,
  type ComparedResult,
  type ComparedThing,
  type ComparedUse,
  MOST_USES,
  type Named,
  type Said,
} from '../model/compare.ts';
import type { Evidence } from '../model/facts.ts';
import { foldName } from '../model/fold.ts';
import { toFileCount } from '../model/thing-files.ts';
import type { Entity, LinkedPaper, Wiki } from '../model/wiki.ts';
import type { FilePart } from '../pipeline/export/file-part.ts';
import { toDefiningSentence } from './defining-sentence.ts';
import { selectOwnFacts } from './select-entity.ts';
import { groupRelations, type RelationRow, type ResultRow, selectResults } from './select-paper.ts';
import { systemOf } from './system-of.ts';
import { type ThingEntry, toThingParts } from './thing-parts.ts';
import { KIND_LABELS, toDateText } from './words.ts';

/** All papers and named things as they stand beside others, in files that don't grow with the wiki. */
export function toComparedParts(wiki: Wiki): Iterable<FilePart> {
  const count = countComparedFiles(wiki);
  return toThingParts(listThings(wiki), { folder: '/compare/data/', count, toKey: (id) => id });
}

/** How many files hold them. */
export function countComparedFiles({ papers, entities }: Wiki): number {
  return toFileCount(papers.size + entities.size, COMPARED_PER_FILE);
}

/** How each thing is made, by its ids: a method that shares its topic's page is found by the topic's too. */
function* listThings({ entities, papers }: Wiki): Generator<ThingEntry> {
  for (const [id, { topic }] of entities) {
    const make = (from: Wiki): ComparedThing | null => {
      const entity = from.entities.get(id);
      return entity === undefined ? null : toComparedEntity(entity, from);
    };
    yield { id, make };
    if (topic !== null) yield { id: `topic:${topic}`, make };
  }
  for (const slug of papers.keys()) {
    const make = (from: Wiki): ComparedThing | null => {
      const linked = from.papers.get(slug);
      return linked === undefined ? null : toComparedPaper(linked, from);
    };
    yield { id: `paper:${slug}`, make };
  }
}

/** A named thing as it stands beside others. */
export function toComparedEntity(entity: Entity, wiki: Wiki): ComparedThing {
  const { introducedBy, relations, results } = selectOwnFacts(entity, wiki);
  const reference = entity.known?.introduced?.title;
  const [first] = introducedBy;
  return {
    id: entity.id,
    stands: [entity.id],
    kind: KIND_LABELS[entity.kind],
    name: toPlainText(entity.name),
    path: entity.path,
    summary: toPlainText(
      entity.known?.definition ??
        (first === undefined ? (entity.expansion ?? '') : toDefiningSentence(entity, first)),
    ),
    when: entity.year?.toString() ?? '',
    origin:
      first === undefined && reference !== undefined
        ? [[toPlainText(reference), null]]
        : introducedBy.map(toNamedPaper),
    papers: entity.papers.length,
    topics: toTopics(wiki.topics.get(entity.topic ?? '')?.topic.broader ?? entity.topics, wiki),
    relations: relations.map((row) => toRelation(row, row.paper)),
    results: results.map((row) => toResult(row, row.paper)),
    uses: toUses(entity, wiki),
  };
}

/** A paper as it stands beside others. */
export function toComparedPaper(linked: LinkedPaper, wiki: Wiki): ComparedThing {
  const { paper, path, facts, introduces } = linked;
  const entities = introduces.flatMap((id) => wiki.entities.get(id) ?? []);
  return {
    id: `paper:${paper.slug}`,
    stands: [`paper:${paper.slug}`, ...introduces],
    kind: 'Paper',
    name: toPlainText(paper.title),
    path,
    summary: toPlainText(facts.keySentence),
    when: paper.date === null ? '' : toDateText(paper.date),
    origin: entities.map(toNamed),
    papers: null,
    topics: toTopics(
      facts.topics.map(({ id }) => id),
      wiki,
    ),
    relations: groupRelations(linked, wiki)
      .flatMap(({ rows }) => rows)
      .map((row) => toRelation(row, linked)),
    results: selectResults(linked, wiki).map((row) => toResult(row, linked)),
    uses: entities.flatMap((entity) => toUses(entity, wiki)),
  };
}

function toUses({ takenUp, papers }: Entity, wiki: Wiki): ComparedUse[] {
  const newest = new Set(papers.slice(0, MOST_USES));
  return takenUp.flatMap(({ paper: slug, relation }) => {
    const paper = newest.has(slug) ? wiki.papers.get(slug) : undefined;
    if (paper === undefined) return [];
    const { type, role, outcome } = relation;
    return [{ paper: `paper:${slug}`, type, role, outcome, said: toSaid(relation, paper) }];
  });
}

function toRelation({ relation, target }: RelationRow, paper: LinkedPaper): ComparedRelation {
  const { type, role, outcome } = relation;
  return {
    to: target?.id ?? foldName(relation.target),
    name: target === null ? [toPlainText(relation.target), null] : toNamed(target),
    type,
    role,
    outcome,
    said: toSaid(relation, paper),
  };
}

function toResult({ result, benchmark }: ResultRow, paper: LinkedPaper): ComparedResult {
  const name = result.benchmark ?? '';
  const condition = [...systemOf(result), result.setting].filter((part) => part !== null);
  return {
    on: benchmark?.id ?? (name === '' ? '' : foldName(name)),
    benchmark: benchmark === null ? [toPlainText(name), null] : toNamed(benchmark),
    metric: toPlainText(result.metric ?? ''),
    value: toPlainText(result.value),
    kind: result.kind,
    system: toPlainText(condition.join(', ')),
    said: toSaid(result, paper),
  };
}

function toSaid({ evidence, at }: Evidence, { paper, path }: LinkedPaper): Said {
  return {
    words: toPlainText(evidence),
    title: toPlainText(paper.title),
    path: `${path}#${at.field === 'abstract' ? anchorOf(at) : 'title'}`,
  };
}

function toTopics(ids: readonly string[], wiki: Wiki): Named[] {
  return ids.flatMap((id) => wiki.topics.get(id) ?? []).map(({ topic, path }) => [topic.label, path]);
}

function toNamed({ name, path }: Entity): Named {
  return [toPlainText(name), path];
}

function toNamedPaper({ paper, path }: LinkedPaper): Named {
  return [toPlainText(paper.title), path];
}
