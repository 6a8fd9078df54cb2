import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { BUILDS_ON_TRIGGERS } from './builds-on-triggers.ts';
import { COMPARES_WITH_TRIGGERS } from './compares-with-triggers.ts';
import { EVALUATED_ON_TRIGGERS } from './evaluated-on-triggers.ts';
import { isKindNoun } from '../names/kinds.ts';
import { FUNCTION_WORDS } from '../names/word-lists.ts';
import type { Group } from './groups.ts';
import { skipAside } from './groups.ts';
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
/** Words that open a clause of their own, beyond which nothing governs a name. */
const BOUNDARY =
  /^(?:;|while|whereas|although|though|because|which|that|when|if|where|since|whether|but|who|whose|!|\?|how|why|despite|is|are|was|were)$/u;

/** A list of names in its sentence, with what has been found there before it. */
export interface Site {
  readonly group: Group;
  /** The index at which the list's phrase begins, a long form before it included. */
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly triggers: Triggers;
  /** The lists before this one in the sentence, with the phrases that govern them. */
  readonly earlier: readonly { group: Group; match: PhraseMatch<Trigger> | null }[];
}

/** Finds the phrase that governs a list of names: the nearest before it within its clause, or `null`. */
export function findGovernor(site: Site): PhraseMatch<Trigger> | null {
  const { first, tokens, triggers } = site;
  const least = Math.max(0, first - LONGEST_WAY);
  for (let index = first; index > least; index--) {
    const match = triggers.get(index);
    if (match && fits(match, site) && !isModifierOfList(match, site)) {
      const comparing = comparedWith(match, site) ?? comparedThrough(match, site);
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
    if (BOUNDARY.test(token.lower) && !isThatOf(tokens, index - 1)) return null;
    if (token.text !== ',') continue;
    const inherited = inheritedAt(site, index - 1);
    if (inherited) return inherited;
    if (!isListComma(site, index - 1)) return null;
  }
  return null;
}

const STANDS_FOR =
  /^(?:what|that|those|it|can|could|be|is|was|are|were|possible|achieved|achievable|obtained|reached|attained|produced|given|reported|yielded)$/u;

/** "more than what can be achieved with X": the words between only stand for what X does. */
function comparedThrough(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, triggers }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using') return null;
  let at = start;
  while (at > start - 8 && STANDS_FOR.test(tokens[at - 1]?.lower ?? '')) at--;
  if (at === start) return null;
  if (tokens[at - 1]?.lower === 'double' || tokens[at - 1]?.lower === 'half') at--;
  const than = triggers.get(at);
  return than?.yields.type === 'compares-with' ? than : null;
}

/** "we compare our maps with X": what stands behind "with" is what is compared. */
function comparedWith(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, triggers }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using' || tokens[start]?.lower !== 'with') return null;
  for (let at = start; at > Math.max(0, start - 10); at--) {
    if (BOUNDARY.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.text === ',') return null;
    const match = triggers.get(at);
    if (match?.yields.id === 'compare-verb')
      return /^compar(?:e|es|ed)$/u.test(tokens[match.start]?.lower ?? '') ? match : null;
    if (match && match.yields.type !== 'by-kind') return null;
  }
  return null;
}

/** "baselines with more parameters, including X": "with" tells of the baselines, not of X. */
function isModifierOfList({ end, yields }: PhraseMatch<Trigger>, { tokens, first, earlier }: Site): boolean {
  if (yields.id !== 'build-using') return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < first && at >= end && text === ',');
  if (comma === -1 || !/^(?:including|such|like|e\.g|namely)$/u.test(tokens[comma + 1]?.lower ?? ''))
    return false;
  return !earlier.some(({ group }) =>
    group.some(({ candidate }) => candidate.first >= end && candidate.first < comma),
  );
}

/** "close to that of X": the word only stands for a noun. */
function isThatOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'that' && tokens[index + 1]?.lower === 'of';
}

/** Words before a verbal adjective: "existing fine-tuning methods" fine-tune nothing. */
const MODIFIER_BEFORE =
  /^(?:existing|prior|previous|other|standard|conventional|common|recent|various|different|alternative|all|many|state-of-the-art|strong|several|traditional|popular|current|these|such|specialized|advanced|our|the|both|most|base|of)$/u;
const PLURAL_HEAD =
  /^(?:methods|approaches|baselines|models|techniques|algorithms|strategies|counterparts|llms|vlms|mllms|vlas|systems|policies|agents|frameworks|tasks|datasets|stage|phase|pipeline|method|framework)$/u;

const SHORTCOMING =
  /^(?:lacks?|fails?|failed|suffers?|struggles?|cannot|neglects?|overlooks?|ignores?|underperforms?|degrades?|incurs?|falls?|limited)$/u;

