import { isKindNoun } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Token } from '../text/tokens.ts';
import { says } from '../text/cue.ts';
import { GROUP_CUES } from './cues/groups-cues.ts';

/** Names of one sentence that a list joins: "A, B, and C", "A (38.1) and B", "A/B". One name alone is a group too. */
export type Group = readonly [Occurrence, ...Occurrence[]];

/**
 * Joins the names of a sentence into lists. Commas join only where the list ends in "and", or stands in brackets.
 * `firstOf` says where a name's phrase begins, its long form included.
 */
export function toGroups(
  occurrences: readonly Occurrence[],
  tokens: readonly Token[],
  firstOf: (occurrence: Occurrence) => number,
): Group[] {
  const groups: [Occurrence, ...Occurrence[]][] = [];
  let pending: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = pending.at(-1);
    if (last && !joins(last, occurrence, tokens) && !goOnSpeltOut(last, occurrence, { tokens, firstOf })) {
      groups.push(...closed(pending, tokens));
      pending = [];
    }
    pending.push(occurrence);
  }
  groups.push(...closed(pending, tokens));
  return groups;
}

/** "tide reading (TR) and sail setting (SS)": nothing but "and" between the left one's bracket and the right one's long form. */
function goOnSpeltOut(
  { candidate: { next } }: Occurrence,
  right: Occurrence,
  { tokens, firstOf }: { tokens: readonly Token[]; firstOf: (occurrence: Occurrence) => number },
): boolean {
  const first = firstOf(right);
  if (tokens[next]?.text !== ')' || first <= next + 1 || first === right.candidate.first) return false;
  return tokens.slice(next + 1, first).every(({ lower }) => lower === ',' || says(GROUP_CUES.and, lower));
}

