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
const CANDIDATES = 40;
/** The weight of wording beside names (up to 3 times their rarity) and topics (their rarity). */
const WORDING = 25;
/** Nearer than this, or than this share of the nearest, or it isn't worth a reader's time. */
const LEAST = 2.5;
const LEAST_SHARE = 0.3;

/** All that is needed to compare papers; they go by their places in the list. */
interface Corpus {
  readonly ties: readonly PaperTies[];
  readonly words: readonly WordVector[];
  readonly rarity: (feature: string) => number;
  readonly postings: ReadonlyMap<string, readonly number[]>;
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
  const scores = new Float64Array(uses.length);
  const slugs = uses.map(({ paper }) => paper.paper.slug);
  return new Map(
    slugs.map((slug, place) => {
      const candidates = findCandidates(place, corpus, scores);
      const related = candidates
        .map((other) => ({ other, shared: compare(place, other, corpus) }))
        .map(({ other, shared }) => ({ other, shared, score: sum(shared) }))
        .sort(
          (one, two) => two.score - one.score || compareText(slugs[one.other] ?? '', slugs[two.other] ?? ''),
        );
      const least = Math.max(LEAST, LEAST_SHARE * (related[0]?.score ?? 0));
      return [
        slug,
        related.slice(0, AT_MOST).flatMap(({ other, shared, score }): RelatedPaper[] => {
          const paper = slugs[other];
          if (paper === undefined || score < least) return [];
          return [{ paper, score: Math.round(score * 100) / 100, reason: toReason(shared) }];
        }),
      ];
    }),
  );
}

function toCorpus(uses: readonly PaperUses[], given: Pick<Corpus, 'entities' | 'vocabulary'>): Corpus {
  const ties = uses.map((use) => toTies(use, given.vocabulary));
  const most = Math.max(50, uses.length / 50);
  const words = toWordVectors(
    uses.map(({ paper }) => paper.paper),
    most,
  );
  const spread = new Map<string, number>();
  for (const tie of ties) for (const feature of toFeatures(tie)) addTo(spread, feature);
  const postings = new Map<string, number[]>();
  const post = (feature: string, place: number): void => {
    const posting = postings.get(feature);
    if (posting === undefined) postings.set(feature, [place]);
    else posting.push(place);
  };
  ties.forEach((tie, place) => {
    for (const feature of toFeatures(tie)) if ((spread.get(feature) ?? 0) <= most) post(feature, place);
    for (const word of words[place]?.keys() ?? []) post(toWordFeature(word), place);
  });
  const rarity = (feature: string): number => Math.log(uses.length / (spread.get(feature) ?? uses.length));
  return { ties, words, rarity, postings, ...given };
}

function* toFeatures({ entities, topics }: PaperTies): Generator<string> {
  for (const entity of entities.keys()) yield toEntityFeature(entity);
  for (const topic of topics) yield toTopicFeature(topic);
}

const toEntityFeature = (entity: EntityId): string => `entity ${entity}`;
const toTopicFeature = (topic: string): string => `topic ${topic}`;
const toWordFeature = (word: string): string => `word ${word}`;

/** The places of the papers that share most of what is rare with one. `scores` is all zeros before and after. */
function findCandidates(
  place: number,
  { ties, words, rarity, postings }: Corpus,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  const add = (feature: string, score: number): void => {
    for (const other of postings.get(feature) ?? []) {
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + score;
    }
  };
  const own = ties[place];
  for (const [entity, tie] of own?.entities ?? [])
    add(toEntityFeature(entity), TIE_WEIGHTS[tie] * rarity(toEntityFeature(entity)));
  for (const topic of own?.topics ?? []) add(toTopicFeature(topic), rarity(toTopicFeature(topic)));
  for (const [word, weight] of words[place] ?? []) add(toWordFeature(word), WORDING * weight * weight);
  const best = touched
    .filter((other) => other !== place)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(0, CANDIDATES);
  for (const other of touched) scores[other] = 0;
  return best;
}

/** All that two papers share, with what each adds. */
function compare(place: number, other: number, corpus: Corpus): Shared[] {
  const [one, two] = [corpus.ties[place], corpus.ties[other]];
  const [ownWords, otherWords] = [corpus.words[place], corpus.words[other]];
  const shared: Shared[] = [];
  for (const [entity, own] of one?.entities ?? []) {
    const tie = two?.entities.get(entity);
    const name = corpus.entities.get(entity)?.name;
    if (tie === undefined || name === undefined) continue;
    const score = Math.sqrt(TIE_WEIGHTS[own] * TIE_WEIGHTS[tie]) * corpus.rarity(toEntityFeature(entity));
    shared.push({ what: 'entity', name, own, other: tie, score });
  }
  const named = new Set<string | null>(shared.map((item) => (item.what === 'entity' ? item.name : null)));
  named.delete(null);
  for (const id of one?.topics ?? []) {
    const topic = corpus.vocabulary.topics.get(id);
    if (topic === undefined || two?.topics.has(id) !== true || named.has(topic.method)) continue;
    shared.push({ what: 'topic', topic, score: corpus.rarity(toTopicFeature(id)) });
  }
  for (const [word, weight] of ownWords ?? []) {
    const score = WORDING * weight * (otherWords?.get(word) ?? 0);
    if (score > 0) shared.push({ what: 'word', word, score });
  }
  return shared;
}

function sum(shared: readonly Shared[]): number {
  return shared.reduce((total, { score }) => total + score, 0);
}
