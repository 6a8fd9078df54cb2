import { toLetter } from './letters.ts';

/** What a part of a pattern asks of a text: one letter, nothing of its own, or one of some literals (`null`: none known). */
type Part =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'other'; readonly literals: Literals };

/** Stretches of letters as `toLetter` gives them; `null` where none can be told. */
export type Literals = readonly string[] | null;

interface Cursor {
  readonly source: string;
  at: number;
}

/** The pattern holds what isn't understood here. */
const UNKNOWN = Symbol('unknown');
const PLACE: Part = { kind: 'place' };
const ANY: Part = { kind: 'other', literals: null };

/**
 * Literals of which every match of a pattern holds one at least, letters compared as `toLetter` gives them: of
 * `\bwe (?:find|observe)\b` those are `we `, and of `(?:find|observe)s?` `find` and `observe`. What is told is always
 * true, but not all is told that is true.
 */
export function toLiterals({ source, flags }: RegExp): Literals {
  if (flags.includes('v')) return null;
  const cursor = { source, at: 0 };
  try {
    const literals = readAlternatives(cursor);
    return cursor.at === source.length ? literals : null;
  } catch (problem) {
    if (problem === UNKNOWN) return null;
    throw problem;
  }
}

function readAlternatives(cursor: Cursor): Literals {
  let all: string[] | null = [];
  for (;;) {
    const literals = readSequence(cursor);
    all = all === null || literals === null ? null : [...all, ...literals];
    if (cursor.source[cursor.at] !== '|') return all;
    cursor.at++;
  }
}

/** The most telling of what the parts of a sequence ask for. */
function readSequence(cursor: Cursor): Literals {
  let best: Literals = null;
  let run = '';
  const offer = (literals: Literals): void => {
    if (literals !== null && toCommonness(literals) < toCommonness(best)) best = literals;
  };
  while (cursor.at < cursor.source.length && !/[|)]/u.test(cursor.source.charAt(cursor.at))) {
    const part = readPart(cursor);
    const times = readTimes(cursor);
    if (part.kind === 'place') continue;
    if (part.kind === 'letter' && times.least > 0) run += part.letter;
    if (part.kind === 'letter' && times.isOnce) continue;
    if (run !== '') offer([run]);
    run = '';
    if (part.kind === 'other' && times.least > 0) offer(part.literals);
  }
  if (run !== '') offer([run]);
  return best;
}

/** How often literals stand in texts that a pattern isn't meant for, about: the longer, the rarer. */
function toCommonness(literals: Literals): number {
  return literals === null ? Infinity : literals.reduce((sum, { length }) => sum + 8 ** -length, 0);
}

function readTimes(cursor: Cursor): { least: number; isOnce: boolean } {
  const match = /^(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(
    cursor.source.slice(cursor.at, cursor.at + 12),
  );
  if (match === null) return { least: 1, isOnce: true };
  cursor.at += match[0].length;
  if (match[0].startsWith('+')) return { least: 1, isOnce: false };
  return { least: Number(match.groups?.['least'] ?? 0), isOnce: false };
}

function readPart(cursor: Cursor): Part {
  const sign = cursor.source.charAt(cursor.at);
  if (sign === '(') return readGroup(cursor);
  if (sign === '[') return readClass(cursor);
  if (sign === '\\') return readEscape(cursor);
  cursor.at += (cursor.source.codePointAt(cursor.at) ?? 0) > 0xffff ? 2 : 1;
  if (sign === '^' || sign === '$') return PLACE;
  return sign === '.' ? ANY : toPart(sign);
}

function readGroup(cursor: Cursor): Part {
  const head = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/u.exec(
    cursor.source.slice(cursor.at, cursor.at + 60),
  )?.[0];
  if (head === undefined || (head === '(' && cursor.source[cursor.at + 1] === '?')) throw UNKNOWN;
  cursor.at += head.length;
  const literals = readAlternatives(cursor);
  if (cursor.source[cursor.at] !== ')') throw UNKNOWN;
  cursor.at++;
  return /[=!]$/u.test(head) ? PLACE : { kind: 'other', literals };
}

/** `[Ss]` and `[0-9]` are a letter each; what other classes may be isn't told. */
function readClass(cursor: Cursor): Part {
  const text = /^\[(?:\\.|[^\]\\])*\]/su.exec(cursor.source.slice(cursor.at))?.[0];
  if (text === undefined) throw UNKNOWN;
  cursor.at += text.length;
  if (/^\[(?:\\d|0-9)\]$/u.test(text)) return toPart('0');
  const letters = /^\[(?<letters>[A-Za-z]+)\]$/u.exec(text)?.groups?.['letters'] ?? '';
  const [first = '', ...others] = [...letters].map((letter) => letter.toLowerCase());
  return first !== '' && others.every((other) => other === first) ? toPart(first) : ANY;
}

function readEscape(cursor: Cursor): Part {
  const text = /^\\(?:[pP]\{[^}]*\}|[bBdDsSwWnrt]|[^A-Za-z0-9])/u.exec(
    cursor.source.slice(cursor.at, cursor.at + 60),
  )?.[0];
  if (text === undefined) throw UNKNOWN;
  cursor.at += text.length;
  const sign = text.charAt(1);
  if (/[bB]/u.test(sign)) return PLACE;
  if (sign === 'd') return toPart('0');
  if (/[snrt]/u.test(sign)) return toPart(' ');
  return /[pPDSwW]/u.test(sign) ? ANY : toPart(sign);
}

function toPart(sign: string): Part {
  const letter = toLetter(sign);
  return letter === '' ? ANY : { kind: 'letter', letter };
}
