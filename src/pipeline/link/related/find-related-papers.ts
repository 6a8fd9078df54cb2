import type { Slug } from '../../../model/slug.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { Entity, EntityId, RelatedPaper } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';
import { addTo, compareText } from '../order.ts';
import { TIE_WEIGHTS, toTies, type PaperTies } from './paper-ties.ts';
import { toReason, type Shared } from './reason.ts';
import { toWordVectors, type WordVector } from './word-vectors.ts';

const AT_MOST = 8;
/** How many candidates are compared in full. */
const CANDIDATES = 30;
/** The weight of wording beside names (up to 3 times their rarity) and topics (their rarity). */
const WORDING = 25;
/** Nearer than this, or than this share of the nearest, or it isn't worth a reader's time. */
const LEAST = 2.5;
const LEAST_SHARE = 0.3;

/** The places of the papers that have a feature, and how much of it each has. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

/** A paper that may be near another, with what their wording adds. */
interface Candidate {
  readonly place: number;
  readonly wording: number;
}

/** All that is needed to compare papers; they go by their places in the list. */
interface Corpus {
  readonly ties: readonly PaperTies[];
  readonly words: readonly WordVector[];
  readonly rarity: (feature: string) => number;
  readonly postings: ReadonlyMap<string, Posting>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly vocabulary: Vocabulary;
}

/**
 * The papers nearest to each, at most eight, best first, with the reason in words. What counts is what two papers share:
 * names by the strength of the tie, topics, and wording, each by its rarity. Candidates come from inverted indexes in
 * which what most papers share doesn't stand, so the work doesn't grow with the square of the papers.
 */
export function findRelatedPapers(
  uses: readonly PaperUses[],
  entities: ReadonlyMap<EntityId, Entity>,
  vocabulary: Vocabulary,
): Map<Slug, RelatedPaper[]> {
  const corpus = toCorpus(uses, { entities, vocabulary });
  const find = toCandidateFinder(corpus);
  const slugs = uses.map(({ paper }) => paper.paper.slug);
  return new Map(slugs.map((slug, place) => [slug, rank(place, find(place), { corpus, slugs })]));
}

function rank(
  place: number,
  candidates: readonly Candidate[],
  { corpus, slugs }: { corpus: Corpus; slugs: readonly Slug[] },
): RelatedPaper[] {
  const scored = candidates.map(({ place: other, wording }) => {
    const ties = compareTies(place, other, corpus);
    return { other, ties, score: wording + ties.reduce((total, { score }) => total + score, 0) };
  });
  scored.sort(
    (one, two) => two.score - one.score || compareText(slugs[one.other] ?? '', slugs[two.other] ?? ''),
  );
  const least = Math.max(LEAST, LEAST_SHARE * (scored[0]?.score ?? 0));
  return scored.slice(0, AT_MOST).flatMap(({ other, ties, score }): RelatedPaper[] => {
    const paper = slugs[other];
    if (paper === undefined || score < least) return [];
    const reason = toReason([...ties, ...compareWords(place, other, corpus)]);
    return [{ paper, score: Math.round(score * 100) / 100, reason }];
  });
}

function toCorpus(uses: readonly PaperUses[], given: Pick<Corpus, 'entities' | 'vocabulary'>): Corpus {
  const ties = uses.map((use) => toTies(use, given.vocabulary));
  const most = Math.max(50, uses.length / 100);
  const papers = uses.map(({ paper }) => paper.paper);
  const words = toWordVectors(papers, most);
  const spread = new Map<string, number>();
  for (const tie of ties) for (const [feature] of toFeatures(tie)) addTo(spread, feature);
  const rarity = (feature: string): number => Math.log(uses.length / (spread.get(feature) ?? uses.length));
  const postings = new Map<string, Posting>();
  const post = (feature: string, place: number, weight: number): void => {
    const posting = postings.get(feature) ?? { places: [], weights: [] };
    if (posting.places.length === 0) postings.set(feature, posting);
    posting.places.push(place);
    posting.weights.push(weight);
  };
  ties.forEach((tie, place) => {
    for (const [feature, weight] of toFeatures(tie))
      if ((spread.get(feature) ?? 0) <= most) post(feature, place, weight);
    for (const [word, weight] of words[place] ?? []) post(toWordFeature(word), place, weight);
  });
  return { ties, words, rarity, postings, ...given };
}

