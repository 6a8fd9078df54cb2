import type { Token } from '../text/tokens.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { Candidate } from './find-candidates.ts';
import { isKindNoun } from './kinds.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

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

/** The abbreviation whose short form a candidate is, in the sentence that spells it out. */
export function spellingOf(
  candidate: Candidate,
  abbreviations: readonly Abbreviation[],
): Abbreviation | undefined {
  return abbreviations.find(
    ({ sentence, short }) => sentence === candidate.sentence && short.text === candidate.text,
  );
}

/** Where the phrase of a name begins: for "long form (SF)" that is the long form's first token. */
export function firstOfPhrase(candidate: Candidate, abbreviations: readonly Abbreviation[]): number {
  const abbreviation = abbreviationOf(candidate, abbreviations);
  return abbreviation
    ? Math.min(abbreviation.short.first, abbreviation.long.first, candidate.first)
    : candidate.first;
}

/** The index after a bracket that opens here: "Zephrix (long form), a planner". */
export function skipBracket(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(' && tokens[index]?.text !== ')') return index;
  if (tokens[index]?.text === ')') return index + 1;
  for (let at = index + 1; at < tokens.length && at < index + 24; at++)
    if (tokens[at]?.text === ')') return at + 1;
  return index;
}

/** The index before a name, and before the quote that opens it. */
export function beforeQuote(tokens: readonly Token[], first: number): number {
  return /^["“'‘]$/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
}

/** Behind a name, a word that neither ends its phrase nor says what it is: what the name only qualifies. */
export function isOtherWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !FUNCTION_WORDS.has(token.lower) && !isKindNoun(token.lower);
}

/** Such a word in small letters: the phrase goes on. */
export function isOtherSmallWord(token: Token | undefined): token is Token {
  return isOtherWord(token) && /^\p{Ll}/u.test(token.text);
}
