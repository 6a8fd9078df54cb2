import type { Token } from '../text/tokens.ts';
import { timesSaid } from '../text/times-said.ts';
import type { Candidate } from './find-candidates.ts';
import { isKindNoun } from './kinds.ts';
import { isOtherSmallWord, isOtherWord } from './noun-phrase.ts';
import type { ReadText } from './read-text.ts';
import { isFieldTerm } from './word-lists.ts';

/** Says whether a name is but a piece of a phrase that goes on, or of a word. */
export function isCutName(candidate: Candidate, tokens: readonly Token[], text: ReadText): boolean {
  return (
    isTelling(candidate, tokens) ||
    isCutWord(candidate, tokens, text) ||
    isCutPhrase(candidate, tokens, text) ||
    isItemBegun(candidate, tokens) ||
    isListedAdjective(candidate, tokens) ||
    isGlued(candidate) ||
    isVerb(candidate, tokens) ||
    isCutFromTitle(candidate, tokens, text) ||
    isInsideQuote(candidate, tokens)
  );
}

/** "an Unsupervised Peer review framework": two words of a phrase that goes on in small letters name nothing. */
function isCutPhrase(
  candidate: Candidate,
  tokens: readonly Token[],
  { document: { title } }: ReadText,
): boolean {
  const next = tokens[candidate.next];
  const isShort = candidate.shape === 'run' && candidate.next - candidate.first === 2;
  if (isShort && PIECES.test(next?.text ?? '')) return true;
  return (
    isShort &&
    isOtherWord(next) &&
    /^\p{Ll}{4,}$/u.test(next.text) &&
    !/(?:s|ed|ing|ly)$/u.test(next.text) &&
    !title.includes(candidate.text)
  );
}

/** "introducing Tide Compression tokens": pieces are told by what they are for. */
const PIECES = /^(?:tokens|features|embeddings|prompts|representations|pairs|labels)$/u;

/** "a tightly coupled 3DGS-mesh hybrid representation": an acronym and a plain word tell what something else is like. */
function isTelling({ text: name, shape, next }: Candidate, tokens: readonly Token[]): boolean {
  return (
    shape === 'strong' &&
    /^(?:[\p{Lu}\d]{2,}[-+/]\p{Ll}{3,}|\p{Ll}{3,}[-+/]\p{L}*\p{Lu}\p{L}*)$/u.test(name) &&
    isOtherWord(tokens[next])
  );
}

/** "Interactive ASR", "a HUman-centric GEnerated dataset": one word cut from a phrase that an acronym or a noun ends. */
function isCutWord(
  { text: name, shape, next }: Candidate,
  tokens: readonly Token[],
  { document }: ReadText,
): boolean {
  const after = tokens[next]?.text ?? '';
  if (document.title.includes(name)) return false;
  if (shape === 'word' && !name.includes('-')) return isFieldTerm(after) && tokens[next + 1]?.text !== ',';
  return (
    /^\p{Lu}{2}\p{Ll}{4,}$/u.test(name) &&
    isKindNoun(after.toLowerCase()) &&
    timesSaid(document.abstract, name) < 2
  );
}

/** "(2) Tidal reading layers": a capital that only an item's beginning asks for. */
function isItemBegun({ shape, first, next }: Candidate, tokens: readonly Token[]): boolean {
  return (
    shape === 'word' &&
    tokens[first - 1]?.text === ')' &&
    /^(?:\d|[ivx]+|[a-f])$/u.test(tokens[first - 2]?.lower ?? '') &&
    isOtherSmallWord(tokens[next])
  );
}

/** "a Lean, Tidal, and Open codec": adjectives in capitals before one thing. */
function isListedAdjective({ shape, first, next }: Candidate, tokens: readonly Token[]): boolean {
  if (shape !== 'word' || !/^(?:,|and)$/u.test(tokens[first - 1]?.lower ?? '')) return false;
  const article = tokens.findLastIndex(({ lower }, at) => at < first && /^an?$/u.test(lower));
  const end = tokens.findIndex(
    ({ kind, text }, at) => at >= next && kind === 'word' && /^\p{Ll}/u.test(text) && text !== 'and',
  );
  const list = tokens.slice(article + 1, end);
  return (
    article !== -1 &&
    first > article + 2 &&
    list.filter(({ lower }) => lower === 'and').length === 1 &&
    list.every(({ text, lower }) => /^(?:,|and)$/u.test(lower) || /^\p{Lu}\p{Ll}/u.test(text))
  );
}

/** "Gull's-Eye-View", "pseudo-Gull", "models-Tide": what is told from others by a word before its hyphen. */
function isGlued({ sentence, start, text }: Candidate): boolean {
  if (isKindNoun(/^(?<noun>\p{Ll}+s)-\p{Lu}\p{Ll}/u.exec(text)?.groups?.['noun'] ?? '')) return true;
  return /(?:[’']s|pseudo|quasi)-$/u.test(sentence.text.slice(Math.max(0, start - 7), start));
}

/** "(1) Tidal editor: Enables precise edits": a verb that a colon gives its capital. */
function isVerb({ shape, text, first, next }: Candidate, tokens: readonly Token[]): boolean {
  return (
    shape === 'word' &&
    /^\p{Lu}\p{Ll}+s$/u.test(text) &&
    tokens[first - 1]?.text === ':' &&
    isOtherSmallWord(tokens[next])
  );
}

/** "Gull lifted networks" of the title's "Gull Lifted Networks". */
function isCutFromTitle(
  { shape, text: name, next }: Candidate,
  tokens: readonly Token[],
  { document: { title } }: ReadText,
): boolean {
  const after = tokens[next]?.text ?? '';
  const isSmall = shape === 'word' && !name.includes('-') && /^\p{Ll}{3,}$/u.test(after);
  return isSmall && title.includes(`${name} ${after[0]?.toUpperCase()}${after.slice(1)}`);
}

/** "See Large, Sail Small": a piece of quoted words. */
function isInsideQuote({ shape, first, next }: Candidate, tokens: readonly Token[]): boolean {
  if (shape === 'strong') return false;
  if (tokens[next]?.text === ',' && isQuote(tokens[first - 1]) && isOpening(tokens, first - 1))
    return tokens.slice(next, next + 5).some((token, at) => at > 1 && isQuote(token));
  if (tokens[first - 1]?.text !== ',') return false;
  const quote = tokens.findLastIndex((token, at) => at < first && isQuote(token));
  return (
    quote > first - 6 &&
    quote !== -1 &&
    /^["“`]+$/u.test(tokens[quote]?.text ?? '') &&
    isOpening(tokens, quote)
  );
}

function isQuote(token: Token | undefined): boolean {
  return /^["“”`]+$/u.test(token?.text ?? '');
}

/** An odd number of marks stand up to here. */
function isOpening(tokens: readonly Token[], quote: number): boolean {
  const mark = tokens[quote]?.text;
  return mark !== '"' || tokens.slice(0, quote + 1).filter(({ text }) => text === '"').length % 2 === 1;
}