/** A paper's names and topics as features, each with the root of its tie's weight: the product of two is their mean. */
function* toFeatures({ entities, topics }: PaperTies): Generator<readonly [feature: string, weight: number]> {
  for (const [entity, tie] of entities) yield [toEntityFeature(entity), Math.sqrt(TIE_WEIGHTS[tie])];
  for (const topic of topics) yield [toTopicFeature(topic), 1];
}

const toEntityFeature = (entity: EntityId): string => `entity ${entity}`;
const toTopicFeature = (topic: string): string => `topic ${topic}`;
const toWordFeature = (word: string): string => `word ${word}`;

/** Makes a function that finds the papers that share most of what is rare with one. */
function toCandidateFinder({ ties, words, rarity, postings }: Corpus): (place: number) => Candidate[] {
  const byTies = new Float64Array(ties.length);
  const byWords = new Float64Array(ties.length);
  const isTouched = new Uint8Array(ties.length);
  const touched: number[] = [];
  const add = (scores: Float64Array, feature: string, score: number): void => {
    const { places, weights } = postings.get(feature) ?? NOWHERE;
    for (let index = 0; index < places.length; index += 1) {
      const other = places[index] ?? 0;
      if (isTouched[other] === 0) touched.push(other);
      isTouched[other] = 1;
      scores[other] = (scores[other] ?? 0) + score * (weights[index] ?? 0);
    }
  };
  return (place) => {
    const own = ties[place];
    // A paper is not near itself.
    isTouched[place] = 1;
    if (own !== undefined)
      for (const [feature, weight] of toFeatures(own)) add(byTies, feature, weight * rarity(feature));
    for (const [word, weight] of words[place] ?? []) add(byWords, toWordFeature(word), WORDING * weight);
    const best = takeBest(touched, (other) => (byTies[other] ?? 0) + (byWords[other] ?? 0));
    const candidates = best.map((other) => ({ place: other, wording: byWords[other] ?? 0 }));
    for (const other of [...touched, place]) byTies[other] = byWords[other] = isTouched[other] = 0;
    touched.length = 0;
    return candidates;
  };
}

const NOWHERE: Posting = { places: [], weights: [] };

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

/** The names and topics that two papers share, with what each adds; a topic that is one of the names adds nothing. */
function compareTies(place: number, other: number, corpus: Corpus): Shared[] {
  const [one, two] = [corpus.ties[place], corpus.ties[other]];
  const shared: Shared[] = [];
  const named = new Set<string>();
  for (const [entity, own] of one?.entities ?? []) {
    const tie = two?.entities.get(entity);
    if (tie === undefined) continue;
    const name = corpus.entities.get(entity)?.name;
    if (name === undefined) continue;
    named.add(name);
    const score = Math.sqrt(TIE_WEIGHTS[own] * TIE_WEIGHTS[tie]) * corpus.rarity(toEntityFeature(entity));
    shared.push({ what: 'entity', name, own, other: tie, score });
  }
  for (const id of one?.topics ?? []) {
    if (two?.topics.has(id) !== true) continue;
    const topic = corpus.vocabulary.topics.get(id);
    if (topic === undefined || named.has(topic.method ?? '')) continue;
    shared.push({ what: 'topic', topic, score: corpus.rarity(toTopicFeature(id)) });
  }
  return shared;
}

function compareWords(place: number, other: number, { words }: Corpus): Shared[] {
  const theirs = words[other];
  const shared: Shared[] = [];
  for (const [word, weight] of words[place] ?? []) {
    const score = WORDING * weight * (theirs?.get(word) ?? 0);
    if (score > 0) shared.push({ what: 'word', word, score });
  }
  return shared;
}
