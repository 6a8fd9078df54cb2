import type { Slug } from '../../../model/slug.ts';
import type { RelatedPaper } from '../../../model/wiki.ts';
import type { PaperUses } from '../collect-uses.ts';
import { compareText } from '../order.ts';
import { toCandidateFinder, type Candidate } from './candidates.ts';
import { type Corpus, type Given, toCorpus, WORDING } from './corpus.ts';
import { TIE_WEIGHTS } from './paper-ties.ts';
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
  { ties, entityRarity, topicRarity, entities, vocabulary }: Corpus,
  look?: (shared: Shared) => void,
): number {
  const [one, two] = [ties[place], ties[other]];
  if (one === undefined || two === undefined) return 0;
  let total = 0;
  const named: string[] = [];
  for (const [entity, own] of one.entities) {
    const tie = two.entities.get(entity);
    if (tie === undefined) continue;
    const name = entities.get(entity)?.name;
    if (name === undefined) continue;
    named.push(name);
    const score = Math.sqrt(TIE_WEIGHTS[own] * TIE_WEIGHTS[tie]) * (entityRarity.get(entity) ?? 0);
    total += score;
    look?.({ what: 'entity', name, own, other: tie, score });
  }
  for (const id of one.topics) {
    if (!two.topics.has(id)) continue;
    const topic = vocabulary.topics.get(id);
    if (topic === undefined || (topic.method !== null && named.includes(topic.method))) continue;
    const score = topicRarity.get(id) ?? 0;
    total += score;
    look?.({ what: 'topic', topic, score });
  }
  return total;
}

function compareWords(place: number, other: number, { words, vectors }: Corpus): Shared[] {
  const [own, theirs] = [vectors[place], vectors[other]];
  const shared: Shared[] = [];
  own?.words.forEach((number, at) => {
    const theirPlace = theirs?.words.indexOf(number) ?? -1;
    const score = WORDING * (own.weights[at] ?? 0) * (theirs?.weights[theirPlace] ?? 0);
    if (score > 0) shared.push({ what: 'word', word: words[number] ?? '', score });
  });
  return shared;
}
