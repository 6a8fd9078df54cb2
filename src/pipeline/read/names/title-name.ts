import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { sliceOf } from './abbreviations.ts';
import type { ReadText } from './read-text.ts';
import { toShape } from './shapes.ts';
import { FIELD_WORDS, FUNCTION_WORDS, isFieldTerm } from './word-lists.ts';

/** A name that stands before a title's colon, as the abstract spells it; offsets are within the title. */
export interface TitleName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const COLLECTIVE =
  /^(?:Series|Family|Models?|Framework|Project|Suite|Technical|System|Toolkit|Team|Technology)$/u;
const LONGEST_IN_WORDS = 4;
const LONGEST_JOINED = 2;
const MACRO = /\\(?:name|model|method|ours|[a-z]*name|system|framework|benchmark|dataset)\b/u;

/** Finds the names before a title's colon: "Zephrix: A planner for small robots", "Zephrix and Harbor: Two planners". */
export function findTitleNames(text: ReadText): TitleName[] {
  const name = findTitleName(text);
  return name === null ? findJoinedNames(text) : [name];
}

/** "Zephrix and Harbor Clinical: ...": both printed in the abstract, the first by a name's signs. */
function findJoinedNames(text: ReadText): TitleName[] {
  const [title] = text.document.sentences;
  const tokens = text.lines[0]?.tokens ?? [];
  const colon = tokens.findIndex(({ text: sign }) => sign === ':');
  const and = tokens.findIndex(({ lower }) => /^(?:and|&)$/u.test(lower));
  if (
    title?.field !== 'title' ||
    and < 1 ||
    and > LONGEST_JOINED ||
    colon - and < 2 ||
    colon - and > LONGEST_JOINED + 1
  )
    return [];
  const parts = [tokens.slice(0, and), tokens.slice(and + 1, colon)];
  const names = parts.map((part): TitleName => {
    const start = part[0]?.start ?? 0;
    const end = part.at(-1)?.end ?? 0;
    return { name: title.text.slice(start, end), start, end };
  });
  const isEach = parts.every((part, at) => isNameOfTitle(text, part, names[at]?.name ?? ''));
  const isMarked = parts.every((part) => part.some((token) => toShape(token) === 'strong'));
  return isEach && isMarked ? names : [];
}

/** Finds the name before the colon or dash of a title: "Zephrix: A planner for small robots". */
export function findTitleName(text: ReadText): TitleName | null {
  const [title] = text.document.sentences;
  const tokens = text.lines[0]?.tokens ?? [];
  if (title?.field !== 'title') return null;
  const colon = tokens.findIndex(({ text: sign }) => /^(?::|--|---|—|–)$/u.test(sign));
  const question = tokens.findIndex(({ text: sign }) => sign === '?' || sign === '!') + 1;
  if (question > 0 && colon === question + 1) return readAfterQuestion(text, title, question);
  const head = colon === -1 ? endOfWholeTitle(text, tokens) : colon;
  const stop = COLLECTIVE.test(tokens[head - 1]?.text ?? '') ? head - 1 : head;
  if (stop < 1 || stop > LONGEST_IN_WORDS) return null;
  const first = /^(?:The|Introducing|Meet|Project)$/u.test(tokens[0]?.text ?? '') && stop > 1 ? 1 : 0;
  const name = sliceOf(title, tokens, { first, next: stop });
  if (!isNameOfTitle(text, tokens.slice(first, stop), name)) return null;
  return {
    name: asAbstractSpells(text, name),
    start: tokens[first]?.start ?? 0,
    end: tokens[stop - 1]?.end ?? 0,
  };
}

/** "When Do Doors Help? Zephrix: Maps of Doors": one word by a name's signs that the abstract says, too. */
function readAfterQuestion({ document, lines }: ReadText, title: Sentence, at: number): TitleName | null {
  const tokens = lines[0]?.tokens ?? [];
  const token = tokens[at];
  if (token === undefined || toShape(token) !== 'strong' || !includesWord(document.abstract, token.text))
    return null;
  return {
    name: sliceOf(title, tokens, { first: at, next: at + 1 }),
    start: token.start,
    end: token.end,
  };
}

/**
 * "Zephrix Technical Report", and "TextArena" where the abstract says it again: a title that is a name by its signs, and
 * no more than what sort of text it heads.
 */
