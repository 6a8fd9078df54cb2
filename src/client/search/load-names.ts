import { findShard, toReversed, toShardPath, toWhole } from '../../model/name-terms.ts';
import type { NamesRoot, NamesShard } from '../../model/search.ts';
import { toSingular, toWords } from '../../model/search-words.ts';
import type { SitePath } from '../../model/urls.ts';
import { toAddress } from '../to-address.ts';
import { once, onceEach } from './once.ts';
import { type Lexicon, type PreparedName, prepareNames, toLexicon } from './prepare-names.ts';
import { isStopWord, withoutFiller } from './words.ts';

/** The names that a query may be about, and what is known of the words of all. */
export interface LoadedNames {
  readonly names: readonly PreparedName[];
  readonly lexicon: Lexicon;
}

/** How many words of a query are looked up in the names of a large wiki, and how many may be one name's. */
const WORDS = 8;

/**
 * Loads the names that a query may be about: all of a small wiki, of a large one those that share a beginning with the
 * query or its words. `wide` asks for those too that may have been mistyped at the beginning.
 */
export async function loadNames(query: string, { wide = false } = {}): Promise<LoadedNames> {
  const { root, lexicon, names, fronts, ends } = await loadRoot();
  if (root.shards.length === 0) return { names, lexicon };
  const paths = new Set([
    ...toLookups(query).map((term) => toPath('shard', findShard(fronts, term))),
    ...(wide ? toWideLookups(query).map((term) => toPath('shard', findShard(fronts, term))) : []),
    ...(wide ? toEndLookups(query).map((term) => toPath('end', findShard(ends, term))) : []),
  ]);
  return { names: await loadShards([...paths].filter((path) => path !== null).sort()), lexicon };
}

/** The names that were loaded last: while a word is typed on, they mostly stay the same. */
let latest: { readonly key: string; readonly names: readonly PreparedName[] } | null = null;

async function loadShards(paths: readonly SitePath[]): Promise<readonly PreparedName[]> {
  const key = paths.join(' ');
  if (latest?.key === key) return latest.names;
  const loaded = await Promise.all(paths.map(loadShard));
  const all = new Map(loaded.flat().map((name) => [name.row.slice(0, 3).join(' '), name]));
  latest = { key, names: [...all.values()] };
  return latest.names;
}

/** Loads what is known of the words of all names. */
export async function loadLexicon(): Promise<Lexicon> {
  return (await loadRoot()).lexicon;
}

/** What a reader may be typing: the whole of it, what is asked for, and every word, alone and with those after it. */
export function toLookups(query: string): string[] {
  const words = toWords(query).slice(0, WORDS).map(toSingular);
  const telling = words.filter((word) => !isStopWord(word));
  const asked = withoutFiller(words);
  const runs = telling.length > 0 ? telling : words;
  const joined = words.map((_, at) => words.slice(at, at + 4).join(''));
  const starts = joined.filter((_, at) => !isStopWord(words[at] ?? ''));
  return [...new Set([toWhole(query), asked.join(''), ...runs, ...starts])].filter((term) => term !== '');
}

/** The query with each of the errors that its first letters may hold, save wrong and missing ones. */
function toWideLookups(query: string): string[] {
  return toWholes(query).flatMap((term) => {
    const [first = '', second = '', third = ''] = term;
    return [
      second + first + term.slice(2),
      first + third + second + term.slice(3),
      term.slice(1),
      first + term.slice(2),
    ];
  });
}

/** Letters that are wrong or missing at the beginning leave the end as it was. */
function toEndLookups(query: string): string[] {
  return toWholes(query).map(toReversed);
}

function toWholes(query: string): string[] {
  const asked = withoutFiller(toWords(query).map(toSingular)).join('');
  return [...new Set([toWhole(query), asked])].filter(({ length }) => length >= 4);
}

function toPath(kind: 'shard' | 'end', key: string | null): SitePath | null {
  return key === null ? null : toShardPath(kind, key);
}

const loadRoot = once(async () => {
  const root = (await fetchJson('/search/names.json')) as NamesRoot;
  const lexicon = toLexicon(root);
  const names = prepareNames(root.rows, lexicon);
  return { root, lexicon, names, fronts: new Set(root.shards), ends: new Set(root.ends) };
});

const loadShard = onceEach(async (path: SitePath): Promise<PreparedName[]> => {
  const [shard, lexicon] = await Promise.all([fetchJson(path), loadLexicon()]);
  return prepareNames((shard as NamesShard).rows, lexicon);
});

async function fetchJson(path: SitePath): Promise<unknown> {
  const response = await fetch(toAddress(path));
  if (!response.ok)
    throw new Error(`The list of names did not come: ${response.status} ${response.statusText}`);
  return response.json();
}
