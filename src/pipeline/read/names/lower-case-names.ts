import type { Introduction } from './introduction.ts';
import { isKindNoun, kindFromApposition, kindFromLeft } from './kinds.ts';
import type { Token } from '../text/tokens.ts';
import type { ReadText } from './read-text.ts';
import { toShape } from './shapes.ts';
import { FIELD_WORDS, FUNCTION_WORDS } from './word-lists.ts';

/** A form of words that names a thing whose name has no capital. */
interface LowerCaseForm {
  readonly id: string;
  /** The index after the name that begins at `at`, or `at` itself. */
  readonly findEnd: (tokens: readonly Token[], at: number) => number;
  readonly matches: string;
  readonly rejects: string;
}

/** Forms of words that introduce `zephrix-map`, each with a sentence that does and one that doesn't. */
export const LOWER_CASE_FORMS: readonly LowerCaseForm[] = [
  {
    id: 'introduce-lower-told',
    findEnd: endOfTold,
    matches: 'We present zephrix-map, a library for doors.',
    rejects: 'We present doors, a library for maps.',
  },
  {
    id: 'introduce-lower-is',
    findEnd: endOfNewThing,
    matches: 'zephrix-map is a novel mapping framework for doors.',
    rejects: 'zephrix-map is a problem of doors.',
  },
  {
    id: 'introduce-lower-colon',
    findEnd: endOfColon,
    matches: 'We introduce zephrix repainting: a closed loop that paints doors.',
    rejects: 'We introduce zephrix repainting, a closed loop that paints doors.',
  },
  {
    id: 'introduce-lower-called',
    findEnd: endOfCalled,
    matches: 'We draw doors by a method that we call zephrix-map mapping, which is fast.',
    rejects: 'We draw doors that others call zephrix-map mapping, which is slow.',
  },
];

/** Finds names without capitals where the words around them leave no doubt. */
export function findLowerCaseIntroductions(text: ReadText): Introduction[] {
  return text.lines.flatMap(({ tokens, isSelf }, index) => {
    const sentence = text.document.sentences[index];
    if (sentence?.field !== 'abstract' || (index > 1 && index < text.start && !isSelf)) return [];
    return tokens.flatMap((token, at): Introduction[] => {
      if (!mayBeNamed(tokens, at) || !isLowerCase(token)) return [];
      for (const { id, findEnd } of LOWER_CASE_FORMS) {
        const next = findEnd(tokens, at);
        const last = tokens[next - 1];
        if (next <= at || last === undefined || (index < text.start && id !== 'introduce-lower-is')) continue;
        const kind = kindFromApposition(tokens, next) ?? kindFromLeft(tokens, at);
        const name = sentence.text.slice(token.start, last.end);
        return [{ name, sentence, start: token.start, end: last.end, kind, rule: id }];
      }
      return [];
    });
  });
}

/** Says whether what the forms ask for stands before a token: most tokens need no closer look. */
function mayBeNamed(tokens: readonly Token[], at: number): boolean {
  return at === 0 || NAMING.has(tokens[at - 1]?.lower ?? '');
}

/** What may stand right before the name. */
const NAMING = new Set([
  ...['introduce', 'present', 'propose', 'release', 'describe', 'develop'].flatMap((verb) => [
    verb,
    `${verb}s`,
  ]),
  ...['called', 'named', 'dubbed', 'termed', 'coined', 'call', 'name', 'dub', 'term', 'coin'],
  ...['"', '“', "'", '‘'],
]);

function isLowerCase(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Ll}[\p{Ll}\d-]{2,}$/u.test(token.text) &&
    toShape(token) === 'plain' &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

/** "introduce torchtide, a library": one word right behind the verb, and what it is. */
function endOfTold(tokens: readonly Token[], at: number): number {
  const isObject = /^(?:introduce|present|propose|release|describe|develop)s?$/u.test(
    tokens[at - 1]?.lower ?? '',
  );
  const isTold = isObject && isCoined(tokens[at]) && kindFromApposition(tokens, at + 1) !== null;
  return isTold && tokens[at + 1]?.text === ',' ? at + 1 : at;
}

/** "tide-embeddings is a novel embedding model": at the beginning of a sentence. */
function endOfNewThing(tokens: readonly Token[], at: number): number {
  const isNew =
    at === 0 &&
    tokens[1]?.lower === 'is' &&
    /^an?$/u.test(tokens[2]?.lower ?? '') &&
    /^(?:novel|new|open-source|free|python|lightweight)$/u.test(tokens[3]?.lower ?? '');
  return isNew && isCoined(tokens[0]) && kindFromApposition(tokens, 1) !== null ? 1 : at;
}

/** A word that no tongue has as it stands: with a hyphen or a digit. */
function isCoined(token: Token | undefined): boolean {
  const parts = token?.text.split('-') ?? [];
  return /\d/u.test(token?.text ?? '') || (parts.length > 1 && !parts.every((part) => FIELD_WORDS.has(part)));
}

/** "We introduce tidal repackaging: a closed-loop attack" of a text that goes on to say so: up to the colon. */
function endOfColon(tokens: readonly Token[], at: number): number {
  if (!/^(?:introduce|present|propose)$/u.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower !== 'we')
    return at;
  let end = at;
  while (end < at + 3 && isPlainWord(tokens[end])) end++;
  const words = tokens.slice(at, end);
  const isName =
    words.length === 2 &&
    tokens[end]?.text === ':' &&
    /^an?$/u.test(tokens[end + 1]?.lower ?? '') &&
    !words.some(
      ({ lower }) => isKindNoun(lower) || /^(?:two|three|four|several|new|novel)$|[^s]s$/u.test(lower),
    ) &&
    !words.every(({ lower }) => FIELD_WORDS.has(lower));
  return isName ? end : at;
}

const LONGEST = 4;

/** "a fine-tuning method that we call tide gain filtering", up to what ends the phrase. */
function endOfCalled(tokens: readonly Token[], at: number): number {
  const from = /^["“'‘]$/u.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  if (!isNaming(tokens, from)) return at;
  let end = at;
  while (end < at + LONGEST && isPlainWord(tokens[end])) end++;
  const isEnded = /^(?:[,.;:("”'’]|which|that|to|for)$/u.test(tokens[end]?.lower ?? '');
  const words = tokens.slice(at, end);
  const isPlain = words.every(({ lower }) => FIELD_WORDS.has(lower) || isKindNoun(lower));
  return isEnded && !isPlain && (words.length > 1 || isCoined(words[0])) ? end : at;
}

function isNaming(tokens: readonly Token[], at: number): boolean {
  const before = (back: number): string => tokens[at - back]?.lower ?? '';
  const isCalled = /^(?:called|named|dubbed|termed|coined)$/u.test(before(1));
  const isWeCall = /^(?:call|name|dub|term|coin)$/u.test(before(1)) && before(2) === 'we';
  if (!isCalled && !isWeCall) return false;
  if (
    isCalled &&
    tokens
      .slice(Math.max(0, at - 8), at - 1)
      .some(({ lower }, index, all) => lower === 'on' && all[index - 1]?.lower === 'based')
  )
    return false;
  return tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => MADE_THING.test(lower));
}

const MADE_THING =
  /^(?:method|approach|framework|algorithm|technique|strategy|mechanism|module|model|architecture|system|procedure|scheme|loss|objective|metric|dataset|benchmark|pipeline|paradigm|recipe|estimator|optimizer)$/u;

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !FUNCTION_WORDS.has(token.lower);
}