/** "existing methods such as X either lack ..." says what ours has; without a shortcoming it says nothing. */
function hasShortcoming({ tokens, group }: Site): boolean {
  const from = group.at(-1)?.candidate.next ?? 0;
  const isExplained =
    tokens[from]?.text === ',' && /^(?:which|that|while)$/u.test(tokens[from + 1]?.lower ?? '');
  return tokens.slice(from, from + (isExplained ? 18 : 6)).some(({ lower }) => SHORTCOMING.test(lower));
}

/** "a lighter X algorithm": only adjectives before the name, and behind it what it is. */
function isProposedThing({ tokens, group, first }: Site, from: number): boolean {
  return (
    group.length === 1 &&
    tokens.slice(from, first).every(({ text }) => /^[\p{Ll}-]+$/u.test(text) && !FUNCTION_WORDS.has(text)) &&
    isKindNoun(tokens[skipAside(tokens, group[0].candidate.next)]?.lower ?? '')
  );
}

function fits({ start, end, yields }: PhraseMatch<Trigger>, site: Site): boolean {
  const { tokens, first } = site;
  if (yields.id === 'compare-existing' && !hasShortcoming(site)) return false;
  if (yields.id === 'build-propose' && !isProposedThing(site, end)) return false;
  if (
    yields.id === 'build-using' &&
    /^(?:im)?(?:possible|feasible|achievable)$/u.test(tokens[start - 1]?.lower ?? '')
  )
    return false;
  if (tokens[end]?.lower === 'scratch' || tokens[end + 1]?.lower === 'scratch') return false;
  const word = tokens[start]?.lower ?? '';
  if (
    word === 'used' &&
    /^(?:widely|commonly|most|previously|frequently|broadly|popularly|extensively|generally)$/u.test(
      tokens[start - 1]?.lower ?? '',
    )
  )
    return false;
  if (
    end - start === 1 &&
    /(?:ing|ed)$/u.test(word) &&
    (PLURAL_HEAD.test(tokens[end]?.lower ?? '') || /^\p{Lu}{2,}s$/u.test(tokens[end]?.text ?? '')) &&
    MODIFIER_BEFORE.test(tokens[start - 1]?.lower ?? '')
  )
    return false;
  if (
    yields.id === 'build-fine-tune' &&
    tokens
      .slice(end, first)
      .some(({ lower }) =>
        /^(?:methods|approaches|algorithms|techniques|strategies|baselines|paradigms)$/u.test(lower),
      )
  )
    return false;
  if (end - start === 1 && yields.type === 'builds-on' && isAdjective(start, site)) return false;
  if (yields.type === 'builds-on' && tellsOfRival(start, site)) return false;
  if (yields.id === 'compare-leads' && tokens[end]?.lower === 'to') return false;
  if (yields.id === 'evaluate-verb' && isNoun(tokens, start)) return false;
  if (tokens[end - 1]?.text === ',' && end - start > 1 && isSubjectBehindComma(site, end)) return false;
  if (yields.type === 'builds-on' && isOfRival(tokens, start)) return false;
  if (!yields.needs) return true;
  const lead = tokens.slice(Math.max(0, start - 20), start).map(({ lower }) => lower);
  return yields.needs.test(lead.join(' '));
}

/** "a fused tracker for X", "beats specialized models like X": a participle that only describes the noun behind it. */
function isAdjective(start: number, { tokens, first }: Site): boolean {
  const { lower: word = '' } = tokens[start] ?? {};
  const before = tokens[start - 1]?.lower ?? '';
  if (!word.endsWith('ed')) return false;
  if (/^(?:fused|combined|mixed|unified|integrated|paired|coupled|merged|blended)$/u.test(word))
    return /^(?:an?|the|our|[\p{Ll}]+-[\p{Ll}]+)$/u.test(before);
  const isOfRivals =
    /^(?:as|than|over|against|to|of|like|outperforms?|surpass(?:es)?|exceeds?|beats?)$/u.test(before);
  return (
    isOfRivals && tokens.slice(start + 1, first).some(({ lower }) => /^(?:like|such|including)$/u.test(lower))
  );
}

/** "Unlike A, a generalization of X, ours ...": what the rival is made of. */
function tellsOfRival(start: number, { tokens, earlier }: Site): boolean {
  const last = earlier.at(-1);
  if (last?.match?.yields.type !== 'compares-with') return false;
  const next = skipAside(tokens, last.group.at(-1)?.candidate.next ?? -1);
  const between = tokens.slice(next, start).map(({ lower }) => lower);
  return between.length < 6 && /^, an?(?: [\p{Ll}-]+)*$/u.test(between.join(' '));
}

/** "In ten benchmarks, X sails well": a new clause's subject, no member of a list. */
function isSubjectBehindComma({ tokens, group, first }: Site, comma: number): boolean {
  if (group.length > 1 || first !== comma) return false;
  const after = tokens[skipAside(tokens, group[0].candidate.next)]?.lower ?? '.';
  return !/^(?:[,.;:)]|and|or|which|that|where|to|for|with|in)$/u.test(after);
}

