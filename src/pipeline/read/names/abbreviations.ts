import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { isFieldTerm } from './word-lists.ts';

/** A short form and the long form that the text spells out beside it; indices of tokens, ends exclusive. */
export interface Abbreviation {
  readonly sentence: Sentence;
  readonly short: { readonly text: string; readonly first: number; readonly next: number };
  readonly long: { readonly text: string; readonly first: number; readonly next: number };
}

const LONGEST_SHORT_FORM = 24;

/**
 * Finds short forms with their long forms: "Group Relative Policy Optimization (GRPO)" and "GRPO (Group Relative ...)".
 * After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003),
 * matched over words and the parts of hyphenated words, initials before inner letters.
 */
export function findAbbreviations(sentence: Sentence, tokens: readonly Token[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  tokens.forEach((token, index) => {
    if (token.text === ':') {
      const defined = readColon(sentence, tokens, index);
      if (defined) found.push(defined);
    }
    if (token.text !== '(' && token.text !== '[') return;
    const close = findClose(tokens, index);
    if (close === null) return;
    const abbreviation = readBracket(sentence, tokens, { open: index, close });
    if (abbreviation) found.push(abbreviation);
  });
  return found;
}

const LONGEST_LONG_FORM = 12;

/** "SF: Long Form, a planner": the long form's capitals spell the short form, and a comma or a full stop ends it. */
function readColon(sentence: Sentence, tokens: readonly Token[], colon: number): Abbreviation | null {
  const text = tokens[colon - 1]?.text ?? '';
  if (sentence.field === 'title' || !isShortForm(text)) return null;
  const next = tokens.findIndex(
    ({ text: sign }, index) => index > colon + 1 && /^(?:[,.;(]|which|that|is)$/u.test(sign),
  );
  if (next === -1 || next - colon > LONGEST_LONG_FORM) return null;
  const at = { first: colon + 1, next };
  const capitals = tokens.slice(at.first, at.next).map((token) => capitalsOf(token.text));
  if (next - colon < 3 || capitals.join('') !== text.replace(/[^\p{L}]/gu, '').toUpperCase()) return null;
  return {
    sentence,
    short: { text, first: colon - 1, next: colon },
    long: { text: sliceOf(sentence, tokens, at), ...at },
  };
}

function findClose(tokens: readonly Token[], open: number): number | null {
  for (let index = open + 1; index < tokens.length && index < open + 24; index++) {
    const { text } = tokens[index] as Token;
    if (text === ')' || text === ']') return index;
    if (text === '(') return null;
  }
  return null;
}

function readBracket(
  sentence: Sentence,
  tokens: readonly Token[],
  at: { open: number; close: number },
): Abbreviation | null {
  const inside = withoutQuotes(tokens, at.open + 1, at.close);
  const stop = inside.findIndex((index) => /^[,;:]$/u.test(tokens[index]?.text ?? ''));
  if (isListOfNames(inside.map((index) => tokens[index]?.text ?? ''))) return null;
  const upToStop = stop === -1 ? inside : inside.slice(0, stop);
  const lead = /^(?:or|aka)$/u.test(tokens[upToStop[1] ?? -1]?.lower ?? '') ? upToStop.slice(0, 1) : upToStop;
  const [first] = lead;
  if (first === undefined) return null;
  if (lead.length === 1 || (lead.length === 2 && /^\d/u.test(tokens[lead[1] as number]?.text ?? '')))
    return readShortInside(sentence, tokens, { open: at.open, first, next: (lead.at(-1) ?? first) + 1 });
  return readLongInside(sentence, tokens, { open: at.open, first, next: (inside.at(-1) ?? first) + 1 });
}

/** "(SiT, JiT, FLUX)": names side by side, none of them short for what stands before. */
function isListOfNames(inside: readonly string[]): boolean {
  return (
    inside.length > 4 &&
    inside.every((text, index) => (index % 2 === 1 ? text === ',' : /^\p{L}[\p{L}\d.-]*\p{Lu}/u.test(text)))
  );
}

function withoutQuotes(tokens: readonly Token[], from: number, to: number): number[] {
  const kept: number[] = [];
  for (let index = from; index < to; index++)
    if (!/^["“”'‘’]$/u.test(tokens[index]?.text ?? '')) kept.push(index);
  return kept;
}

/** "long form (SF)". */
function readShortInside(
  sentence: Sentence,
  tokens: readonly Token[],
  at: { open: number; first: number; next: number },
): Abbreviation | null {
  const text = sliceOf(sentence, tokens, at);
  if (!isShortForm(text)) return null;
  const matched = matchBackwards(text, tokens, { next: at.open });
  if (matched === null || at.open - matched < 1) return null;
  if (/^(?:an?|the)$/u.test(tokens[matched]?.lower ?? '')) return null;
  const first = withOwnPrefix(text, tokens, matched);
  const only = at.open - first === 1 ? (tokens[first]?.text ?? '') : '-';
  if (!only.includes('-') && capitalsOf(only) !== text) return null;
  return {
    sentence,
    short: { text, first: at.first, next: at.next },
    long: { text: sliceOf(sentence, tokens, { first, next: at.open }), first, next: at.open },
  };
}

/** "GUI Gaussian Grounding Rewards (GUI-G^2)": the short form's first part is printed whole before the rest of its long form. */
function withOwnPrefix(short: string, tokens: readonly Token[], first: number): number {
  const [prefix, ...rest] = short.split('-');
  return rest.length > 0 && tokens[first - 1]?.text === prefix ? first - 1 : first;
}

/** "SF (long form)". */
function readLongInside(
  sentence: Sentence,
  tokens: readonly Token[],
  at: { open: number; first: number; next: number },
): Abbreviation | null {
  const shortToken = tokens[at.open - 1];
  if (!shortToken || (shortToken.kind !== 'word' && shortToken.kind !== 'macro')) return null;
  const text = shortToken.text;
  if (!isShortForm(text)) return null;
  const first = matchBackwards(text, tokens, { next: at.next, least: at.first });
  if (first === null || first > at.first + 1) return null;
  return {
    sentence,
    short: { text, first: at.open - 1, next: at.open },
    long: { text: sliceOf(sentence, tokens, at), first: at.first, next: at.next },
  };
}

/** What tokens hold, as printed but for marks that only set type. */
export function sliceOf(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, next }: { first: number; next: number },
): string {
  return sentence.text
    .slice(tokens[first]?.start, tokens[next - 1]?.end)
    .replace(
      /\\(?:text|emph)[a-z]*\{(?<letters>\p{L}+)\}(?=\p{Ll})|\*\*(?<bold>\p{L}+)\*\*(?=\p{Ll})/gu,
      '$<letters>$<bold>',
    )
    .replace(/^(?<initial>\p{Lu}{1,3})(?:\}|\*\*)(?=\p{Ll})/u, '$<initial>');
}

/** A short form has a letter, a capital or digit among its signs, and no spaces but before a number. */
export function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_SHORT_FORM &&
    /\p{Lu}.*\p{L}|\p{L}.*\p{Lu}|\p{L}.*\d|\d.*\p{L}/u.test(text) &&
    !/^\d+(?:\.\d+)?[%BKMx]$/u.test(text) &&
    !/[@%]/u.test(text)
  );
}

