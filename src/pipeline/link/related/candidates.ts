import type { EntityId } from '../../../model/wiki.ts';
import { type Corpus, WORDING } from './corpus.ts';
import { TIE_WEIGHTS, type Tie } from './paper-ties.ts';
import type { WordVector } from './word-vectors.ts';

/** How many candidates are compared in full. */
const CANDIDATES = 30;

/** A paper that may be near another, with what their wording adds. */
export interface Candidate {
  readonly place: number;
  readonly wording: number;
}

/** The places of the papers that have something, and how much of it each has. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

/** Makes a function that finds the papers that share most of what is rare with one. */
export function toCandidateFinder(corpus: Corpus): (place: number) => Candidate[] {
  const { ties, vectors, entityRarity, topicRarity } = corpus;
  const { entities, topics, words } = toPostings(corpus);
  const byTies = new Float64Array(ties.length);
  const byWords = new Float64Array(ties.length);
  const isTouched = new Uint8Array(ties.length);
  const touched: number[] = [];
  const add = (scores: Float64Array, { places, weights } = NOWHERE, score: number): void => {
    for (let index = 0; index < places.length; index += 1) {
      const other = places[index] ?? 0;
      if (isTouched[other] === 0) touched.push(other);
      isTouched[other] = 1;
      scores[other] = (scores[other] ?? 0) + score * (weights[index] ?? 0);
    }
  };
  const addAll = (place: number): void => {
    for (const [entity, tie] of ties[place]?.entities ?? [])
      add(byTies, entities.get(entity), toWeight(tie) * (entityRarity.get(entity) ?? 0));
    for (const topic of ties[place]?.topics ?? [])
      add(byTies, topics.get(topic), topicRarity.get(topic) ?? 0);
    const own = vectors[place] ?? NO_WORDS;
    for (let at = 0; at < own.words.length; at += 1)
      add(byWords, words.get(own.words[at] ?? 0), WORDING * (own.weights[at] ?? 0));
  };
  return (place) => {
    // A paper is not near itself.
    isTouched[place] = 1;
    addAll(place);
    const best = takeBest(touched, (other) => (byTies[other] ?? 0) + (byWords[other] ?? 0));
    const candidates = best.map((other) => ({ place: other, wording: byWords[other] ?? 0 }));
    for (const other of [...touched, place]) byTies[other] = byWords[other] = isTouched[other] = 0;
    touched.length = 0;
    return candidates;
  };
}

const NOWHERE: Posting = { places: [], weights: [] };
const NO_WORDS: WordVector = { words: new Uint32Array(), weights: new Float64Array() };

/** A tie's weight is shared by the two papers that have one: the product of two roots is their mean. */
function toWeight(tie: Tie): number {
  return Math.sqrt(TIE_WEIGHTS[tie]);
}

interface Postings {
  readonly entities: ReadonlyMap<EntityId, Posting>;
  readonly topics: ReadonlyMap<string, Posting>;
  readonly words: ReadonlyMap<number, Posting>;
}

/** Which papers have each name, topic and word, as far as it leads from one to another. */
function toPostings({ ties, vectors, entityRarity, topicRarity, leastRarity }: Corpus): Postings {
  const entities = new Map<EntityId, Posting>();
  const topics = new Map<string, Posting>();
  const words = new Map<number, Posting>();
  const leads = (rarity = 0): boolean => rarity >= leastRarity;
  ties.forEach((own, place) => {
    for (const [entity, tie] of own.entities)
      if (leads(entityRarity.get(entity))) post(entities, entity, [place, toWeight(tie)]);
    for (const topic of own.topics) if (leads(topicRarity.get(topic))) post(topics, topic, [place, 1]);
  });
  vectors.forEach((own, place) =>
    own.words.forEach((word, at) => post(words, word, [place, own.weights[at] ?? 0])),
  );
  return { entities, topics, words };
}

function post<K>(postings: Map<K, Posting>, key: K, [place, weight]: readonly [number, number]): void {
  const posting = postings.get(key) ?? { places: [], weights: [] };
  if (posting.places.length === 0) postings.set(key, posting);
  posting.places.push(place);
  posting.weights.push(weight);
}

/** The places with the highest scores, in no order; equals go by place. Linear in the places. */
function takeBest(places: readonly number[], scoreOf: (place: number) => number): number[] {
  const best: number[] = [];
  const scores: number[] = [];
  let worst = 0;
  for (const place of places) {
    const score = scoreOf(place);
    const least = scores[worst] ?? 0;
    const isFull = best.length === CANDIDATES;
    if (isFull && (score < least || (score === least && place > (best[worst] ?? place)))) continue;
    const at = isFull ? worst : best.length;
    best[at] = place;
    scores[at] = score;
    worst = findWorst(best, scores);
  }
  return best;
}

function findWorst(places: readonly number[], scores: readonly number[]): number {
  let worst = 0;
  for (let at = 1; at < places.length; at += 1) {
    const [score = 0, least = 0] = [scores[at], scores[worst]];
    if (score < least || (score === least && (places[at] ?? 0) > (places[worst] ?? 0))) worst = at;
  }
  return worst;
}
