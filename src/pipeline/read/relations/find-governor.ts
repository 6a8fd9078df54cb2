import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { BUILDS_ON_TRIGGERS } from './builds-on-triggers.ts';
import { COMPARES_WITH_TRIGGERS } from './compares-with-triggers.ts';
import { EVALUATED_ON_TRIGGERS } from './evaluated-on-triggers.ts';
import type { Group } from './groups.ts';
import type { Trigger } from './trigger.ts';

/** All phrases that relate the contribution to the name behind them. */
export const TRIGGERS: readonly Trigger[] = [
  ...COMPARES_WITH_TRIGGERS,
  ...EVALUATED_ON_TRIGGERS,
  ...BUILDS_ON_TRIGGERS,
];
const INDEX = toPhraseIndex(TRIGGERS.map((trigger) => ({ phrase: trigger.phrase, yields: trigger })));

/** The phrases of a sentence by the index after their last token. */
export type Triggers = ReadonlyMap<number, PhraseMatch<Trigger>>;

/** Finds a sentence's trigger phrases; where two end at one place, the longer counts. */
export function findTriggers(tokens: readonly Token[]): Triggers {
  const byEnd = new Map<number, PhraseMatch<Trigger>>();
  for (const match of findPhrases(tokens, INDEX)) {
    const known = byEnd.get(match.end);
    if (!known || known.start > match.start) byEnd.set(match.end, match);
  }
  return byEnd;
}

const LONGEST_WAY = 30;
/** Words that open a clause of their own, beyond which nothing governs a name. */
const BOUNDARY =
  /^(?:;|while|whereas|although|though|because|which|that|when|if|where|since|whether|but|\.|who|whose|!|\?|how|why|despite|is|are|was|were)$/u;

/** Finds the phrase that governs a list of names: the nearest before it within its clause, or `null`. */
export function findGovernor(
  group: Group,
  tokens: readonly Token[],
  triggers: Triggers,
): PhraseMatch<Trigger> | null {
  const { first } = group[0].candidate;
  const least = Math.max(0, first - LONGEST_WAY);
  for (let index = first; index > least; index--) {
    const match = triggers.get(index);
    if (match && match.end <= first && fits(match, tokens)) return match;
    const token = tokens[index - 1] as Token;
    if (token.text === ')') {
      index = skipBracketBackwards(tokens, index - 1);
      continue;
    }
    if (BOUNDARY.test(token.lower)) return null;
    if (token.text === ',' && !isListComma(group, tokens, index - 1)) return null;
  }
  return null;
}

function fits({ start, yields }: PhraseMatch<Trigger>, tokens: readonly Token[]): boolean {
  if (!yields.needs) return true;
  const lead = tokens.slice(Math.max(0, start - 14), start).map(({ lower }) => lower);
  return yields.needs.test(lead.join(' '));
}

function skipBracketBackwards(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 24; at--) if (tokens[at]?.text === '(') return at + 1;
  return close + 1;
}

/** A comma that only parts items of the list: "interpolation, A, B, and C", or adjectives: "large, strong A". */
function isListComma(group: Group, tokens: readonly Token[], comma: number): boolean {
  const { first } = group[0].candidate;
  const between = tokens.slice(comma + 1, first);
  const isDirect = between.every(({ lower }) =>
    /^(?:and|or|as|well|e\.g|i\.e|such|including|like|namely|the|\.|,|both|a|an)$/u.test(lower),
  );
  if (
    isDirect &&
    between.some(({ lower }) => /^(?:e\.g|i\.e|such|including|like|namely|and|or|as)$/u.test(lower))
  )
    return true;
  return isDirect && group.length > 1;
}
