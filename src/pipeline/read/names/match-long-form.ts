import type { Token } from '../text/tokens.ts';
import { isFieldTerm } from './word-lists.ts';

const LONGEST_SHORT_FORM = 24;

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

/** The capitals of a word, one after another. */
export function capitalsOf(text: string): string {
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
