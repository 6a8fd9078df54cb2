import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { toAbbreviation, type Abbreviation } from './abbreviations.ts';
import { capitalsOf, isShortForm, matchBackwards } from './match-long-form.ts';
import { isKindNoun } from './kinds.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

const LONGEST = 9;
const ADJECTIVE = /^(?:novel|new|efficient|simple|unified|lightweight|general)$/u;

/** Long forms that no bracket ties to their short form, but a comma, "for short" or a title's colon. */
export function findToldLongForms(sentence: Sentence, tokens: readonly Token[]): Abbreviation[] {
  if (sentence.field === 'title') return found(readTitle(sentence, tokens));
  return tokens.flatMap((token, index) => {
    if (token.lower === 'short') return found(readForShort(sentence, tokens, index));
    if (/^(?:a|an)$/u.test(token.lower)) return found(readApposition(sentence, tokens, index));
    if (token.text === ',') return found(readBetweenCommas(sentence, tokens, index));
    if (NAMING.test(token.lower)) return found(readCalled(sentence, tokens, index));
    return [];
  });
}

function found(one: Abbreviation | null): Abbreviation[] {
  return one === null ? [] : [one];
}

/** "SF, a novel Selective Framing strategy": capitals behind the article that spell the short form. */
function readApposition(sentence: Sentence, tokens: readonly Token[], article: number): Abbreviation | null {
  const short = article - 2;
  const text = tokens[short]?.text ?? '';
  if (!/^(?:,|is)$/u.test(tokens[article - 1]?.lower ?? '') || !isSpelt(text)) return null;
  let first = article + 1;
  while (first < article + 3 && ADJECTIVE.test(tokens[first]?.lower ?? '')) first++;
  const next = endOfCapitals(tokens, first, text);
  return next === null ? null : toAbbreviation(sentence, tokens, { short, first, next });
}

/** "SF, Selective Framing of Rooms, for doors": words in capitals between commas that spell the short form. */
function readBetweenCommas(sentence: Sentence, tokens: readonly Token[], comma: number): Abbreviation | null {
  const text = tokens[comma - 1]?.text ?? '';
  if (!isSpelt(text) || !isCapital(tokens[comma + 1])) return null;
  const next = endOfCapitals(tokens, comma + 1, text);
  if (next === null || tokens[next]?.text !== ',') return null;
  return toAbbreviation(sentence, tokens, { short: comma - 1, first: comma + 1, next });
}

const NAMING = /^(?:called|named|dubbed|termed)$/u;

/** "Selective Framing And drawinG called SFAG": all words behind the article have capitals, which spell the short form. */
function readCalled(sentence: Sentence, tokens: readonly Token[], naming: number): Abbreviation | null {
  const text = tokens[naming + 1]?.text ?? '';
  if (!isSpelt(text)) return null;
  let next = tokens[naming - 1]?.text === ',' ? naming - 1 : naming;
  if (isKindNoun(tokens[next - 1]?.text ?? '')) next--;
  const first = matchBackwards(text, tokens, { next });
  if (first === null || next - first < 2) return null;
  const isInCapitals = tokens
    .slice(first, next)
    .every(({ text: word, lower }) => /\p{Lu}/u.test(word) || FUNCTION_WORDS.has(lower));
  return isInCapitals ? toAbbreviation(sentence, tokens, { short: naming + 1, first, next }) : null;
}

/** "Selective framing or SF for short". */
function readForShort(sentence: Sentence, tokens: readonly Token[], at: number): Abbreviation | null {
  const short = at - 2;
  const text = tokens[short]?.text ?? '';
  if (tokens[at - 1]?.lower !== 'for' || !isShortForm(text)) return null;
  const next = short - 1;
  if (!/^(?:or|,)$/u.test(tokens[next]?.lower ?? '')) return null;
  const first = matchBackwards(text, tokens, { next });
  return first === null ? null : toAbbreviation(sentence, tokens, { short, first, next });
}

/** "SF: Selective Framing for Small Rooms": words behind the colon, up to a small one or the title's end. */
function readTitle(sentence: Sentence, tokens: readonly Token[]): Abbreviation | null {
  const text = tokens[0]?.text ?? '';
  if (tokens[1]?.text !== ':' || !isSpelt(text)) return null;
  const next = endOfCapitals(tokens, 2, text);
  return next === null ? null : toAbbreviation(sentence, tokens, { short: 0, first: 2, next });
}

/** Three capitals or more, and little else. */
function isSpelt(text: string): boolean {
  return isShortForm(text) && /^\p{Lu}[\p{L}-]*$/u.test(text) && capitalsOf(text).length > 2;
}

/** The index after the words in capitals, small ones among them, that spell a short form; `null` where none do. */
function endOfCapitals(tokens: readonly Token[], first: number, short: string): number | null {
  const wanted = short.replace(/[^\p{L}]/gu, '').toUpperCase();
  let spelt = '';
  for (let at = first; at < first + LONGEST; at++) {
    const token = tokens[at];
    const isSmall = FUNCTION_WORDS.has(token?.lower ?? '') && at > first;
    if (token?.kind !== 'word' || !(isSmall || isCapital(token))) return null;
    if (!isCapital(token)) continue;
    spelt += initialsOf(token.text);
    if (spelt === wanted) return at - first > 0 && !isCapital(tokens[at + 1]) ? at + 1 : null;
    if (!wanted.startsWith(spelt)) return null;
  }
  return null;
}

/** `Patch-Based` begins twice, `multi-agent` twice, `LiDAR` has its own capitals. */
function initialsOf(word: string): string {
  return word
    .split('-')
    .map((part) => capitalsOf(part) || (part[0] ?? '').toUpperCase())
    .join('');
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
