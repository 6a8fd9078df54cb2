import type { SitePath } from '../../model/urls.ts';
import { pathOf } from '../../model/urls.ts';
import type { EntityKind, Vocabulary } from '../../model/vocabulary.ts';
import type {
  Entity,
  EntityId,
  EntityUse,
  OtherResultUse,
  PaperWithFacts,
  ResultUse,
} from '../../model/wiki.ts';
import { toOtherResultUses, toResultUses, type PaperUses } from './collect-uses.ts';
import { findFamilies } from './find-families.ts';
import { isMeasure } from './find-senses.ts';
import { shownName } from './canonical-name.ts';
import type { IdentifiedSense, NameTable } from './name-table.ts';
import { addTo, compareNewest, compareText, listAt, toCounted, toYear } from './order.ts';

/** All that is gathered about one sense before it becomes an entity. */
interface Gathered {
  readonly sense: IdentifiedSense;
  readonly spellings: Map<string, number>;
  readonly papers: Set<PaperWithFacts>;
  readonly takenUp: EntityUse[];
  readonly results: ResultUse[];
  readonly otherResults: OtherResultUse[];
}

/** Makes the entities: everything that a paper here introduces, takes up or, where it is known, names. */
export function linkEntities(
  uses: readonly PaperUses[],
  table: NameTable,
  vocabulary: Vocabulary,
): Map<EntityId, Entity> {
  const gathered = gather(
    [...uses].sort((one, other) => compareNewest(one.paper, other.paper)),
    table,
  );
  const kinds = new Map([...gathered].map(([id, found]) => [id, toKind(found)]));
  const families = findFamilies(
    [...gathered.values()].map(({ sense }) => sense),
    kinds,
    table,
  );
  const bearers = ({ key }: IdentifiedSense): number => table.senses.get(key)?.length ?? 0;
  const isPresent = ({ sense, papers }: Gathered): boolean => papers.size > 0 || bearers(sense) > 1;
  const present = new Set([...gathered].filter(([, found]) => isPresent(found)).map(([id]) => id));
  const members = new Map<EntityId, EntityId[]>();
  for (const [member, family] of families) if (present.has(member)) listAt(members, family).push(member);
  const topicOf = new Map(
    [...vocabulary.topics.values()].flatMap(({ id, method }) => (method === null ? [] : [[method, id]])),
  );
  const entities = [...gathered.values()]
    .filter(({ sense }) => present.has(sense.id) || members.has(sense.id))
    .map((found): Entity => {
      const { sense } = found;
      const kind = kinds.get(sense.id) ?? 'method';
      const topic = sense.known === null ? null : (topicOf.get(sense.known.name) ?? null);
      const hasPage = hasOwnPage(found);
      return {
        id: sense.id,
        kind,
        name: toName(found, table),
        expansion: sense.expansion,
        variants: new Map(toCounted(found.spellings).map(({ item, count }) => [item, count])),
        introducedBy: sense.introductions.map(({ paper }) => paper.paper.slug),
        known: sense.known,
        family: families.get(sense.id) ?? null,
        members: (members.get(sense.id) ?? []).sort(compareText),
        topic,
        path: toPath(found, { kind, topic, hasPage }),
        hasPage,
        namesakes: (table.senses.get(sense.key) ?? []).flatMap(({ id }) => (id === sense.id ? [] : [id])),
        topics: toTopics(found, vocabulary),
        year: sense.known?.introduced?.year ?? toFirstYear(found),
        takenUp: found.takenUp,
        results: found.results,
        otherResults: found.otherResults,
        papers: [...found.papers].map(({ paper }) => paper.slug),
      };
    });
  return new Map(
    entities.sort((one, other) => compareText(one.id, other.id)).map((entity) => [entity.id, entity]),
  );
}

function gather(uses: readonly PaperUses[], { senses }: NameTable): Map<EntityId, Gathered> {
  const gathered = new Map<EntityId, Gathered>();
  for (const sense of [...senses.values()].flat())
    gathered.set(sense.id, {
      sense,
      spellings: new Map(),
      papers: new Set(),
      takenUp: [],
      results: [],
      otherResults: [],
    });
  const at = (id: EntityId): Gathered => {
    const found = gathered.get(id);
    if (found === undefined) throw new Error(`There is no sense "${id}".`);
    return found;
  };
  for (const use of uses) {
    for (const id of [...use.introduces, ...use.targets]) at(id).papers.add(use.paper);
    for (const id of use.mentions) if (id !== null) at(id).papers.add(use.paper);
    for (const { entity, ...taken } of use.takenUp) at(entity).takenUp.push(taken);
    for (const { entity, ...taken } of toResultUses(use)) {
      at(entity).results.push(taken);
      at(entity).papers.add(use.paper);
    }
    for (const { entity, ...taken } of toOtherResultUses(use)) {
      at(entity).otherResults.push(taken);
      at(entity).papers.add(use.paper);
    }
    for (const [id, spelling] of toSpellings(use)) addTo(at(id).spellings, spelling);
  }
  return gathered;
}