/**
 * The index of the token with which the long form begins that ends before `next`, or `null`. Each letter of the short
 * form must be found, from the last to the first, and the first at the beginning of a word.
 */
export function matchBackwards(
  short: string,
  tokens: readonly Token[],
  { next, least = 0 }: { next: number; least?: number },
): number | null {
  const letters = toLetters(short);
  const limit = Math.max(least, next - Math.min(letters.length + 6, letters.length * 2 + 2));
  const at = { next, limit };
  return (
    matchOneWord(letters, tokens, at) ??
    matchInitials(letters, tokens, at) ??
    matchCapitals(letters, tokens, at) ??
    matchLetters(letters, tokens, at) ??
    matchCompound(short, tokens, at) ??
    (/\p{L}[2-4]\p{L}/u.test(short) ? matchInitials(toLetters(spellOut(short)), tokens, at) : null)
  );
}

function toLetters(short: string): string[] {
  const singular = short
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/(?<letter>\p{L})\^\{?2\}?/gu, (_, letter: string) => letter + letter);
  return [...singular.toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter));
}

/** `A3C` is short for three words with A and one with C. */
function spellOut(short: string): string {
  return short.replace(/(\p{L})([2-4])(?=\p{L})/gu, (_, letter: string, count: string) =>
    letter.repeat(Number(count)),
  );
}

