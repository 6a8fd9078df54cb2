import { isKindNoun } from '../names/kinds.ts';
import { FUNCTION_WORDS } from '../names/word-lists.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { says } from '../text/cue.ts';
import { GOVERNOR_CUES } from './cues/find-governor-cues.ts';
import { skipAside } from './groups.ts';
import { isFronted, isSubject } from './list-comma.ts';
import { type Site } from './site.ts';
import type { Trigger } from './trigger.ts';

type Match = PhraseMatch<Trigger>;

/** "existing fine-tuning methods": the word only tells what kind of methods. */
export function isModifier({ start, end }: Match, { tokens }: Site): boolean {
  const word = tokens[start]?.lower ?? '';
  const next = tokens[end];
  if (end - start > 1 || !/(?:ing|ed)$/u.test(word)) return false;
  if (!says(GOVERNOR_CUES.pluralHead, next?.lower ?? '') && !/^\p{Lu}{2,}s$/u.test(next?.text ?? ''))
    return false;
  return says(GOVERNOR_CUES.beforeModifier, tokens[start - 1]?.lower ?? '') || /^speciali[sz]ed$/u.test(word);
}

/** "existing methods such as X either lack ..." says what ours has; without a shortcoming it says nothing. */
export function hasShortcoming({ tokens, group }: Site): boolean {
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
export function isProposedThing({ tokens, group, first }: Site, from: number): boolean {
  return (
    group.length === 1 &&
    tokens.slice(from, first).every(({ text }) => /^[\p{Ll}-]+$/u.test(text) && !FUNCTION_WORDS.has(text)) &&
    isProposedKind(tokens[skipAside(tokens, group[0].candidate.next)]?.lower ?? '')
  );
}

/** "fine-tuned boats for Harbour sailing": what the boats are for, unless a list goes on behind it. */
export function isBeyondPurpose({ end }: Match, { tokens, first }: Site): boolean {
  const way = tokens.slice(end, first);
  const at = way.findLastIndex(({ lower }) => lower === 'for');
  return at !== -1 && !way.slice(at).some(({ lower }) => says(GOVERNOR_CUES.goesOn, lower));
}

/** "we bridge this gap with X": by what is bridged, no rival. */
export function isOwnBridge({ start, end, yields }: Match, { tokens }: Site): boolean {
  if (yields.id === 'compare-gap') return tokens[start - 1]?.lower === 'this';
  return yields.id === 'build-combine' && tokens[end]?.lower === 'this' && tokens[end + 1]?.lower === 'gap';
}

/** "In ten benchmarks, X sails well", "beats baselines, reaching half the X": a new clause, no list of what the noun names. */
export function isClauseBehindComma({ tokens, group, first }: Site, comma: number): boolean {
  if (tokens.slice(comma, first).some(({ lower }) => says(GOVERNOR_CUES.ofClause, lower))) return true;
  return (
    first === comma && (group.length === 1 || isFronted(tokens, comma - 1)) && isSubject({ tokens, group })
  );
}

/** "existing models trained with X": how others' came about. */
export function isOfExisting(tokens: readonly Token[], start: number): boolean {
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
export function isNoun(tokens: readonly Token[], index: number): boolean {
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

/** The first word of a phrase. */
export function wordAt({ start }: Match, { tokens }: Site): string {
  return tokens[start]?.lower ?? '';
}

/** The word right before a phrase. */
export function wordBefore({ start }: Match, { tokens }: Site): string {
  return tokens[start - 1]?.lower ?? '';
}
