import type { Answers } from './answers.ts';
import { FIELDS, foldAnswer, overlapOfWords } from './answers.ts';
import type { KeyTopics } from './key-topics.ts';

/** An answer that the facts give and the key doesn't (`extra`), or the other way round (`missed`). */
export interface Miss {
  readonly how: 'extra' | 'missed';
  readonly answer: string;
  readonly title: string;
}

/** How one field's answers compare with the key's, all papers together. Shares run from 0 to 1. */
export interface FieldScore {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly misses: readonly Miss[];
}

/** How well the facts agree with an answer key. Shares run from 0 to 1; `papers` and `notFound` count the key's papers. */
export interface Evaluation {
  readonly papers: number;
  readonly notFound: number;
  readonly fields: readonly FieldScore[];
  /** Papers whose key sentence is the key's. */
  readonly keySentenceSame: number;
  /** Right outcomes among the comparisons that were found. */
  readonly outcomeRight: number;
  /** Relations whose evidence holds their target's name as written. */
  readonly evidenceNamesTarget: number;
}

interface Pair {
  readonly key: Answers;
  readonly facts: Answers;
}

/**
 * Scores facts against an answer key. Papers meet by folded title; answers are compared once folded, and counted over
 * all of the key's papers together (micro-average). Papers that the key doesn't hold count for nothing.
 */
export function scoreFacts(
  key: readonly Answers[],
  facts: readonly Answers[],
  topics: KeyTopics,
): Evaluation {
  const byTitle = new Map(facts.map((answers) => [foldAnswer(answers.title), answers]));
  const pairs = key.map((answers) => ({
    key: answers,
    facts: byTitle.get(foldAnswer(answers.title)) ?? { title: answers.title },
  }));
  const sameSentence = pairs.filter(
    (pair) => overlapOfWords(pair.key.keySentence, pair.facts.keySentence) >= 0.6,
  );
  return {
    papers: key.length,
    notFound: key.filter((answers) => !byTitle.has(foldAnswer(answers.title))).length,
    fields: FIELDS.map(({ field, answersOf }) =>
      scoreField(
        field,
        pairs.map((pair) => ({
          title: pair.key.title,
          wanted: new Set(answersOf(pair.key, topics)),
          given: new Set(answersOf(pair.facts, topics)),
        })),
      ),
    ),
    keySentenceSame: share(sameSentence.length, pairs.length),
    outcomeRight: scoreOutcomes(pairs),
    evidenceNamesTarget: scoreEvidence(pairs),
  };
}

function scoreField(
  field: string,
  papers: readonly { title: string; wanted: ReadonlySet<string>; given: ReadonlySet<string> }[],
): FieldScore {
  const misses: Miss[] = [];
  let right = 0;
  for (const { title, wanted, given } of papers) {
    for (const answer of given)
      if (wanted.has(answer)) right++;
      else misses.push({ how: 'extra', answer, title });
    for (const answer of wanted) if (!given.has(answer)) misses.push({ how: 'missed', answer, title });
  }
  const extra = misses.filter((miss) => miss.how === 'extra').length;
  const missed = misses.length - extra;
  const precision = share(right, right + extra);
  const recall = share(right, right + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { field, precision, recall, f1, right, extra, missed, misses };
}

function scoreOutcomes(pairs: readonly Pair[]): number {
  let found = 0;
  let right = 0;
  for (const pair of pairs)
    for (const relation of pair.facts.relations ?? []) {
      if (relation.type !== 'compares-with') continue;
      const wanted = pair.key.relations?.find(
        ({ type, target }) => type === relation.type && foldAnswer(target) === foldAnswer(relation.target),
      );
      if (wanted === undefined) continue;
      found++;
      if ((wanted.outcome ?? null) === (relation.outcome ?? null)) right++;
    }
  return share(right, found);
}

function scoreEvidence(pairs: readonly Pair[]): number {
  const relations = pairs.flatMap((pair) => pair.facts.relations ?? []);
  const holding = relations.filter(({ evidence, target }) =>
    foldAnswer(evidence).includes(foldAnswer(target)),
  );
  return share(holding.length, relations.length);
}

function share(part: number, whole: number): number {
  return part / Math.max(1, whole);
}
