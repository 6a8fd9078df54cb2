import { type NameRow, SEARCH_KINDS, type SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Key, Lexicon, PreparedName } from './prepare-names.ts';
import { type Query, readQuery } from './read-query.ts';
import { isDoubledElsewhere, isFiller, isOneErrorApart } from './words.ts';

/**
 * How a name answers a query: it is what was typed, or what is left of a question; it stands in the question; it is one
 * typing error away; it begins so; it bears all the words; it shares most of them; it is said in
 * other words; or the letters stand somewhere in it.
 */
export type Match = 'exact' | 'asked' | 'typo' | 'within' | 'start' | 'words' | 'near' | 'meant' | 'part';

export interface FoundName {
  readonly name: string;
  readonly kind: SearchKind;
  readonly path: SitePath;
  readonly papers: number;
  readonly match: Match;
  /** Higher is better: over 2 it is what was typed; under 1 it is how much of query and name agree. */
  readonly score: number;
  /** The spelling that matched, where it isn't the name itself. */
  readonly alias: string | null;
  /** The spelling can hardly be an ordinary word of a sentence. */
  readonly proper: boolean;
}

/** Names that answer a query, the best first. */
export function findNames(
  { names, lexicon }: { readonly names: readonly PreparedName[]; readonly lexicon: Lexicon },
  text: string,
  limit: number,
): readonly FoundName[] {
  const query = readQuery(text, names, lexicon);
  if (query.whole === '') return [];
  const found = names.flatMap((name) => findBestKey(name, query) ?? []);
  const sure = found.some(({ match }) => match === 'exact' || match === 'asked');
  const meant = sure ? found.filter(({ match }) => match !== 'typo') : found;
  return meant.toSorted((a, b) => b.score - a.score || b.papers - a.papers).slice(0, limit);
}

/** Scores of what names a thing outright; all others are under 1. */
const OUTRIGHT = { exact: 4, asked: 3, typo: 2 } as const satisfies Partial<Record<Match, number>>;
/** How much a name gains that says all of a question, words that name nothing on their own with it. */
const TOLD_BONUS = 0.5;
/** So much of query and name must agree, where neither holds the other. */
const NEAR = 0.5;
/** Topics stand before other names that agree as well, names with a page of their own before those without. */
const TOPIC_BONUS = 0.08;
const NO_PAGE = 0.1;
/** What an organization loses beside the model that bears its name. */
const HOME_LOSS = 0.1;
const OWN_BONUS = 0.3;
/** How much the most used names gain over those that are named once, while letters are typed. */
const USED_BONUS = 0.06;
/** How much a word gains that is nothing but a name: who types it means it. */
const NAME_BONUS = 0.2;
/** How much a name gains that stands in the query as a whole, and what is left to one that stands there in part. */
const WITHIN_BONUS = 0.1;
const PART_LEFT = 0.85;

function findBestKey({ row, keys }: PreparedName, query: Query): FoundName | null {
  let best: { key: Key; match: Match; score: number } | null = null;
  for (const key of keys) {
    const found = toMatch(key, query);
    if (found !== null && found.score > (best?.score ?? 0)) best = { key, ...found };
  }
  if (best === null) return null;
  const [name, kind, path, papers] = row;
  const { key, match } = best;
  return {
    name,
    kind: SEARCH_KINDS[kind] ?? 'paper',
    path,
    papers,
    match,
    score: best.score + toBonus(row, match) + (match === 'within' && isName(key) ? NAME_BONUS : 0),
    alias: key.text === name || name.includes(`(${key.text})`) ? null : key.text,
    proper: isProper(key),
  };
}

/** A spelling that can hardly be an ordinary word of a sentence. */
function isProper({ text, whole }: Key): boolean {
  return /\d|\p{Lu}.*\p{Lu}|[^\p{ASCII}]/u.test(text) && whole.length > 2;
}

/** One word that is nothing but a name. */
function isName(key: Key): boolean {
  return key.words.length === 1 && isProper(key);
}

function toBonus([, kind, path, papers]: NameRow, match: Match): number {
  const used = USED_BONUS * Math.min(1, Math.log1p(papers) / Math.log(200));
  const isSentence = match === 'within' || match === 'near';
  return (
    (isSentence ? -used : used) +
    (SEARCH_KINDS[kind] === 'topic' ? TOPIC_BONUS : 0) -
    (SEARCH_KINDS[kind] === 'organization' ? HOME_LOSS : 0) -
    (path.includes('#') ? NO_PAGE : 0)
  );
}

function toMatch(key: Key, query: Query): { match: Match; score: number } | null {
  if (key.whole === '') return null;
  const own = key.own ? OWN_BONUS : 0;
  if (key.whole === query.whole || key.words.join('') === query.words.join(''))
    return { match: 'exact', score: OUTRIGHT.exact + own };
  if (query.quoted) return null;
  if (key.whole === query.told) return { match: 'asked', score: OUTRIGHT.asked + TOLD_BONUS + own };
  if (key.whole === query.asked) return { match: 'asked', score: OUTRIGHT.asked + own };
  if ([query.whole, query.told].some((typed) => isMistyped(key, typed)))
    return { match: 'typo', score: OUTRIGHT.typo + TOLD_BONUS + own };
  if (isTypo(key, query)) return { match: 'typo', score: OUTRIGHT.typo + own };
  return toBetter(toLetterMatch(key, query), toWordMatch(key, query));
}

