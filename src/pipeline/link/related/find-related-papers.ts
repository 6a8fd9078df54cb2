import type { Slug } from '../../../model/slug.ts';
import type { RelatedPaper } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';
import { compareText } from '../order.ts';
import { toCandidateFinder, type Candidate } from './candidates.ts';
import { type Corpus, type Given, toCorpus, WORDING } from './corpus.ts';
import { toReason, type Shared } from './reason.ts';

const AT_MOST = 8;
/** Nearer than this, or than this share of the nearest, or it isn't worth a reader's time. */
const LEAST = 2.5;
const LEAST_SHARE = 0.3;

/**
 * The papers nearest to each, at most eight, best first, with the reason in words. What counts is what two papers share:
 * names by the strength of the tie, topics, and wording, each by its rarity. Candidates come from inverted indexes in
 * which what most papers share doesn't stand, so the work doesn't grow with the square of the papers.
 */
export function findRelatedPapers(uses: readonly PaperUses[], given: Given): Map<Slug, RelatedPaper[]> {
  const corpus = toCorpus(uses, given);
  const find = toCandidateFinder(corpus);
  const slugs = uses.map(({ paper }) => paper.paper.slug);
  return new Map(slugs.map((slug, place) => [slug, rank(place, find(place), { corpus, slugs })]));
}

function rank(
  place: number,
  candidates: readonly Candidate[],
  { corpus, slugs }: { corpus: Corpus; slugs: readonly Slug[] },
): RelatedPaper[] {
  const scored = candidates.map(({ place: other, wording }) => ({
    other,
    score: wording + compareTies([place, other], corpus),
  }));
  scored.sort(
    (one, two) => two.score - one.score || compareText(slugs[one.other] ?? '', slugs[two.other] ?? ''),
  );
  const least = Math.max(LEAST, LEAST_SHARE * (scored[0]?.score ?? 0));
  return scored.slice(0, AT_MOST).flatMap(({ other, score }): RelatedPaper[] => {
    const paper = slugs[other];
    if (paper === undefined || score < least) return [];
    const shared: Shared[] = [];
    compareTies([place, other], corpus, (item) => shared.push(item));
    shared.push(...compareWords(place, other, corpus));
    return [{ paper, score: Math.round(score * 100) / 100, reason: toReason(shared) }];
  });
}

/**
 * How near the names and topics that two papers share bring them; each can be looked at with what it adds. A topic that
 * is one of the names adds nothing.
 */
function compareTies(
  [place, other]: readonly [number, number],
  { papers, entities, topics }: Corpus,
  look?: (shared: Shared) => void,
): number {
  const [one, two] = [papers[place], papers[other]];
  if (one === undefined || two === undefined) return 0;
  let total = 0;
  const named: number[] = [];
  forEachShared(one.entities.numbers, two.entities.numbers, (number, at, theirs) => {
    const { rarity = 0, name = '' } = entities[number] ?? {};
    const score = (one.entities.weights[at] ?? 0) * (two.entities.weights[theirs] ?? 0) * rarity;
    named.push(number);
    total += score;
    look?.({
      what: 'entity',
      name,
      own: one.ties[at] ?? 'mentions',
      other: two.ties[theirs] ?? 'mentions',
      score,
    });
  });
  forEachShared(one.topics.numbers, two.topics.numbers, (number) => {
    const found = topics[number];
    if (found === undefined) return;
    const { topic, rarity: score } = found;
    if (topic.method !== null && named.some((each) => entities[each]?.name === topic.method)) return;
    total += score;
    look?.({ what: 'topic', topic, score });
  });
  return total;
}

/** Visits the numbers that stand in both of two sorted lists, with their places in each. */
function forEachShared(
  one: Uint32Array,
  other: Uint32Array,
  visit: (number: number, at: number, theirs: number) => void,
): void {
  let theirs = 0;
  for (let at = 0; at < one.length; at += 1) {
    const number = one[at] ?? 0;
    while (theirs < other.length && (other[theirs] ?? 0) < number) theirs += 1;
    if (theirs < other.length && other[theirs] === number) visit(number, at, theirs);
  }
}

function compareWords(place: number, other: number, { words, vectors }: Corpus): Shared[] {
  const [own, theirs] = [vectors[place], vectors[other]];
  const shared: Shared[] = [];
  own?.numbers.forEach((number, at) => {
    const theirPlace = theirs?.numbers.indexOf(number) ?? -1;
    const score = WORDING * (own.weights[at] ?? 0) * (theirs?.weights[theirPlace] ?? 0);
    if (score > 0) shared.push({ what: 'word', word: words[number] ?? '', score });
  });
  return shared;
}
