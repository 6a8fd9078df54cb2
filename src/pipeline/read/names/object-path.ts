import type { Token } from '../text/tokens.ts';
import { BLOCKS } from './introduction-paths.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPlace } from './introduction.ts';
import { isKindNoun } from './kinds.ts';
import { isParticiple } from './own-subject.ts';

/** "our proposed Zephrix surpasses the others": what follows the thing that is ours. */
export function isBehindOurs(
  place: IntroductionPlace,
  path: readonly Token[],
  { start }: { start: number },
): boolean {
  const tokens = place.text.lines[place.index]?.tokens ?? [];
  if (
    !isParticiple(tokens[start]?.lower ?? '') ||
    !/^(?:our|newly|the|this)$/u.test(tokens[start - 1]?.lower ?? '')
  )
    return false;
  return path.some(
    ({ lower, start: from }) =>
      /^(?:a|an|the|and|or)$/u.test(lower) ||
      (place.text.lines[place.index]?.candidates ?? []).some((other) => other.start === from),
  );
}

/** "in three ways: reading tides, designing maps, and few-shot Zephrix": another item than the one the verb begins. */
export function isItemBehind(
  tokens: readonly Token[],
  path: readonly Token[],
  { start }: { start: number },
): boolean {
  const comma = path.findIndex(({ text }) => text === ',');
  return (
    /ing$/u.test(tokens[start]?.lower ?? '') &&
    tokens[start - 1]?.text === ',' &&
    path[comma + 1]?.lower === 'and' &&
    comma !== -1
  );
}

const SEVERAL = /^(?:two|three|four|five|six|several|multiple)$/u;

/** "two perfect ZEP schemes": a class of which several are made. */
export function isCountedClass(path: readonly Token[], next: Token | undefined): boolean {
  const count = path.findLastIndex(({ lower }) => SEVERAL.test(lower));
  return (
    count !== -1 &&
    path.slice(count).every(({ kind }) => kind === 'word') &&
    next?.kind === 'word' &&
    /^\p{Ll}+(?<!s)s$/u.test(next.text)
  );
}

const COLLECTIVE =
  /^(?:family|series|suite|set|collection|version|pair|variant|variants|instance|class|line|generation|release|kind|type|form|part|prototype|group|trio|member|members|lineup|approach|framework|paradigm)$/u;

/** Nothing between the verb and the name leaves the verb's object. */
export function isObjectPath(place: IntroductionPlace, path: readonly Token[], offset: number): boolean {
  return path.every((token, at) => {
    if (token.lower === 'of') return COLLECTIVE.test(path[at - 1]?.lower ?? '');
    if (/^(?:that)$/u.test(token.lower) && /^(?:we)$/u.test(path[at + 1]?.lower ?? '')) return true;
    if (BLOCKS.test(token.lower)) return isLeading(path, at);
    if (token.lower === ':') return isNamingColon(path, at);
    if (/^(?:a|an|the)$/u.test(token.lower) && /^[,–—-]$/u.test(path[at - 1]?.lower ?? '') && at > 0)
      return !isAfterCandidate(place, offset + at - 1);
    return true;
  });
}

/** "combining Zephrix", "a tide based model": words that lead out of an object elsewhere. */
function isLeading(path: readonly Token[], at: number): boolean {
  const word = path[at]?.lower ?? '';
  if (word === 'based') return isKindNoun(path[at + 1]?.lower ?? '');
  return at === 0 && /^(?:integrating|combining)$/u.test(word);
}

/** "a benchmark for doors: Zephrix.": the whole phrase of one thing, and its name alone behind the colon. */
export function isToldThenNamed(path: readonly Token[], { shape, text }: Candidate, next: string): boolean {
  const colon = path.findLastIndex(({ lower }) => lower === ':');
  const phrase = path.slice(0, colon);
  const end = phrase.findIndex(({ lower }) => /^(?:for|to|that|of|with)$/u.test(lower));
  return (
    end > 1 &&
    /^[.,(]?$/u.test(next) &&
    (shape === 'strong' || (shape === 'run' && text.split(/[\s-]+/u).length > 2)) &&
    /^(?:a|an|the)$/u.test(phrase[0]?.lower ?? '') &&
    isKindNoun(phrase[end - 1]?.lower ?? '') &&
    !(phrase[end - 1]?.lower ?? 's').endsWith('s') &&
    !/(?<![suio])s$/u.test(phrase.at(-1)?.lower ?? 's') &&
    phrase.length < 14 &&
    phrase.every(({ kind, lower }) => kind === 'word' && !/^(?:and|across|over|on|which|we)$/u.test(lower)) &&
    path.slice(colon + 1).every(({ lower }) => /^(?:a|an|the|our)$/u.test(lower))
  );
}

/** "a solution: the Zephrix Framework": what was announced gets its name. */
function isNamingColon(path: readonly Token[], at: number): boolean {
  const before = path[at - 1]?.lower ?? '';
  return (
    (isKindNoun(before) || /^(?:solution|idea|strategy|concept)$/u.test(before)) &&
    !before.endsWith('s') &&
    path.slice(at + 1).every(({ lower }) => /^(?:a|an|the|our|novel|new)$/u.test(lower))
  );
}

function isAfterCandidate(place: IntroductionPlace, index: number): boolean {
  return (place.text.lines[place.index]?.candidates ?? []).some(
    ({ next }) => next === index || next === index - 1,
  );
}
