import type { Topic, Vocabulary } from '../../../model/vocabulary.ts';
import type { Entity, EntityId } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';
import { TIE_WEIGHTS, toTies, type PaperTies, type Tie } from './paper-ties.ts';
import type { Weighted } from './weighted.ts';
import { listVectors, toMostShared, toRarity, type WordVectors } from './word-vectors.ts';

/** The weight of wording beside names (up to 3 times their rarity) and topics (their rarity). */
export const WORDING = 25;

/** Something that ties papers, with how rare it is: the logarithm of how many papers there are to one that has it. */
interface Rare {
  readonly rarity: number;
}

/** What a paper has that others may share; names and topics go by their numbers, lowest first. */
export interface NumberedTies {
  /** A tie's weight is shared by the two papers that have one: the product of two roots is their mean. */
  readonly entities: Weighted;
  readonly ties: readonly Tie[];
  /** All count the same. */
  readonly topics: Weighted;
}

/** All that is needed to compare papers; they go by their places in the list. */
export interface Corpus {
  readonly papers: readonly NumberedTies[];
  /** The words that vectors call by their places, and each paper's vector. */
  readonly words: readonly string[];
  readonly vectors: readonly Weighted[];
  readonly entities: readonly (Rare & { readonly name: string })[];
  readonly topics: readonly (Rare & { readonly topic: Topic })[];
  /** What is less rare than this leads from no paper to another: every paper of a field shares it. */
  readonly leastRarity: number;
}

/** What is known of the papers beside what they use. */
export interface Given {
  readonly wording: WordVectors;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly vocabulary: Vocabulary;
}

export function toCorpus(uses: readonly PaperUses[], { wording, entities, vocabulary }: Given): Corpus {
  const ties = uses.map((use) => toTies(use, vocabulary));
  const entityNumbers = toNumbers(
    ties.map((own) => own.entities.keys()),
    entities,
  );
  const topicNumbers = toNumbers(
    ties.map(({ topics }) => topics),
    vocabulary.topics,
  );
  const toRare = ({ among }: { readonly among: number }): Rare => ({ rarity: toRarity(among, uses.length) });
  return {
    papers: ties.map((own) => toNumbered(own, entityNumbers, topicNumbers)),
    words: wording.words,
    vectors: listVectors(wording),
    entities: Array.from(entityNumbers.values(), (met) => ({ ...toRare(met), name: met.thing.name })),
    topics: Array.from(topicNumbers.values(), (met) => ({ ...toRare(met), topic: met.thing })),
    leastRarity: toRarity(toMostShared(uses.length), uses.length),
  };
}

/** A thing that papers have, its number, and how many have it. */
interface Met<V> {
  readonly number: number;
  readonly thing: V;
  among: number;
}

/** Numbers things as they are met, and counts the lists that hold them; what nobody knows has no number. */
function toNumbers<K, V>(lists: readonly Iterable<K>[], things: ReadonlyMap<K, V>): Map<K, Met<V>> {
  const known = new Map<K, Met<V>>();
  for (const list of lists)
    for (const key of list) {
      const thing = things.get(key);
      if (thing === undefined) continue;
      const met = known.get(key) ?? { number: known.size, thing, among: 0 };
      known.set(key, met);
      met.among += 1;
    }
  return known;
}

function toNumbered(
  own: PaperTies,
  entities: ReadonlyMap<EntityId, Met<Entity>>,
  topics: ReadonlyMap<string, Met<Topic>>,
): NumberedTies {
  const named = toSorted(own.entities.keys(), entities);
  const ties = named.map(({ key }) => own.entities.get(key) ?? 'mentions');
  const about = toSorted(own.topics, topics).map(({ number }) => number);
  return {
    entities: {
      numbers: Uint32Array.from(named, ({ number }) => number),
      weights: Float64Array.from(ties, (tie) => Math.sqrt(TIE_WEIGHTS[tie])),
    },
    ties,
    topics: { numbers: Uint32Array.from(about), weights: new Float64Array(about.length).fill(1) },
  };
}

/** Those of the things that have a number, lowest first. */
function toSorted<K, V>(keys: Iterable<K>, known: ReadonlyMap<K, Met<V>>): { key: K; number: number }[] {
  return [...keys]
    .flatMap((key) => {
      const number = known.get(key)?.number;
      return number === undefined ? [] : [{ key, number }];
    })
    .sort((one, other) => one.number - other.number);
}