/** "the best benchmark X", "a study on X": a noun, where the phrase wants a verb. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:benchmark|benchmarks|test|tests|study|probe)$/u.test(tokens[index]?.lower ?? '') &&
    /^(?:the|a|an|this|existing|previous|prior|recent|popular|standard|state-of-the-art|sota|public|established|challenging|best|strongest|largest|latest|first|only|of)$/u.test(
      tokens[index - 1]?.lower ?? '',
    ) &&
    !/^(?:on|in|using|with|across)$/u.test(tokens[index + 1]?.lower ?? '')
  );
}

/** "outperforms A, which is trained with X": how a rival came about. */
function isOfRival(tokens: readonly Token[], start: number): boolean {
  const isRelative =
    /^(?:is|are|was|were)$/u.test(tokens[start - 1]?.lower ?? '') &&
    /^(?:which|that|who)$/u.test(tokens[start - 2]?.lower ?? '');
  return (
    isRelative &&
    tokens
      .slice(0, start)
      .some(({ lower }) =>
        /^(?:outperform|surpass|exceed|beat|compar|competitive|match|rival|similar|unlike|than)/u.test(lower),
      )
  );
}

/** "outperforms A with X": X is a part of the rival; the phrase that governs A, or `null` where it isn't so. */
function comparedBefore(
  { start, yields }: PhraseMatch<Trigger>,
  { tokens, earlier }: Site,
): PhraseMatch<Trigger> | null {
  if (yields.id !== 'build-using' || !/^(?:with|using)$/u.test(tokens[start]?.lower ?? '')) return null;
  const rival = earlier.findLast(
    ({ group, match }) =>
      match?.yields.type === 'compares-with' &&
      skipAside(tokens, group.at(-1)?.candidate.next ?? -1) === start,
  );
  return rival?.match ?? null;
}

/** "outperforms A with X and B": B is a rival again, X is none. */
function pastRivalsPart(
  part: PhraseMatch<Trigger>,
  { tokens, earlier, first }: Site,
  compared: PhraseMatch<Trigger>,
): PhraseMatch<Trigger> | null {
  const last = earlier.at(-1)?.group.at(-1)?.candidate;
  if (last === undefined || last.first < part.end) return null;
  const between = tokens.slice(skipAside(tokens, last.next), first);
  return between[0]?.lower === 'and' || between[0]?.lower === ',' ? compared : null;
}

const PARTICIPLE =
  /^(?:trained|based|built|using|fine-tuned|finetuned|optimized|powered|with|via|by|generated|initialized|learned|tuned|driven|under)$/u;
const COMPARED_HEAD =
  /^(?:those|models|methods|policies|ones|baselines|agents|approaches|systems|counterparts|variants|that|techniques|counterpart|baseline|training|pipelines|frameworks|algorithms|model)$/u;

/** "outperforms models trained with X": what is compared is what X made. */
function beyondParticiple(match: PhraseMatch<Trigger>, site: Site): PhraseMatch<Trigger> | null {
  const { tokens, triggers } = site;
  if (
    match.yields.type === 'compares-with' ||
    /^evaluate-/u.test(match.yields.id) ||
    !PARTICIPLE.test(tokens[match.start]?.lower ?? '')
  )
    return null;
  let hasHead = false;
  for (let index = match.start; index > Math.max(0, match.start - 6); index--) {
    const outer = triggers.get(index);
    const isNext = index === match.start && outer?.end === match.start;
    if (outer?.yields.type === 'compares-with' && (hasHead || isNext) && fits(outer, site)) return outer;
    const token = tokens[index - 1] as Token;
    if (token.kind === 'sign' || (BOUNDARY.test(token.lower) && token.lower !== 'that')) return null;
    hasHead ||= index === match.start && COMPARED_HEAD.test(token.lower);
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
  return isBracketed || isMore ? last.match : null;
}

const LIST_WORDS =
  /^(?:and|or|as|well|specifically|notably|particularly|e\.g|i\.e|such|including|like|namely|the|\.|,|both|a|an)$/u;

/** "a popular algorithm, X, which ...": the name tells what the noun before it is. */
function isApposition({ group, tokens, first }: Site, comma: number): boolean {
  if (comma !== first - 1 || !isKindNoun(tokens[comma - 1]?.lower ?? '')) return false;
  const next = skipAside(tokens, group.at(-1)?.candidate.next ?? first);
  return /^(?:,|\.|\)|that|which)$/u.test(tokens[next]?.lower ?? '.');
}

/** A comma that only parts items of the list: "interpolation, A, B, and C". */
function isListComma(site: Site, comma: number): boolean {
  const { group, tokens, first } = site;
  if (/^(?:e\.g|i\.e)$/u.test(tokens[comma - 2]?.lower ?? '')) return true;
  if (isApposition(site, comma)) return true;
  const between = tokens.slice(comma + 1, first);
  if (!between.every(({ lower }) => LIST_WORDS.test(lower))) return false;
  return (
    group.length > 1 ||
    between.some(({ lower }) =>
      /^(?:e\.g|i\.e|such|including|like|namely|specifically|notably|particularly|and|or|as)$/u.test(lower),
    )
  );
}
