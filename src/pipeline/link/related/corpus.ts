import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { Entity, EntityId } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';
import { addTo } from '../order.ts';
import { toTies, type PaperTies } from './paper-ties.ts';
import { listVectors, toMostShared, type WordVector, type WordVectors } from './word-vectors.ts';

/** The weight of wording beside names (up to 3 times their rarity) and topics (their rarity). */
export const WORDING = 25;

/** How rare each name or topic is among papers: the logarithm of how many there are to one that has it. */
export type Rarity<K> = ReadonlyMap<K, number>;

/** All that is needed to compare papers; they go by their places in the list. */
export interface Corpus {
  readonly ties: readonly PaperTies[];
  /** The words that vectors call by their places, and each paper's vector. */
  readonly words: readonly string[];
  readonly vectors: readonly WordVector[];
  readonly entityRarity: Rarity<EntityId>;
  readonly topicRarity: Rarity<string>;
  /** What is less rare than this leads from no paper to another: every paper of a field shares it. */
  readonly leastRarity: number;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly vocabulary: Vocabulary;
}

/** What is known of the papers beside what they use. */
export interface Given extends Pick<Corpus, 'entities' | 'vocabulary'> {
  readonly wording: WordVectors;
}

export function toCorpus(uses: readonly PaperUses[], { wording, entities, vocabulary }: Given): Corpus {
  const ties = uses.map((use) => toTies(use, vocabulary));
  const toRarity = <K>(counts: ReadonlyMap<K, number>): Rarity<K> =>
    new Map(Array.from(counts, ([key, among]) => [key, Math.log(uses.length / among)]));
  const [spread, topics] = countTies(ties);
  return {
    ties,
    words: wording.words,
    vectors: listVectors(wording),
    entityRarity: toRarity(spread),
    topicRarity: toRarity(topics),
    leastRarity: Math.log(uses.length / toMostShared(uses.length)),
    entities,
    vocabulary,
  };
}

/** How many papers are tied to each name, and are about each topic. */
function countTies(
  ties: readonly PaperTies[],
): [entities: Map<EntityId, number>, topics: Map<string, number>] {
  const entities = new Map<EntityId, number>();
  const topics = new Map<string, number>();
  for (const tie of ties) {
    for (const entity of tie.entities.keys()) addTo(entities, entity);
    for (const topic of tie.topics) addTo(topics, topic);
  }
  return [entities, topics];
}
