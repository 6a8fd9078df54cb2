import type { ScoredAnswer } from './answer-question.ts';
import type { TextHit } from './engine.ts';
import type { Lexicon } from './prepare-names.ts';
import { type Question, sumWeights, type Term } from './question.ts';
import { weighSentence, weighTitle } from './weigh-pages.ts';

/** What is known beside the answers. */
export interface Asked {
  readonly question: Question;
  /** The words that the likeliest topic leaves unsaid. */
  readonly left: readonly Term[];
  /** The pages that were read, by their paths. */
  readonly pages: ReadonlyMap<string, TextHit>;
  readonly lexicon: Lexicon;
}

/** How much of its lead before the next page the first one gains: where many pages say as much, none of them is meant. */
const LEAD = 1;
/** How much it adds that a title says what the likeliest topic leaves, and that one sentence says all of the question. */
const LEFT = 0.3;
const TOGETHER = 0.14;

/**
 * Tells one page that is asked for from the field that it belongs to, which says much of the question too: the page says more
 * than all others do, its title has the words that the field's topic lacks, and it says them in one breath.
 */
export function favourPages(pages: readonly ScoredAnswer[], asked: Asked): readonly ScoredAnswer[] {
  const [first = 0, second = 0] = pages.map(({ score }) => score).toSorted((a, b) => b - a);
  return pages.map(({ answer, score }) => ({
    answer,
    score:
      score + (score === first ? LEAD * (first - second) : 0) + toGain(asked.pages.get(answer.path), asked),
  }));
}

function toGain(page: TextHit | undefined, { question, left, lexicon }: Asked): number {
  if (page === undefined || question.terms.length === 0) return 0;
  const share = sumWeights(left) / sumWeights(question.terms);
  return LEFT * share * weighTitle(page, left, lexicon) + TOGETHER * weighSentence(page, question, lexicon);
}