/** Each place where a paper writes a name, once: a relation's target is mostly a mention too. */
function toSpellings({ paper: { facts }, introduces, targets, mentions }: PaperUses): [EntityId, string][] {
  const written = new Map<string, [EntityId, string]>();
  facts.relations.forEach(({ target, targetAt }, index) => {
    const id = targets[index];
    if (id !== undefined) written.set(`${targetAt.field} ${targetAt.start}`, [id, target]);
  });
  facts.mentions.forEach(({ id: name, at }, index) => {
    const id = mentions[index];
    if (id != null) written.set(`${at.field} ${at.start}`, [id, name]);
  });
  const named = new Set([...written.values()].map(([id]) => id));
  const unnamed = facts.introduces.flatMap(({ name }, index): [EntityId, string][] => {
    const id = introduces[index];
    return id === undefined || named.has(id) ? [] : [[id, name]];
  });
  return [...written.values(), ...unnamed];
}

/**
 * The kind is the vocabulary's; else what the first paper that introduces it says; else what most relations take it
 * for: something evaluated on is a benchmark, a source of data a dataset, a base model a model, anything else a method.
 */
function toKind({ sense, takenUp }: Gathered): EntityKind {
  const said = sense.known?.kind ?? sense.introductions[0]?.introduced.kind;
  if (said !== undefined) return said;
  const votes = new Map<EntityKind, number>();
  for (const { relation } of takenUp) {
    if (relation.type === 'evaluated-on') addTo(votes, 'benchmark');
    else if (relation.role === 'data') addTo(votes, 'dataset');
    else if (relation.role === 'base-model') addTo(votes, 'model');
    else addTo(votes, 'method');
  }
  const measured = (votes.get('benchmark') ?? 0) + (votes.get('dataset') ?? 0);
  const built = (votes.get('model') ?? 0) + (votes.get('method') ?? 0);
  if (measured > built)
    return (votes.get('dataset') ?? 0) > (votes.get('benchmark') ?? 0) ? 'dataset' : 'benchmark';
  return (votes.get('model') ?? 0) > (votes.get('method') ?? 0) ? 'model' : 'method';
}

/** A known name goes by the vocabulary's spelling, a paper's own by that paper's, others by the most printed. */
function toName({ sense, spellings }: Gathered, { index }: NameTable): string {
  const given = sense.known?.name ?? sense.introductions[0]?.introduced.name;
  if (given !== undefined) return given;
  const shown = new Map<string, number>();
  for (const [spelling, count] of spellings) addTo(shown, shownName(spelling, index), count);
  return toCounted(shown)[0]?.item ?? sense.key;
}

function hasOwnPage({ sense, takenUp, results, otherResults }: Gathered): boolean {
  if (sense.known !== null || sense.introductions.length > 0) return true;
  return new Set([...takenUp, ...results, ...otherResults].map(({ paper }) => paper)).size >= 2;
}

function toPath(
  { sense, papers }: Gathered,
  { kind, topic, hasPage }: { kind: EntityKind; topic: string | null; hasPage: boolean },
): SitePath {
  if (topic !== null) return pathOf('topics', topic);
  if (hasPage) return pathOf(isMeasure(kind) ? 'benchmarks' : 'methods', sense.id);
  const [first] = papers;
  if (first === undefined) throw new Error(`No paper names "${sense.key}", which has no page.`);
  return `${pathOf('papers', first.paper.slug)}#name-${sense.id}`;
}

function toFirstYear({ sense }: Gathered): number | null {
  const years = sense.introductions.flatMap(({ paper }) => toYear(paper.paper) ?? []);
  return years.length === 0 ? null : Math.min(...years);
}

/** The vocabulary's topics; else those of the paper that introduces it; else those of at least half of its papers. */
function toTopics({ sense, papers }: Gathered, { topics }: Vocabulary): string[] {
  const isSubject = (id: string): boolean => topics.has(id) && topics.get(id)?.facet !== 'contribution';
  if (sense.known !== null && sense.known.topics.length > 0) return sense.known.topics.filter(isSubject);
  const [origin] = sense.introductions;
  if (origin !== undefined) return origin.paper.facts.topics.map(({ id }) => id).filter(isSubject);
  const counts = new Map<string, number>();
  for (const { facts } of papers) for (const { id } of facts.topics) if (isSubject(id)) addTo(counts, id);
  return toCounted(counts).flatMap(({ item, count }) => (count * 2 >= papers.size ? [item] : []));
}
