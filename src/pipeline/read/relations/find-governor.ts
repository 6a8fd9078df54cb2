import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { BUILDS_ON_TRIGGERS } from './builds-on-triggers.ts';
import { COMPARES_WITH_TRIGGERS } from './compares-with-triggers.ts';
import { EVALUATED_ON_TRIGGERS } from './evaluated-on-triggers.ts';
import { isKindNoun } from '../names/kinds.ts';
import { FUNCTION_WORDS } from '../names/word-lists.ts';
import { behindGroup, skipAside } from './groups.ts';
import { isFronted, isListComma, isSubject } from './list-comma.ts';
import {
  comparedAfar,
  comparedBefore,
  comparedThrough,
  comparedWith,
  describedRival,
  isAdjective,
  isOfRival,
  pastRivalsPart,
  sharedWithBefore,
  tellsOfRival,
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
    if (match && fits(match, site) && !isModifierOfList(match, site)) {
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

/** "existing methods such as X either lack ..." says what ours has; without a shortcoming it says nothing. */
function hasShortcoming({ tokens, group }: Site): boolean {
  const from = group.at(-1)?.candidate.next ?? 0;
  const isExplained =
    tokens[from]?.text === ',' && says(GOVERNOR_CUES.relative, tokens[from + 1]?.lower ?? '');
  return tokens
    .slice(from, from + (isExplained ? 18 : 6))
    .some(({ lower }) => says(GOVERNOR_CUES.shortcoming, lower));
}

function isProposedKind(word: string): boolean {
  return isKindNoun(word) || says(GOVERNOR_CUES.variant, word);
}

/** "a lighter X algorithm": only adjectives before the name, and behind it what it is. */
function isProposedThing({ tokens, group, first }: Site, from: number): boolean {
  return (
    group.length === 1 &&
    tokens.slice(from, first).every(({ text }) => /^[\p{Ll}-]+$/u.test(text) && !FUNCTION_WORDS.has(text)) &&
    isProposedKind(tokens[skipAside(tokens, group[0].candidate.next)]?.lower ?? '')
  );
}

function fits({ start, end, yields }: PhraseMatch<Trigger>, site: Site): boolean {
  const { tokens, first } = site;
  const word = tokens[start]?.lower ?? '';
  const before = tokens[start - 1]?.lower ?? '';
  if (yields.id === 'compare-existing' && !hasShortcoming(site)) return false;
  if (yields.id === 'build-propose' && !isProposedThing(site, end)) return false;
  if (yields.id === 'build-using' && says(GOVERNOR_CUES.possible, before)) return false;
  if (tokens[end]?.lower === 'scratch' || tokens[end + 1]?.lower === 'scratch') return false;
  if (yields.id === 'build-use' && tokens[end]?.lower === 'by') return false;
  if (isBeyondPurpose({ start, end, yields }, site)) return false;
  if (/^compare-(?:over|as-much)$/u.test(yields.id) && tokens[end]?.kind === 'number') return false;
  if (yields.id === 'build-from' && says(GOVERNOR_CUES.noSource, before)) return false;
  if (word === 'performing' && says(GOVERNOR_CUES.degree, before)) return false;
  if (
    yields.id === 'build-follow' &&
    (/^(?:as|the|instructions?)$/u.test(before) || (start > 0 && /^\p{Lu}/u.test(tokens[start]?.text ?? '')))
  )
    return false;
  if (yields.type !== 'compares-with' && isOfExisting(tokens, start)) return false;
  if (word === 'by' && says(GOVERNOR_CUES.takenUp, before)) return false;
  if (word === 'used' && says(GOVERNOR_CUES.commonly, before)) return false;
  if (
    end - start === 1 &&
    /(?:ing|ed)$/u.test(word) &&
    (says(GOVERNOR_CUES.pluralHead, tokens[end]?.lower ?? '') ||
      /^\p{Lu}{2,}s$/u.test(tokens[end]?.text ?? '')) &&
    (says(GOVERNOR_CUES.beforeModifier, before) || /^speciali[sz]ed$/u.test(word))
  )
    return false;
  if (
    yields.id === 'build-fine-tune' &&
    tokens.slice(end, first).some(({ lower }) => says(GOVERNOR_CUES.tuningOfOthers, lower))
  )
    return false;
  if (end - start === 1 && yields.type === 'builds-on' && isAdjective(start, site)) return false;
  if (yields.type === 'builds-on' && tellsOfRival(start, site)) return false;
  if (isOwnBridge({ start, end, yields }, tokens)) return false;
  if (yields.id === 'compare-leads' && says(GOVERNOR_CUES.ledTo, tokens[end]?.lower ?? '')) return false;
  if (start > 0 && tokens[start]?.text === 'Matching') return false;
  if (word === 'by' && tokens[end]?.kind === 'number') return false;
  if (word === 'favorably' && says(GOVERNOR_CUES.transfers, before)) return false;
  if (yields.id === 'evaluate-verb' && isNoun(tokens, start)) return false;
  if (tokens[end - 1]?.text === ',' && end - start > 1 && isClauseBehindComma(site, end)) return false;
  if (yields.type === 'builds-on' && isOfRival(tokens, start)) return false;
  if (!yields.needs) return true;
  const lead = tokens.slice(Math.max(0, start - 20), start).map(({ lower }) => lower);
  return yields.needs.test(lead.join(' '));
}

/** "fine-tuned boats for Harbour sailing": what the boats are for, unless a list goes on behind it. */
function isBeyondPurpose({ end, yields }: PhraseMatch<Trigger>, { tokens, first }: Site): boolean {
  if (!/^build-(?:use|fine-tune|extend|improve|combine)$/u.test(yields.id)) return false;
  const way = tokens.slice(end, first);
  const at = way.findLastIndex(({ lower }) => lower === 'for');
  return at !== -1 && !way.slice(at).some(({ lower }) => says(GOVERNOR_CUES.goesOn, lower));
}

/** What stands nearest makes it clear that nothing farther off governs the name either. */
function tellsNothing({ start, yields }: PhraseMatch<Trigger>, site: Site): boolean {
  if (yields.type === 'builds-on') return isMadeOfRivals(start, site);
  return yields.id === 'build-using' && site.tokens[start]?.lower === 'with' && isNoMeans(start, site);
}

/** "affiliated with X", "with X reaching only 60%": "with" tells no means. */
function isNoMeans(start: number, { tokens, group }: Site): boolean {
  return (
    says(GOVERNOR_CUES.besideWith, tokens[start - 1]?.lower ?? '') ||
    says(GOVERNOR_CUES.reaching, tokens[behindGroup(group, tokens)]?.lower ?? '')
  );
}

/** "we bridge this gap with X": by what is bridged, no rival. */
function isOwnBridge({ start, end, yields }: PhraseMatch<Trigger>, tokens: readonly Token[]): boolean {
  if (yields.id === 'compare-gap') return tokens[start - 1]?.lower === 'this';
  return yields.id === 'build-combine' && tokens[end]?.lower === 'this' && tokens[end + 1]?.lower === 'gap';
}

/** "In ten benchmarks, X sails well", "beats baselines, reaching half the X": a new clause, no list of what the noun names. */
function isClauseBehindComma({ tokens, group, first }: Site, comma: number): boolean {
  if (tokens.slice(comma, first).some(({ lower }) => says(GOVERNOR_CUES.ofClause, lower))) return true;
  return (
    first === comma && (group.length === 1 || isFronted(tokens, comma - 1)) && isSubject({ tokens, group })
  );
}

/** "existing models trained with X": how others' came about. */
function isOfExisting(tokens: readonly Token[], start: number): boolean {
  if (
    !says(GOVERNOR_CUES.made, tokens[start]?.lower ?? '') ||
    !says(GOVERNOR_CUES.pluralHead, tokens[start - 1]?.lower ?? '')
  )
    return false;
  return tokens
    .slice(Math.max(0, start - 6), start - 1)
    .some(({ lower }) => says(GOVERNOR_CUES.existing, lower));
}

/** "the best benchmark X", "a study on X": a noun, where the phrase wants a verb. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  if (
    /^(?:benchmarks|tests|studies)$/u.test(tokens[index]?.lower ?? '') &&
    says(GOVERNOR_CUES.shows, tokens[index + 1]?.lower ?? '')
  )
    return true;
  return (
    says(GOVERNOR_CUES.nounOrVerb, tokens[index]?.lower ?? '') &&
    says(GOVERNOR_CUES.beforeNoun, tokens[index - 1]?.lower ?? '') &&
    !says(GOVERNOR_CUES.place, tokens[index + 1]?.lower ?? '')
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
    if (outer?.yields.type === 'compares-with' && (hasHead || isNext) && fits(outer, site)) return outer;
    const token = tokens[index - 1] as Token;
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
