import type { Slug } from '../../model/slug.ts';
import { pathOf } from '../../model/urls.ts';
import type { Topic, Vocabulary } from '../../model/vocabulary.ts';
import type { Entity, EntityId, LinkedTopic, PaperWithFacts } from '../../model/wiki.ts';
import type { PaperUses } from './collect-uses.ts';
import { isMeasure } from './find-senses.ts';
import { addTo, compareNewest, compareText, toCounted, toYear } from './order.ts';

/** What is counted for a topic while the papers are gone through. */
interface Tally {
  readonly papers: Slug[];
  readonly withNarrower: Slug[];
  readonly entities: Map<EntityId, number>;
  readonly occursWith: Map<string, number>;
  readonly years: Map<number, number>;
}

/** Makes the topics that have a page: those that papers are tagged with, those above them, and those that are methods in use. */
export function linkTopics(
  uses: readonly PaperUses[],
  entities: ReadonlyMap<EntityId, Entity>,
  vocabulary: Vocabulary,
): Map<string, LinkedTopic> {
  const above = toAncestors(vocabulary);
  const tallies = tally(uses, above, vocabulary);
  const entityOf = new Map(
    [...entities.values()].flatMap(({ id, topic }) => (topic === null ? [] : [[topic, id]])),
  );
  const hasPage = (id: string): boolean => tallies.has(id) || entityOf.has(id);
  const linked = [...vocabulary.topics.values()].filter(({ id }) => hasPage(id));
  return new Map(
    linked
      .sort((one, other) => compareText(one.id, other.id))
      .map((topic) => {
        const found = tallies.get(topic.id) ?? toTally();
        const isNear = (id: string): boolean =>
          above.get(id)?.has(topic.id) === true || above.get(topic.id)?.has(id) === true;
        const ofKind = (measured: boolean): ReadonlyMap<EntityId, number> =>
          new Map(
            [...found.entities].filter(([id]) => isMeasure(entities.get(id)?.kind ?? 'method') === measured),
          );
        return [
          topic.id,
          {
            topic,
            path: pathOf('topics', topic.id),
            narrower: linked.filter(({ broader }) => broader.includes(topic.id)).map(({ id }) => id),
            papers: found.papers,
            papersWithNarrower: found.withNarrower,
            entity: entityOf.get(topic.id) ?? null,
            methods: toCounted(ofKind(false)),
            benchmarks: toCounted(ofKind(true)),
            occursWith: toCounted(found.occursWith).filter(({ item }) => !isNear(item)),
            years: toCounted(found.years).sort((one, other) => one.item - other.item),
          },
        ];
      }),
  );
}

/** Each topic's broader topics at every height, and itself. */
export function toAncestors({ topics }: Vocabulary): Map<string, ReadonlySet<string>> {
  const above = new Map<string, ReadonlySet<string>>();
  const climb = (topic: Topic): ReadonlySet<string> => {
    const known = above.get(topic.id);
    if (known !== undefined) return known;
    const found = new Set([topic.id]);
    above.set(topic.id, found);
    for (const parent of topic.broader) {
      const next = topics.get(parent);
      if (next !== undefined) for (const id of climb(next)) found.add(id);
    }
    return found;
  };
  for (const topic of topics.values()) climb(topic);
  return above;
}

function tally(
  uses: readonly PaperUses[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
  { topics }: Vocabulary,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const at = (id: string): Tally => {
    const found = tallies.get(id) ?? toTally();
    tallies.set(id, found);
    return found;
  };
  for (const use of [...uses].sort((one, other) => compareNewest(one.paper, other.paper))) {
    const { paper, facts }: PaperWithFacts = use.paper;
    const tags = [...new Set(facts.topics.map(({ id }) => id))].filter((id) => topics.has(id));
    const subjects = tags.filter((id) => topics.get(id)?.facet !== 'contribution');
    const all = new Set(tags.flatMap((id) => [...(above.get(id) ?? [])]));
    const entities = new Set([...use.introduces, ...use.targets]);
    const year = toYear(paper);
    for (const id of tags) at(id).papers.push(paper.slug);
    for (const id of all) {
      const { withNarrower, entities: named, occursWith, years } = at(id);
      withNarrower.push(paper.slug);
      for (const entity of entities) addTo(named, entity);
      for (const other of subjects) if (other !== id) addTo(occursWith, other);
      if (year !== null) addTo(years, year);
    }
  }
  return tallies;
}

function toTally(): Tally {
  return { papers: [], withNarrower: [], entities: new Map(), occursWith: new Map(), years: new Map() };
}
