import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';

/** Nothing but a space, and marks that set type, stands between a token and the one before it. */
export function isJoined({ text }: Sentence, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.kind === 'sign') return false;
  const gap = token.start - before.end;
  return gap === 1 || (gap > 1 && gap < 16 && STYLED_GAP.test(text.slice(before.end, token.start)));
}

/** `} \textbf{` and `** **`: between two words whose initials are set apart. */
const STYLED_GAP = /^(?:\}\$?|\*\*)? (?:\$?\\[a-z]+\{|\*\*)?$/u;
