import { type Corpus, WORDING } from './corpus.ts';
import { NOTHING, toPostings, type Weighted } from './weighted.ts';

/** How many candidates are compared in full. */
const CANDIDATES = 30;

/** A paper that may be near another, with what their wording adds. */
export interface Candidate {
  readonly place: number;
  readonly wording: number;
}

/** Makes a function that finds the papers that share most of what is rare with one. */
export function toCandidateFinder(corpus: Corpus): (place: number) => Candidate[] {
  const { papers, vectors, entities, topics, leastRarity } = corpus;
  const sharing = {
    entities: toPostings(
      papers.map(({ entities: own }) => own),
      (number) => (entities[number]?.rarity ?? 0) >= leastRarity,
    ),
    topics: toPostings(
      papers.map(({ topics: own }) => own),
      (number) => (topics[number]?.rarity ?? 0) >= leastRarity,
    ),
    words: toPostings(vectors, () => true),
  };
  const byTies = new Float64Array(papers.length);
  const byWords = new Float64Array(papers.length);
  const isTouched = new Uint8Array(papers.length);
  const touched = new Uint32Array(papers.length);
  let count = 0;
  const add = (scores: Float64Array, { numbers: places, weights }: Weighted, score: number): void => {
    for (let index = 0; index < places.length; index += 1) {
      const other = places[index] ?? 0;
      if (isTouched[other] === 0) {
        isTouched[other] = 1;
        touched[count] = other;
        count += 1;
      }
      scores[other] = (scores[other] ?? 0) + score * (weights[index] ?? 0);
    }
  };
  const addAll = (place: number): void => {
    const own = papers[place];
    const words = vectors[place] ?? NOTHING;
    own?.entities.numbers.forEach((number, at) =>
      add(
        byTies,
        sharing.entities(number),
        (own.entities.weights[at] ?? 0) * (entities[number]?.rarity ?? 0),
      ),
    );
    own?.topics.numbers.forEach((number) => add(byTies, sharing.topics(number), topics[number]?.rarity ?? 0));
    words.numbers.forEach((number, at) =>
      add(byWords, sharing.words(number), WORDING * (words.weights[at] ?? 0)),
    );
  };
  return (place) => {
    count = 0;
    // A paper is not near itself.
    isTouched[place] = 1;
    addAll(place);
    const met = touched.subarray(0, count);
    const best = takeBest(met, (other) => (byTies[other] ?? 0) + (byWords[other] ?? 0));
    const candidates = best.map((other) => ({ place: other, wording: byWords[other] ?? 0 }));
    for (const other of met) byTies[other] = byWords[other] = isTouched[other] = 0;
    byTies[place] = byWords[place] = isTouched[place] = 0;
    return candidates;
  };
}

/** The places with the highest scores, in no order; equals go by place. Linear in the places. */
function takeBest(places: Uint32Array, scoreOf: (place: number) => number): number[] {
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
