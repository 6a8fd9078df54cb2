import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPlace } from './introduction.ts';
import { FUNCTION_WORDS } from './word-lists.ts';
import { timesSaid } from '../text/times-said.ts';

/** "a Yoked Anchor planning algorithm ZEPHRIX": the phrase leads to the name. */
export function isBeforeName(
  place: IntroductionPlace,
  candidate: Candidate,
  { tokens, verb }: { tokens: readonly Token[]; verb: number },
): boolean {
  const isMeans = tokens[verb - 1]?.lower === 'by';
  const isPiece = /^\p{Ll}+\p{Lu}/u.test(candidate.text);
  if (candidate.shape !== 'run' && candidate.shape !== 'word' && !isPiece) return false;
  const { title, abstract } = place.text.document;
  const isHead = (name: string): boolean => title.startsWith(`${name}:`);
  const isTakenUp = (name: string): boolean => isHead(name) || timesSaid(abstract, name) > 1;
  return (place.text.lines[place.index]?.candidates ?? []).some(
    ({ first, shape, text }) =>
      shape === 'strong' &&
      first > candidate.next &&
      ((isTakenUp(text) && isSpeltOut(tokens, candidate.next, first)) ||
        (first < candidate.next + 4 &&
          tokens
            .slice(candidate.next, first)
            .every(
              ({ kind, lower }) =>
                (kind === 'word' && !FUNCTION_WORDS.has(lower)) ||
                (lower === ',' && !isMeans && isHead(text)),
            ))),
  );
}

/** "Deep Tides and Seas with RL (DIP-R1)": capitals and small words, and then the bracket with the name. */
function isSpeltOut(tokens: readonly Token[], from: number, first: number): boolean {
  return (
    first > from + 1 &&
    first < from + 8 &&
    tokens[first - 1]?.text === '(' &&
    tokens
      .slice(from, first - 1)
      .every(({ text, lower }) => /\p{Lu}/u.test(text) || FUNCTION_WORDS.has(lower))
  );
}