function joins(left: Occurrence, right: Occurrence, tokens: readonly Token[]): boolean {
  if (isContrasted(left, right, tokens)) return true;
  const { next } = left.candidate;
  if (isOtherNoun(left, right, tokens)) return false;
  if (isPartedInBracket(left, right, tokens)) return true;
  if (isSpeltOut(left, right, tokens)) return true;
  if (isOfPurposes(tokens.slice(next, right.candidate.first))) return true;
  const hasNoun = isKindNoun(tokens[next]?.lower ?? '') && /^(?:,|\()$/u.test(tokens[next + 1]?.text ?? '');
  const aside = skipAside(tokens, hasNoun ? next + 1 : next);
  const between = tokens.slice(skipAside(tokens, aside), right.candidate.first);
  if (hasNoun && !between.some(({ lower }) => says(GROUP_CUES.and, lower)) && !goesOn(right, tokens))
    return false;
  if (between.length === 0 || between.length > 5) return false;
  const [first] = between;
  if (!says(GROUP_CUES.and, first?.lower ?? '') && first?.lower !== ',' && first?.lower !== 'as')
    return false;
  return between.every(({ lower }) => says(GROUP_CUES.and, lower) || says(GROUP_CUES.filler, lower));
}

/** "A networks, B (5%), and C" goes on behind B; "on the A benchmark, B sails well" does not. */
function goesOn({ candidate: { next } }: Occurrence, tokens: readonly Token[]): boolean {
  const after = skipAside(tokens, isKindNoun(tokens[next]?.lower ?? '') ? next + 1 : next);
  return says(GROUP_CUES.goesOn, tokens[after]?.lower ?? '');
}

/** "over Quorvex and the HRQ score": a measure, no second rival. */
function isOtherNoun(
  { candidate: left }: Occurrence,
  { candidate: right }: Occurrence,
  tokens: readonly Token[],
): boolean {
  return (
    says(GROUP_CUES.measure, tokens[right.next]?.lower ?? '') &&
    tokens[left.next]?.lower === 'and' &&
    tokens[left.next + 1]?.lower === 'the'
  );
}

/** "(Quorvex 1, Quorvex 2; Harbour 3)": a semicolon parts the makers' models within one bracket. */
function isPartedInBracket(
  { candidate: { next } }: Occurrence,
  { candidate: { first } }: Occurrence,
  tokens: readonly Token[],
): boolean {
  if (first !== next + 1 || tokens[next]?.text !== ';') return false;
  const bracket = tokens.slice(Math.max(0, next - 30), next).findLast(({ text }) => /^[()]$/u.test(text));
  return bracket?.text === '(';
}

/** "Tide Reading (TR), Sail Setting (SS)": the right one's long form stands between. */
function isSpeltOut(
  { candidate: left }: Occurrence,
  { candidate: right }: Occurrence,
  tokens: readonly Token[],
): boolean {
  if (tokens[left.next]?.text !== ')' || tokens[right.first - 1]?.text !== '(') return false;
  const between = tokens.slice(left.next + 1, right.first - 1);
  const words = between.filter(({ lower }) => lower !== ',' && !says(GROUP_CUES.and, lower));
  return (
    between.length < 9 &&
    (between[0]?.text === ',' || says(GROUP_CUES.and, between[0]?.lower ?? '')) &&
    words.length > 0 &&
    words.every(({ text }) => /^\p{Lu}|^of$|^-$/u.test(text))
  );
}

/** "A for mapping tides and B for sailing": each with its purpose. */
function isOfPurposes(between: readonly Token[]): boolean {
  if (between.length > 7) return false;
  return says(GROUP_CUES.purpose, between.map(({ text }) => text).join(' '));
}

/** "GRPO vs. PPO": two that a study sets side by side. */
function isContrasted(left: Occurrence, right: Occurrence, tokens: readonly Token[]): boolean {
  const words = tokens.slice(left.candidate.next, right.candidate.first).map(({ lower }) => lower);
  return !left.own && !right.own && says(GROUP_CUES.versus, words.join(' '));
}

/** A list held by commas alone is a list only inside brackets or behind "such as" and the like. */
function closed(members: readonly Occurrence[], tokens: readonly Token[]): [Occurrence, ...Occurrence[]][] {
  const [first, ...rest] = members;
  if (!first) return [];
  if (rest.length === 0) return [[first]];
  const hasAnd = tokens
    .slice(first.candidate.next, rest.at(-1)?.candidate.first)
    .some(({ lower }) => says(GROUP_CUES.and, lower) || says(GROUP_CUES.setBeside, lower));
  const before = tokens[first.candidate.first - 1]?.lower ?? '';
  const after = skipAside(tokens, rest.at(-1)?.candidate.next ?? 0);
  const goesOn = tokens[after]?.lower === ',' && says(GROUP_CUES.and, tokens[after + 1]?.lower ?? '');
  if (goesOn || hasAnd || says(GROUP_CUES.opener, before) || rest.length > 2) return [[first, ...rest]];
  return members.map((member) => [member]);
}

/** The index after a value: ": +1.8%", "by 3.2 points", "from 43.0 to 64.4 points". */
function skipValue(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (tokens[index]?.lower === 'from') {
    while (/^[\\%]$/u.test(tokens[at + 1]?.text ?? '')) at++;
    if (tokens[at + 1]?.lower !== 'to') return index;
    at += 2;
  }
  while (/^[+~≈±-]$/u.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.kind !== 'number') return index;
  at++;
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.kind === 'number') at += 2;
  while (says(GROUP_CUES.unit, tokens[at]?.lower ?? '') && at < index + 7) at++;
  return at;
}

/** The index after a list and a short bracket or value that stands behind it. */
export function behindGroup(group: Group, tokens: readonly Token[]): number {
  return skipAside(tokens, (group.at(-1) as Occurrence).candidate.next);
}

/** The index after a short bracket that stands behind a name: "(671B)", "(38.1)". */
export function skipAside(tokens: readonly Token[], index: number): number {
  if (/^(?::|by|from)$/u.test(tokens[index]?.lower ?? '')) return skipValue(tokens, index);
  if (tokens[index]?.text !== '(') return index;
  for (let at = index + 1; at < tokens.length && at < index + 10; at++)
    if (tokens[at]?.text === ')') return at + 1;
  return index;
}