/** "Thinking-while-Generating (TwiG)": one word with capitals and hyphens holds all letters. */
function matchOneWord(
  letters: readonly string[],
  tokens: readonly Token[],
  { next, limit }: { next: number; limit: number },
): number | null {
  const word = tokens[next - 1]?.text ?? '';
  const isCompound =
    /^\p{Lu}\p{Ll}+-\p{L}+-\p{Lu}/u.test(word) && word.toLowerCase().startsWith(letters[0] ?? '');
  return isCompound ? matchLetters(letters, tokens, { next, limit: Math.max(limit, next - 1) }) : null;
}

/** Each letter begins a word or a part of a hyphenated word; words of no letter may stand between. */
function matchInitials(
  letters: readonly string[],
  tokens: readonly Token[],
  at: { next: number; limit: number },
): number | null {
  let left = letters.length - 1;
  let skipped = 0;
  for (let index = at.next - 1; index >= at.limit && left >= 0; index--) {
    const token = tokens[index] as Token;
    if (/^[.;:()[\]]$/u.test(token.text)) return null;
    const parts = token.lower.split(/[-/]/u).filter((part) => part !== '');
    let matched = 0;
    for (const part of parts.reverse()) {
      const letter = letters[left];
      if (
        letter !== undefined &&
        (part.startsWith(letter) || (letter === '2' && part === 'to') || (letter === '4' && part === 'for'))
      ) {
        left--;
        matched++;
      }
    }
    if (left < 0) return index;
    skipped =
      matched === 0 &&
      token.kind !== 'sign' &&
      !/^(?:of|for|and|the|in|with|to|on|by|a|an|from|via|as|at)$/u.test(token.lower)
        ? skipped + 1
        : skipped;
    if (skipped > 2) return null;
  }
  return null;
}

/** `Entropy-SFT`, `TEA-RL`: what stands before a field's own short form is cut from the long form. */
function matchCompound(
  short: string,
  tokens: readonly Token[],
  at: { next: number; limit: number },
): number | null {
  const [head = '', tail = '', ...rest] = short.split('-');
  if (rest.length > 0 || head.length < 3 || !(isFieldTerm(tail) || tail === 'SFT')) return null;
  for (let index = at.next - 1; index >= at.limit; index--)
    if (/^\p{Ll}/u.test(head.slice(1)) && tokens[index]?.lower.startsWith(`${head.toLowerCase()}-`))
      return index;
  return matchInitials(toLetters(head), tokens, at);
}

function capitalsOf(text: string): string {
  return (text.match(/\p{Lu}/gu) ?? []).join('');
}

/** The capitals of the words, all of them, spell the short form: "BEllman Equation-based automatic rank Regularizer". */
function matchCapitals(
  letters: readonly string[],
  tokens: readonly Token[],
  at: { next: number; limit: number },
): number | null {
  let left = letters.length;
  for (let index = at.next - 1; index >= at.limit; index--) {
    const token = tokens[index] as Token;
    if (/^[.;:()[\]]$/u.test(token.text)) return null;
    const capitals = capitalsOf(token.text).toLowerCase();
    if (capitals === '') continue;
    left -= capitals.length;
    if (left < 0 || letters.slice(left, left + capitals.length).join('') !== capitals) return null;
    if (left === 0) return index;
  }
  return null;
}

/** Schwartz and Hearst's own match, letter by letter from the right. */
function matchLetters(
  letters: readonly string[],
  tokens: readonly Token[],
  at: { next: number; limit: number },
): number | null {
  let left = letters.length - 1;
  for (let index = at.next - 1; index >= at.limit; index--) {
    const token = tokens[index] as Token;
    if (/^[.;:()[\],]$/u.test(token.text)) return null;
    for (let place = token.lower.length - 1; place >= 0 && left >= 0; place--) {
      const isStart = place === 0 || /[-/]/u.test(token.lower[place - 1] ?? '');
      if (token.lower[place] !== letters[left] || (left === 0 && !isStart)) continue;
      left--;
    }
    if (left < 0) return index;
  }
  return null;
}
