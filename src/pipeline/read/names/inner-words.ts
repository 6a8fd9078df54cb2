import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import { toShape } from './shapes.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

const INNER = /^(?:with|via|of|through|under|without)$/u;
const ENDS = /^(?:[,.;:()]|to|that|which|for|by|is|are|and|as|in|on)$/u;
const LONGEST = 6;

/**
 * The index after a name that goes on behind a small word: "Window Attention with Residual Caching" is one name where
 * two words or more in capitals follow, and then the phrase ends.
 */
export function endWithInner({ shape, next, ending, sentence }: Candidate, tokens: readonly Token[]): number {
  if (
    shape !== 'run' ||
    ending !== '' ||
    sentence.field === 'title' ||
    !INNER.test(tokens[next]?.lower ?? '')
  )
    return next;
  let at = next + 1;
  let capitals = 0;
  while (at < next + LONGEST && (isCapital(tokens[at]) || (capitals > 0 && isJoint(tokens, at)))) {
    if (isCapital(tokens[at])) capitals++;
    at++;
  }
  return capitals > 1 && (at >= tokens.length || ENDS.test(tokens[at]?.lower ?? '')) ? at : next;
}

/** A plain word with a capital: acronyms and other names are what the name goes with, no part of it. */
function isCapital(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(token.text) &&
    toShape(token) !== 'strong' &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'and' && isCapital(tokens[at + 1]);
}

/** `Visibility-based` before "Viewpoint Decision": an adjective of a name's own, printed as its first word. */
export const LED = /^\p{Lu}\p{Ll}+-(?:based|aware|guided|driven|oriented|centric|level)$/u;

/** "a Tidal and Harbor Alignment module": one thing, since one article stands before both. */
function isJoinedAdjective(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.lower === 'and' &&
    isCapital(tokens[first - 2]) &&
    /^(?:a|an)$/u.test(tokens[first - 3]?.lower ?? '')
  );
}

/** The index of the token with which a name begins: that of the adjective which its capitals go on from. */
export function startWithLead({ shape, first, sentence }: Candidate, tokens: readonly Token[]): number {
  const before = tokens[first - 1];
  if (shape === 'run' && sentence.field === 'abstract' && isJoinedAdjective(tokens, first)) return first - 2;
  const isLed =
    shape === 'run' &&
    before !== undefined &&
    LED.test(before.text) &&
    before.end + 1 === tokens[first]?.start;
  return isLed && sentence.field === 'abstract' ? first - 1 : first;
}
