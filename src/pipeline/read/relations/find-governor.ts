import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { BUILDS_ON_TRIGGERS } from './builds-on-triggers.ts';
import { COMPARES_WITH_TRIGGERS } from './compares-with-triggers.ts';
import { EVALUATED_ON_TRIGGERS } from './evaluated-on-triggers.ts';
import { isMeant } from './governor-vetoes.ts';
import { behindGroup } from './groups.ts';
import { isListComma } from './list-comma.ts';
import {
  comparedAfar,
  comparedBefore,
  comparedThrough,
  comparedWith,
  describedRival,
  pastRivalsPart,
  sharedWithBefore,
  isMadeOfRivals,
} from './rival-phrases.ts';
import { type Site, type Triggers } from './site.ts';
import type { Trigger } from './trigger.ts';
import { says } from '../text/cue.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { GOVERNOR_CUES } from './cues/find-governor-cues.ts';

/** All phrases that relate the contribution to the name behind them. */
export const TRIGGERS: readonly Trigger[] = [
  ...COMPARES_WITH_TRIGGERS,
  ...EVALUATED_ON_TRIGGERS,
  ...BUILDS_ON_TRIGGERS,
];
const INDEX = toPhraseIndex(TRIGGERS.map((trigger) => ({ phrase: trigger.phrase, yields: trigger })));

/** Finds a sentence's trigger phrases; where two end at one place, the longer counts. */
export function findTriggers(tokens: readonly Token[], isName: (index: number) => boolean): Triggers {
  const byEnd = new Map<number, PhraseMatch<Trigger>>();
  for (const match of findPhrases(tokens, INDEX)) {
    if (isName(match.start) || isName(match.end - 1)) continue;
    const known = byEnd.get(match.end);
    if (!known || known.start > match.start) byEnd.set(match.end, match);
  }
  return byEnd;
}

const LONGEST_WAY = 30;

/** Finds the phrase that governs a list of names: the nearest before it within its clause, or `null`. */
export function findGovernor(site: Site): PhraseMatch<Trigger> | null {
  const { first, tokens, triggers } = site;
  const shared = sharedWithBefore(site);
  if (shared !== null) return shared;
  const least = Math.max(0, first - LONGEST_WAY);
  for (let index = first; index > least; index--) {
    const match = triggers.get(index);
    if (match && tellsNothing(match, site)) return null;
    if (match && isMeant(match, site) && !isModifierOfList(match, site)) {
      const comparing =
        comparedWith(match, site) ?? comparedAfar(match, site) ?? comparedThrough(match, site);
      if (comparing) return comparing;
      const compared = comparedBefore(match, site);
      return compared === null
        ? (beyondParticiple(match, site) ?? match)
        : pastRivalsPart(match, site, compared);
    }
    const token = tokens[index - 1] as Token;
    if (token.text === ')') {
      index = skipBracketBackwards(tokens, index - 1) + 1;
      continue;
    }
    if (says(SHARED_CUES.boundary, token.lower) && !isThatOf(tokens, index - 1)) return null;
    if (token.text !== ',') continue;
    const inherited = inheritedAt(site, index - 1);
    if (inherited) return inherited;
    if (!isListComma(site, index - 1)) return null;
  }
  return null;
}

/** "baselines with more parameters, including X", "baselines on Harbour, including X": what tells of the baselines, not of X. */
function isModifierOfList({ end, yields }: PhraseMatch<Trigger>, { tokens, first, earlier }: Site): boolean {
  const isPlace = /^evaluate-(?:on|in)$/u.test(yields.id);
  if (yields.id !== 'build-using' && !isPlace) return false;
  const isExample = (at: number): boolean => says(GOVERNOR_CUES.example, tokens[at + 1]?.lower ?? '');
  const comma = tokens.findLastIndex(
    ({ text }, at) => at < first && at >= end && text === ',' && (!isPlace || isExample(at)),
  );
  if (comma === -1 || !isExample(comma)) return false;
  const hasName = earlier.some(({ group }) =>
    group.some(({ candidate }) => candidate.first >= end && candidate.first < comma),
  );
  return isPlace ? hasName : !hasName;
}

/** "close to that of X": the word only stands for a noun. */
function isThatOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'that' && tokens[index + 1]?.lower === 'of';
}

/** What stands nearest makes it clear that nothing farther off governs the name either. */
function tellsNothing({ start, yields }: PhraseMatch<Trigger>, site: Site): boolean {
  if (yields.type === 'builds-on') return isMadeOfRivals(start, site);
  if (
    site.tokens[start]?.lower === 'matching' &&
    says(GOVERNOR_CUES.onTask, site.tokens[start - 1]?.lower ?? '')
  )
    return true;
  return yields.id === 'build-using' && site.tokens[start]?.lower === 'with' && isNoMeans(start, site);
}

/** "affiliated with X", "with X reaching only 60%": "with" tells no means. */
function isNoMeans(start: number, { tokens, group }: Site): boolean {
  return (
    says(GOVERNOR_CUES.besideWith, tokens[start - 1]?.lower ?? '') ||
    says(GOVERNOR_CUES.reaching, tokens[behindGroup(group, tokens)]?.lower ?? '')
  );
}

/** "outperforms models trained with X": what is compared is what X made. */
function beyondParticiple(match: PhraseMatch<Trigger>, site: Site): PhraseMatch<Trigger> | null {
  const { tokens, triggers } = site;
  const described = describedRival(match, site);
  if (described !== null) return described;
  if (
    match.yields.type === 'compares-with' ||
    /^evaluate-/u.test(match.yields.id) ||
    !says(GOVERNOR_CUES.participle, tokens[match.start]?.lower ?? '')
  )
    return null;
  let hasHead = false;
  for (let index = match.start; index > Math.max(0, match.start - 6); index--) {
    const outer = triggers.get(index);
    const isNext = index === match.start && outer?.end === match.start;
    if (outer?.yields.type === 'compares-with' && (hasHead || isNext) && isMeant(outer, site)) return outer;
    const token = tokens[index - 1] as Token;
    if (token.text === ')' && hasHead) {
      index = skipBracketBackwards(tokens, index - 1) + 1;
      continue;
    }
    if (token.kind === 'sign' || (says(SHARED_CUES.boundary, token.lower) && token.lower !== 'that'))
      return null;
    hasHead ||= index === match.start && says(GOVERNOR_CUES.comparedHead, token.lower);
    if (index === match.start && !hasHead) return null;
  }
  return null;
}

function skipBracketBackwards(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 24; at--) if (tokens[at]?.text === '(') return at;
  return close;
}

/**
 * What governs an earlier list goes on to govern this one where a comma joins them as parts of one list: "kinds of model
 * (A, B), kinds of game (C)", "outperforms A, as well as strong policies such as B".
 */
function inheritedAt({ tokens, earlier, first }: Site, comma: number): PhraseMatch<Trigger> | null {
  const last = earlier.at(-1);
  if (!last?.match) return null;
  const isBracketed =
    tokens[comma - 1]?.text === ')' && tokens.slice(comma, first).some(({ text }) => text === '(');
  const isMore = tokens[comma + 1]?.lower === 'as' && tokens[comma + 2]?.lower === 'well';
  const isFurther =
    last.match.yields.type === 'compares-with' &&
    tokens[comma + 1]?.lower === 'and' &&
    says(SHARED_CUES.example, tokens[first - (tokens[first - 1]?.lower === 'as' ? 2 : 1)]?.lower ?? '');
  return isBracketed || isMore || isFurther ? last.match : null;
}
