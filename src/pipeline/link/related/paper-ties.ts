import type { BuildsOnRole, RelationType } from '../../../model/facts.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { EntityId } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';

/** How a paper is tied to an entity: it is its own, it relates to it, or its text merely names it. */
export type Tie = 'introduces' | BuildsOnRole | Exclude<RelationType, 'builds-on'> | 'builds-on' | 'mentions';

/** How much each tie tells of what a paper is about. */
export const TIE_WEIGHTS: Readonly<Record<Tie, number>> = {
  introduces: 3,
  modifies: 2.5,
  'builds-on': 2,
  component: 2,
  'base-model': 1.4,
  'trains-with': 1.4,
  data: 1.2,
  'compares-with': 1,
  'evaluated-on': 1.2,
  mentions: 0.5,
};

/** What a paper has that others may share: its strongest tie to each entity, and what it is about. */
export interface PaperTies {
  readonly entities: ReadonlyMap<EntityId, Tie>;
  readonly topics: ReadonlySet<string>;
}

/** Gathers a paper's ties. Topics that tell the kind of contribution tie nothing. */
export function toTies(uses: PaperUses, { topics }: Vocabulary): PaperTies {
  const entities = new Map<EntityId, Tie>();
  const tie = (entity: EntityId | null, as: Tie): void => {
    if (entity === null) return;
    const before = entities.get(entity);
    if (before === undefined || TIE_WEIGHTS[as] > TIE_WEIGHTS[before]) entities.set(entity, as);
  };
  for (const entity of uses.mentions) tie(entity, 'mentions');
  for (const { entity, relation } of uses.takenUp) tie(entity, relation.role ?? relation.type);
  for (const entity of uses.introduces) tie(entity, 'introduces');
  const subjects = uses.paper.facts.topics.map(({ id }) => id).filter((id) => isSubject(id, topics));
  return { entities, topics: new Set(subjects) };
}

function isSubject(id: string, topics: Vocabulary['topics']): boolean {
  const topic = topics.get(id);
  return topic !== undefined && topic.facet !== 'contribution';
}