function endOfWholeTitle({ document }: ReadText, tokens: readonly Token[]): number {
  const isReport =
    /^report$/u.test(tokens.at(-1)?.lower ?? '') && /^technical$/u.test(tokens.at(-2)?.lower ?? '');
  const end = isReport ? tokens.length - 2 : tokens.length;
  const [only] = tokens;
  if (end !== 1 || only === undefined || toShape(only) !== 'strong') return -1;
  return isReport || includesWord(document.abstract, only.text) ? end : -1;
}

function isNameOfTitle(text: ReadText, tokens: readonly Token[], name: string): boolean {
  if (tokens.some(({ kind }) => kind === 'sign' || kind === 'url')) return false;
  if (tokens.some(({ lower }) => FUNCTION_WORDS.has(lower))) return isSpeltInCapitals(text, tokens);
  if (isFieldTerm(name) || tokens.every(({ text: word }) => isFieldTerm(word))) return false;
  const { abstract } = text.document;
  const isThere = abstract.toLowerCase().includes(name.toLowerCase());
  const isSpelt = isThere && includesWord(abstract, name);
  const isStrong = tokens.some((token) => toShape(token) === 'strong');
  if (tokens.length === 1)
    return (
      isStrong ||
      isSpelt ||
      /^\p{Lu}-\p{Lu}\p{Ll}/u.test(name) ||
      isOfAcronyms(name) ||
      /^\p{Lu}\p{Ll}+-?Bench$/u.test(name) ||
      (!isThere && isLoneWord(name))
    );
  return MACRO.test(abstract) || isSpelt || (isStrong && isThere);
}

/** "Lantern: A planner" of an abstract that never says the word: what heads a title so is its name, unless it says what is printed. */
function isLoneWord(name: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(name) && !FIELD_WORDS.has(name.toLowerCase()) && !PRINTED.has(name);
}

const PRINTED = new Set([
  'Position',
  'Perspective',
  'Opinion',
  'Tutorial',
  'Editorial',
  'Commentary',
  'Viewpoint',
  'Correction',
  'Erratum',
  'Overview',
  'Comment',
  'Reply',
]);

/** `NeRF-SLAM`: two acronyms of the field, joined, are the name of what joins them. */
function isOfAcronyms(name: string): boolean {
  const parts = name.split('-');
  return parts.length > 1 && parts.every((part) => /\p{Lu}.*\p{Lu}/u.test(part));
}

const MADE = /(?:propos|introduc|present|develop|call|nam|dubb|term)\p{L}*,? ["“]?$/u;
const INNER = /^(?:in|of|with|as|to|by|and|for|on|the|via|from|without|meets)$/u;

/** "Diffusion in Diffusion": a name that holds small words is one that the abstract, too, prints in capitals where it presents it. */
function isSpeltInCapitals({ document }: ReadText, tokens: readonly Token[]): boolean {
  const isHeld = tokens.every(({ lower }) => !FUNCTION_WORDS.has(lower) || INNER.test(lower));
  const isEdged =
    FUNCTION_WORDS.has(tokens[0]?.lower ?? '') || FUNCTION_WORDS.has(tokens.at(-1)?.lower ?? '');
  const printed = tokens.map(({ text }) => text).join(' ');
  if (tokens.length > 1 && isPresented(document.abstract, printed)) return true;
  if (!isHeld || isEdged) return false;
  const spelt = tokens.map(({ text, lower }) => (FUNCTION_WORDS.has(lower) ? lower : text)).join(' ');
  return isPresented(document.abstract, spelt);
}

/** "We propose Just Zoom In": printed in capitals right behind the verb. */
function isPresented(abstract: string, spelt: string): boolean {
  const isCapital = /^[\p{Lu}\d]\S*(?: (?:[\p{Lu}\d]\S*|\p{Ll}+))+$/u.test(spelt);
  const at = isCapital ? abstract.indexOf(spelt) : -1;
  return at > 0 && MADE.test(abstract.slice(Math.max(0, at - 30), at));
}

function includesWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' '))
      return true;
  return false;
}

/** Titles change capitals; the abstract's own spelling is the name. */
function asAbstractSpells(text: ReadText, name: string): string {
  const { abstract } = text.document;
  if (abstract.includes(name)) return name;
  const at = abstract.toLowerCase().indexOf(name.toLowerCase());
  const spelt = abstract.slice(at, at + name.length);
  return at === -1 || !/\p{Lu}/u.test(spelt) ? name : spelt;
}
