import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import { isKindNoun, kindOfNounPhrase } from './kinds.ts';
import { beforeQuote, skipBracket } from './noun-phrase.ts';
import { toShape } from './shapes.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

/** What the plural beside a list says each of its names is: "Zephrix and Harbor, hard benchmarks", "two datasets, Zephrix and Harbor". */
export function kindOfListed(tokens: readonly Token[], { first, next }: Candidate): EntityKind | null {
  if (tokens[first - 1]?.lower === 'and' && toShape(tokens[first - 2] as Token) !== 'plain')
    return kindOfPlural(tokens, next) ?? kindBeforeList(tokens, first);
  return kindBehindList(tokens, next) ?? kindBeforeList(tokens, first);
}

/** "Zephrix (large) and Harbor (small) datasets", "Zephrix and Harbor, annotated datasets that": what stands behind the last name. */
function kindBehindList(tokens: readonly Token[], next: number): EntityKind | null {
  const and = skipBracket(tokens, next);
  const other = tokens[and + 1];
  if (tokens[and]?.lower !== 'and' || other === undefined || toShape(other) === 'plain') return null;
  return kindOfPlural(tokens, skipBracket(tokens, and + 2));
}

/** The kind of the plural that a phrase of small words ends in, behind a comma or none. */
function kindOfPlural(tokens: readonly Token[], next: number): EntityKind | null {
  const from = tokens[next]?.text === ',' ? next + 1 : next;
  for (let at = from; at < from + 6; at++) {
    const { kind, lower = '', text = '' } = tokens[at] ?? {};
    if (kind !== 'word' || FUNCTION_WORDS.has(lower) || !/^\p{Ll}/u.test(text)) return null;
    if (lower.endsWith('s') && isKindNoun(lower)) return kindOfNounPhrase(tokens.slice(0, at + 1), at);
  }
  return null;
}

/** "two new datasets, Zephrix and Harbor". */
function kindBeforeList(tokens: readonly Token[], first: number): EntityKind | null {
  const comma = tokens.findLastIndex(({ text }, at) => at < first && text === ',');
  const between = tokens.slice(comma + 1, first);
  const isSecond = between.length > 1 && between.length < 5 && between.at(-1)?.lower === 'and';
  if (!isSecond || !between.slice(0, -1).every((token) => toShape(token) !== 'plain')) return null;
  const noun = tokens[comma - 1]?.lower ?? '';
  return noun.endsWith('s') && isKindNoun(noun) ? kindOfNounPhrase(tokens.slice(0, comma), comma - 1) : null;
}

/** "a corpus for doors called Zephrix": the phrase that the name is given to. */
export function kindOfNamed(tokens: readonly Token[], first: number): EntityKind | null {
  const naming = beforeQuote(tokens, first);
  if (!/^(?:called|named|dubbed|termed|coined)$/u.test(tokens[naming]?.lower ?? '')) return null;
  const article = tokens.findLastIndex(({ lower }, at) => at < naming && /^an?$/u.test(lower));
  return article < naming - 12 || article === -1
    ? null
    : kindOfNounPhrase(tokens.slice(0, naming), article + 1);
}