type Scored = { match: Match; score: number } | null;

function toBetter(a: Scored, b: Scored): Scored {
  if (a === null || b === null) return a ?? b;
  return b.score > a.score ? b : a;
}

/** What is being typed begins a name, begins its words, or stands somewhere in it. */
function toLetterMatch({ whole, words, parts }: Key, { whole: typed, asked, askedWords }: Query): Scored {
  if (whole.startsWith(typed)) return { match: 'start', score: 0.7 + (0.2 * typed.length) / whole.length };
  if (whole.startsWith(asked)) return { match: 'start', score: 0.6 + (0.2 * asked.length) / whole.length };
  const all = [...words, ...parts];
  const share = asked.length / Math.max(asked.length, whole.length);
  if (askedWords.every((want) => all.some((word) => word.startsWith(want))))
    return { match: 'words', score: 0.5 + 0.2 * share };
  if (askedWords.length === 1 && asked.length >= LONG && words.some((word) => isSameOrTypo(word, asked)))
    return { match: 'words', score: 0.4 + 0.2 * share };
  return asked.length >= 3 && whole.includes(asked) ? { match: 'part', score: 0.2 + 0.2 * share } : null;
}

/** How far the words of query and name agree, the telling ones counting more. */
function toWordMatch(key: Key, query: Query): Scored {
  let ofKey = 0;
  const ofQuery = new Map<number, number>();
  for (const stem of key.stems) {
    const meaning = query.meant.get(stem);
    if (meaning === undefined) continue;
    ofKey += meaning.sure * meaning.weight;
    ofQuery.set(meaning.at, Math.max(ofQuery.get(meaning.at) ?? 0, meaning.sure * meaning.weight));
  }
  if (ofKey === 0 || key.stems.some((stem) => !query.meant.has(stem))) {
    if (isJoinedWithin(key, query)) return { match: 'within', score: toJoinedScore(key, query) };
    if (ofKey === 0) return null;
  }
  const keyShare = Math.min(1, ofKey / key.weight);
  const queryShare = Math.min(1, [...ofQuery.values()].reduce((sum, each) => sum + each, 0) / query.weight);
  const score = toScore(keyShare, queryShare);
  if (key.stems.every((stem) => query.meant.get(stem)?.sure === 1) && !key.stems.every(isFiller))
    return { match: 'within', score: score + WITHIN_BONUS };
  return score >= NEAR ? { match: 'near', score: score * PART_LEFT } : null;
}

/** Van Rijsbergen's F (1979) of both shares; what is left of the query unsaid weighs twice as much as the name's rest. */
function toScore(ofKey: number, ofQuery: number): number {
  return (5 * ofKey * ofQuery) / (4 * ofKey + ofQuery);
}

/** The name stands in the query as whole words, perhaps parted otherwise: `qwen 2.5 vl 7b`. */
function isJoinedWithin({ whole }: Key, { words }: Query): boolean {
  if (whole.length < 2 || words.length < 2) return false;
  for (let start = 0; start < words.length; start += 1) {
    let joined = '';
    for (let end = start; end < words.length && joined.length < whole.length; end += 1) {
      joined += words[end] ?? '';
      if (joined === whole && !isFiller(joined)) return true;
    }
  }
  return false;
}

function toJoinedScore({ whole }: Key, { letters }: Query): number {
  const share = Math.min(1, whole.length / Math.max(1, letters));
  return toScore(1, share) + WITHIN_BONUS;
}

/** Names of three letters and fewer are all one error apart; only a letter typed twice tells which is meant. */
function isTypo(key: Key, query: Query): boolean {
  if (key.whole.length === SHORT) return isTypedTwice(key.whole, query.asked);
  if (query.asked.length < 4 || key.whole.length < 4) return false;
  if (isMistyped(key, query.asked)) return true;
  if (query.words.length < 2 || key.words.length !== query.words.length) return false;
  const wrong = query.words.filter((word, index) => word !== key.words[index]);
  return wrong.length <= 2 && query.words.every((word, index) => isSameOrTypo(word, key.words[index] ?? ''));
}

/** One error parts the whole of a spelling from what was typed. */
function isMistyped({ whole }: Key, typed: string): boolean {
  if (typed.length < 4 || whole.length < 4) return false;
  return isOneErrorApart(whole, typed) || isDoubledElsewhere(whole, typed);
}

const SHORT = 3;
/** So long a word is hardly one error away from another word of a name by chance. */
const LONG = 8;

function isTypedTwice(word: string, typed: string): boolean {
  if (typed.length !== word.length + 1) return false;
  const letters = [...typed];
  return letters.some(
    (letter, at) => letter === letters[at - 1] && letters.toSpliced(at, 1).join('') === word,
  );
}

function isSameOrTypo(word: string, other: string): boolean {
  if (word === other) return true;
  return (
    word.length >= 4 && other.length >= 4 && (isOneErrorApart(word, other) || isDoubledElsewhere(word, other))
  );
}
