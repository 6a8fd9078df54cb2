import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { withoutStyle } from '../text/without-style.ts';
import { isKindNoun } from './kinds.ts';
import { capitalsOf, isShortForm, matchBackwards } from './match-long-form.ts';

/** A short form and the long form that the text spells out beside it; indices of tokens, ends exclusive. */
export interface Abbreviation {
  readonly sentence: Sentence;
  readonly short: { readonly text: string; readonly first: number; readonly next: number };
  readonly long: { readonly text: string; readonly first: number; readonly next: number };
}

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
  const first = colon + 1;
  const capitals = tokens.slice(first, next).map((token) => capitalsOf(token.text));
  if (next - colon < 3 || capitals.join('') !== text.replace(/[^\p{L}]/gu, '').toUpperCase()) return null;
  return toAbbreviation(sentence, tokens, { short: colon - 1, first, next });
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
  const whole = stop === -1 ? null : readWholeBracket(sentence, tokens, { open: at.open, inside });
  if (whole !== null) return whole;
  const upToStop = stop === -1 ? inside : inside.slice(0, stop);
  const lead = /^(?:or|aka)$/u.test(tokens[upToStop[1] ?? -1]?.lower ?? '') ? upToStop.slice(0, 1) : upToStop;
  const [first] = lead;
  if (first === undefined) return null;
  if (lead.length === 2 && isEndOfLong(tokens, lead[1] as number, at.open))
    return readShortPhrase(sentence, tokens, { open: at.open, first, next: first + 2 });
  if (lead.length === 1 || (lead.length === 2 && /^\d/u.test(tokens[lead[1] as number]?.text ?? '')))
    return readShortInside(sentence, tokens, { open: at.open, first, next: (lead.at(-1) ?? first) + 1 });
  return readLongInside(sentence, tokens, { open: at.open, first, next: (inside.at(-1) ?? first) + 1 });
}

