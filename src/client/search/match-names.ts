import { foldName } from '../../model/fold.ts';
import { type NameRow, type NamesIndex, SEARCH_KINDS, type SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import { isFiller, isOneErrorApart, toSingular, toWords, withoutFiller } from './words.ts';

/** How a name answers a query, the best way first. The first three name the thing; the others are near it. */
export const MATCHES = ['exact', 'asked', 'within', 'typo', 'start', 'words', 'part'] as const;

export type Match = (typeof MATCHES)[number];

export interface FoundName {
  readonly name: string;
  readonly kind: SearchKind;
  readonly path: SitePath;
  readonly papers: number;
  readonly match: Match;
  /** The spelling that matched, where it isn't the name itself. */
  readonly alias: string | null;
}

/** The names, folded once, so that every letter typed costs only comparisons. */
export interface PreparedNames {
  readonly names: readonly PreparedName[];
}

interface PreparedName {
  readonly row: NameRow;
  readonly keys: readonly Key[];
}

interface Key {
  readonly text: string;
  /** Without spaces and hyphens, in the singular. */
  readonly folded: string;
  readonly words: readonly string[];
}

/** Folds an index of names. */
export function prepareNames(index: NamesIndex): PreparedNames {
  return {
    names: index.rows.map((row) => {
      const [name, , , , ...aliases] = row;
      return { row, keys: [name, ...aliases].map(toKey) };
    }),
  };
}

/** Names that answer a query, the best first: by how they match, then by how many papers name them. */
export function findNames(prepared: PreparedNames, text: string, limit: number): readonly FoundName[] {
  const query = toQuery(text);
  if (query.folded === '') return [];
  const found = prepared.names.flatMap((name) => {
    const best = findBestKey(name.keys, query);
    return best === null ? [] : [{ name, ...best }];
  });
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      byLongestWithin(a, b) ||
      b.name.row[3] - a.name.row[3] ||
      a.key.folded.length - b.key.folded.length,
  );
  const sure = found.some(({ rank }) => rank <= SURE);
  const meant = sure ? found.filter(({ rank }) => MATCHES[rank] !== 'typo') : found;
  return meant.slice(0, limit).map(({ name, key, rank }) => toFound(name.row, key, rank));
}

/** Who typed a name right made no error. */
const SURE = MATCHES.indexOf('asked');

interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  /** The folded query without filler; the same as `folded` where there is none. */
  readonly asked: string;
  readonly askedWords: readonly string[];
}

interface Best {
  readonly key: Key;
  readonly rank: number;
}

function toQuery(text: string): Query {
  const words = toWords(text).map(toSingular);
  const askedWords = withoutFiller(words);
  return { folded: fold(text), words, asked: askedWords.join(''), askedWords };
}

function toKey(text: string): Key {
  return { text, folded: fold(text), words: toWords(text).map(toSingular) };
}

function fold(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? toSingular(foldName(text)) : '';
}

function findBestKey(keys: readonly Key[], query: Query): Best | null {
  let best: Best | null = null;
  for (const key of keys) {
    const match = toMatch(key, query);
    if (match === null) continue;
    const rank = MATCHES.indexOf(match);
    if (best === null || rank < best.rank) best = { key, rank };
  }
  return best;
}

function toMatch(key: Key, query: Query): Match | null {
  if (key.folded === '') return null;
  if (key.folded === query.folded || key.words.join('') === query.words.join('')) return 'exact';
  if (key.folded === query.asked) return 'asked';
  if (query.words.length > 1 && isWithin(key.folded, query.words)) return 'within';
  if (isTypo(key, query)) return 'typo';
  if (key.folded.startsWith(query.folded) || key.folded.startsWith(query.asked)) return 'start';
  if (hasAllWords(key.words, query.askedWords)) return 'words';
  return query.asked.length >= 3 && key.folded.includes(query.asked) ? 'part' : null;
}

/** The name stands in the query as whole words: `how does grpo work`, `qwen2.5 vl 7b`. */
function isWithin(folded: string, words: readonly string[]): boolean {
  if (folded.length < 2) return false;
  for (let start = 0; start < words.length; start += 1) {
    let joined = '';
    for (let end = start; end < words.length && joined.length < folded.length; end += 1) {
      joined += words[end] ?? '';
      if (joined === folded && !isFiller(joined)) return true;
    }
  }
  return false;
}

/** Names of three letters and fewer are all one error apart. */
function isTypo(key: Key, query: Query): boolean {
  if (query.asked.length < 4 || key.folded.length < 4) return false;
  if (isOneErrorApart(key.folded, query.folded) || isOneErrorApart(key.folded, query.asked)) return true;
  if (query.words.length < 2 || key.words.length !== query.words.length) return false;
  const wrong = query.words.filter((word, index) => word !== key.words[index]);
  return wrong.length <= 2 && query.words.every((word, index) => isSameOrTypo(word, key.words[index] ?? ''));
}

function isSameOrTypo(word: string, other: string): boolean {
  return word === other || (word.length >= 4 && other.length >= 4 && isOneErrorApart(word, other));
}

function hasAllWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((want) => words.some((word) => word.startsWith(want)));
}

/** Of names that stand within the query, the longest says most of it. */
function byLongestWithin(a: Best, b: Best): number {
  return MATCHES[a.rank] === 'within' ? b.key.folded.length - a.key.folded.length : 0;
}

function toFound(row: NameRow, key: Key, rank: number): FoundName {
  const [name, kind, path, papers] = row;
  return {
    name,
    kind: SEARCH_KINDS[kind] ?? 'paper',
    path,
    papers,
    match: MATCHES[rank] ?? 'part',
    alias: key.text === name ? null : key.text,
  };
}
