import type { Topic } from '../../../model/vocabulary.ts';
import type { Tie } from './paper-ties.ts';

/** Something that two papers share, with how much it adds to their nearness. */
export type Shared =
  | {
      readonly what: 'entity';
      readonly name: string;
      readonly own: Tie;
      readonly other: Tie;
      readonly score: number;
    }
  | { readonly what: 'topic'; readonly topic: Topic; readonly score: number }
  | { readonly what: 'word'; readonly word: string; readonly score: number };

type SharedEntity = Extract<Shared, { what: 'entity' }>;

/** What both papers do with a name, where their ties to it are the same. */
const BOTH: Readonly<Record<Tie, string>> = {
  introduces: 'both present',
  modifies: 'both modify',
  'builds-on': 'both build on',
  component: 'both build on',
  'base-model': 'both start from',
  'trains-with': 'both train with',
  data: 'both use data of',
  'compares-with': 'both compare with',
  'evaluated-on': 'both evaluated on',
  mentions: 'both name',
};

/** Ties of work that stands on something; two that differ are told as building on it. */
const BUILDING: ReadonlySet<Tie> = new Set([
  'modifies',
  'builds-on',
  'component',
  'base-model',
  'trains-with',
]);

/** What one paper does with what is the other's own. */
const ONE: Readonly<Record<Exclude<Tie, 'introduces'>, string>> = {
  modifies: 'modifies',
  'builds-on': 'builds on',
  component: 'builds on',
  'base-model': 'starts from',
  'trains-with': 'trains with',
  data: 'uses data of',
  'compares-with': 'compares with',
  'evaluated-on': 'is evaluated on',
  mentions: 'names',
};

/** A topic speaks for itself only where it adds this share of what the best name adds. */
const ENOUGH = 0.6;

/**
 * Says in a few words why two papers are near each other, for a list on the page of the first ("this paper"): by what
 * ties them most, with the topic they share; the words of their texts come last. `shared` may stand in any order.
 */
export function toReason(shared: readonly Shared[]): string {
  const sorted = [...shared].sort((one, other) => other.score - one.score);
  const entities = sorted.filter((item) => item.what === 'entity');
  const topics = sorted.filter((item) => item.what === 'topic').map(({ topic }) => topic);
  const topicScore = Math.max(0, ...sorted.filter(({ what }) => what === 'topic').map(({ score }) => score));
  const [first] = entities;
  if (first !== undefined && (topics.length === 0 || tells(first, topicScore)))
    return withTopic(tellEntity(first, entities), topics, first.name);
  if (topics.length > 0) return `both on ${joinTwo(topics.map(toSubject))}`;
  const words = sorted.filter((item) => item.what === 'word').map(({ word }) => `“${word}”`);
  return `similar wording: ${words.slice(0, 3).join(', ')}`;
}

/** A name that one of the two merely mentions tells less than a topic of both. */
function tells(entity: SharedEntity, topicScore: number): boolean {
  if (isOneSided(entity)) return true;
  return entity.score >= (toVerb(entity) === BOTH.mentions ? 2 : ENOUGH) * topicScore;
}

function isOneSided({ own, other }: SharedEntity): boolean {
  return (own === 'introduces') !== (other === 'introduces');
}

function tellEntity(first: SharedEntity, entities: readonly SharedEntity[]): string {
  const { own, other, name } = first;
  if (own === 'introduces' && other !== 'introduces') return `${ONE[other]} this paper’s ${name}`;
  if (other === 'introduces' && own !== 'introduces') return `this paper ${ONE[own]} its ${name}`;
  const verb = toVerb(first);
  return `${verb} ${joinTwo(entities.filter((item) => toVerb(item) === verb).map((item) => item.name))}`;
}

function toVerb({ own, other }: SharedEntity): string {
  if (BOTH[own] === BOTH[other]) return BOTH[own];
  if (own === 'mentions' || other === 'mentions') return BOTH.mentions;
  return BUILDING.has(own) && BUILDING.has(other) ? BOTH['builds-on'] : 'both take up';
}

/** "both build on GRPO for GUI grounding"; a topic that goes by the name itself adds nothing. */
function withTopic(text: string, topics: readonly Topic[], name: string): string {
  const topic = topics.find(
    ({ facet, label, method }) => facet === 'task' && method !== name && !label.includes(name),
  );
  return topic === undefined ? text : `${text} for ${toSubject(topic)}`;
}

/** A topic's label within a sentence: the short form in brackets where it has one, names and acronyms as they are. */
export function toSubject({ label }: Pick<Topic, 'label'>): string {
  const short = /\(([^()]+)\)$/u.exec(label)?.[1];
  if (short !== undefined) return short;
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(label) && !/^\p{Lu}\S*\p{Lu}/u.test(label)
    ? label.slice(0, 1).toLowerCase() + label.slice(1)
    : label;
}

function joinTwo(names: readonly string[]): string {
  const two = [...new Set(names)].slice(0, 2);
  return two.join(two.some((name) => name.includes(' and ')) ? ', and ' : ' and ');
}