/** "HARM (Harbors, Anchors, and Reef Maps)": commas among words whose capitals spell the short form. */
function readWholeBracket(
  sentence: Sentence,
  tokens: readonly Token[],
  { open, inside }: { open: number; inside: readonly number[] },
): Abbreviation | null {
  const text = tokens[open - 1]?.text ?? '';
  const capitals = inside.map((index) => capitalsOf(tokens[index]?.text ?? '')).join('');
  const [first] = inside;
  if (first === undefined || !isShortForm(text) || capitals !== text.toUpperCase()) return null;
  return toAbbreviation(sentence, tokens, { short: open - 1, first, next: (inside.at(-1) ?? first) + 1 });
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

/** "Harbor Plan Mesh (HP Mesh)": the last word is printed whole in both. */
function isEndOfLong(tokens: readonly Token[], last: number, open: number): boolean {
  const word = tokens[last]?.text ?? '';
  return /^(?!Bench)\p{Lu}\p{Ll}+$/u.test(word) && tokens[open - 1]?.text === word;
}

function readShortPhrase(
  sentence: Sentence,
  tokens: readonly Token[],
  { open, first, next }: { open: number; first: number; next: number },
): Abbreviation | null {
  const head = tokens[first]?.text ?? '';
  if (!isShortForm(head) || capitalsOf(head).length < 2) return null;
  const start = matchBackwards(head, tokens, { next: open - 1 });
  if (start === null) return null;
  return {
    sentence,
    short: { text: sliceOf(sentence, tokens, { first, next }), first, next },
    long: { text: sliceOf(sentence, tokens, { first: start, next: open }), first: start, next: open },
  };
}

/** "long form (SF)". */
function readShortInside(
  sentence: Sentence,
  tokens: readonly Token[],
  at: { open: number; first: number; next: number },
): Abbreviation | null {
  const text = sliceOf(sentence, tokens, at);
  if (!isShortForm(text)) return null;
  const found = matchBackwards(text, tokens, { next: at.open });
  if (found === null || at.open - found < 1) return null;
  const matched = toCapitals(text, tokens, { first: behindVerb(tokens, found, at.open), open: at.open });
  if (/^(?:an?|the)$/u.test(tokens[matched]?.lower ?? '')) return null;
  const first = withOwnPrefix(text, tokens, matched);
  const only = at.open - first === 1 ? (tokens[first]?.text ?? '') : '-';
  if (!only.includes('-') && capitalsOf(only) !== text && !isCamelOf(only, text)) return null;
  const end = endOfLong(text, tokens, { first: matched, open: at.open });
  return {
    sentence,
    short: { text, first: at.first, next: at.next },
    long: { text: sliceOf(sentence, tokens, { first, next: end }), first, next: end },
  };
}

/** "introduce the Instant Reef Policy (iRP)": the verb begins no long form in capitals, though its letter fits. */
function behindVerb(tokens: readonly Token[], first: number, open: number): number {
  if (!/^(?:introduc|propos|present|develop|design)(?:e|es|s|ing)?$/u.test(tokens[first]?.text ?? ''))
    return first;
  const from = /^(?:an?|the)$/u.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  return from < open && /^\p{Lu}/u.test(tokens[from]?.text ?? '') ? from : first;
}

/** "a planner that goes by Sea Anchor 2 (SA2)": where capitals begin with the short form's letter, small words before are none of it. */
function toCapitals(
  short: string,
  tokens: readonly Token[],
  { first, open }: { first: number; open: number },
): number {
  if (/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return first;
  let from = open;
  while (from > first && /^[\p{Lu}\d]/u.test(tokens[from - 1]?.text ?? '')) from--;
  const begins = tokens[from]?.text[0]?.toLowerCase() === short[0]?.toLowerCase();
  return open - from > 1 &&
    begins &&
    /^(?:by|of|with|using|via|integrating|through|from|the|a|an)$|ing$/u.test(tokens[from - 1]?.lower ?? '')
    ? from
    : first;
}

/** Quotes, and a last small word that only says what the thing is, are no part of "Harbor Plan method (HP)". */
function endOfLong(
  short: string,
  tokens: readonly Token[],
  { first, open }: { first: number; open: number },
): number {
  const quoted = /^["”'’]$/u.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  const last = tokens[quoted - 1];
  const isKind =
    last !== undefined &&
    isKindNoun(last.text) &&
    last.text !== 'data' &&
    /^\p{Lu}(?!.*(?:-based|ive|al|ic|ed)$)/u.test(tokens[quoted - 2]?.text ?? '') &&
    quoted - first > 2 &&
    last.text[0] !== short.replace(/s$/u, '').at(-1)?.toLowerCase();
  return isKind && matchBackwards(short, tokens, { next: quoted - 1 }) === first ? quoted - 1 : quoted;
}

/** "Tide2Sea (T2S)", "GullAgentBench (GABench)": one word's capitals and digits are the short form's. */
function isCamelOf(word: string, short: string): boolean {
  const marks = (text: string): string => (text.match(/\p{Lu}|\d/gu) ?? []).join('');
  return marks(word).length > 2 && marks(word) === marks(short) && short.length < word.length;
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
  return toAbbreviation(sentence, tokens, { short: at.open - 1, first: at.first, next: at.next });
}

/** What the short form at one index is short for, from `first` to `next`. */
export function toAbbreviation(
  sentence: Sentence,
  tokens: readonly Token[],
  { short, first, next }: { short: number; first: number; next: number },
): Abbreviation {
  return {
    sentence,
    short: { text: tokens[short]?.text ?? '', first: short, next: short + 1 },
    long: { text: sliceOf(sentence, tokens, { first, next }), first, next },
  };
}

/** What tokens hold, as printed but for marks that only set type. */
export function sliceOf(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, next }: { first: number; next: number },
): string {
  return withoutStyle(sentence.text.slice(tokens[first]?.start, tokens[next - 1]?.end));
}
