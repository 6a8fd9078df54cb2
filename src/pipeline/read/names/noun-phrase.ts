import type { Abbreviation } from './abbreviations.ts';
import type { Candidate } from './find-candidates.ts';

/** The abbreviation of which a candidate is the short form or a part of the long form, in its own sentence. */
export function abbreviationOf(
  candidate: Candidate,
  abbreviations: readonly Abbreviation[],
): Abbreviation | undefined {
  return abbreviations.find(
    ({ sentence, short, long }) =>
      sentence === candidate.sentence &&
      ((candidate.first >= short.first && candidate.next <= short.next) ||
        (candidate.first >= long.first && candidate.next <= long.next)),
  );
}

/** Where the phrase of a name begins: for "long form (SF)" that is the long form's first token. */
export function firstOfPhrase(candidate: Candidate, abbreviations: readonly Abbreviation[]): number {
  const abbreviation = abbreviationOf(candidate, abbreviations);
  return abbreviation
    ? Math.min(abbreviation.short.first, abbreviation.long.first, candidate.first)
    : candidate.first;
}
