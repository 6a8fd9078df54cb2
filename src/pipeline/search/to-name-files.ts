import { type NameTerms, toNameTerms, toReversed, toShardPath } from '../../model/name-terms.ts';
import type { NameRow, NamesRoot, NamesShard } from '../../model/search.ts';
import { shorten, toLongForms, toStem, toWords } from '../../model/search-words.ts';
import type { SitePath } from '../../model/urls.ts';
import { addTo } from '../link/order.ts';

/** The names as files: what is loaded first, and the shards by their addresses. */
export interface NameFiles {
  readonly root: NamesRoot;
  readonly shards: ReadonlyMap<SitePath, NamesShard>;
}

/** How many bytes of names, about, one file may hold; `root` is how many need no shards at all. */
export interface NameLimits {
  readonly root: number;
  readonly shard: number;
}

const LIMITS: NameLimits = { root: 120_000, shard: 32_000 };

/** How many names, the most used, answer letters that too many names begin with, and words that too many bear. */
const MOST_USED = 60;

/** How many names must bear a stem for its number to be told. */
const COMMON = 8;

/**
 * Parts the names into files such that the first letters of a query lead to a small one. Rows come the most used first;
 * `titles` of papers tell how common words are.
 */
export function toNameFiles(
  rows: readonly NameRow[],
  titles: readonly string[],
  limits: NameLimits = LIMITS,
): NameFiles {
  const short = findShortForms(rows);
  const facts = { total: rows.length + titles.length, stems: countStems(rows, titles, short), short };
  if (sumBytes(rows) <= limits.root)
    return { root: { rows, shards: [], ends: [], ...facts }, shards: new Map() };
  const named = rows.map((row) => ({ row, terms: toNameTerms(row) }));
  const fronts = toShards(named.flatMap(toFronts), limits.shard);
  const ends = toShards(named.flatMap(toEnds), limits.shard);
  const shards = new Map<SitePath, NamesShard>();
  for (const [key, kept] of fronts) shards.set(toShardPath('shard', key), { rows: kept });
  for (const [key, kept] of ends) shards.set(toShardPath('end', key), { rows: kept });
  const root = {
    rows: rows.slice(0, MOST_USED),
    shards: [...fronts.keys()],
    ends: [...ends.keys()],
    ...facts,
  };
  return { root, shards };
}

/** A name under one of its terms. */
interface Filed {
  readonly term: string;
  /** The term is a whole spelling, so that the name must be found by it however many share it. */
  readonly whole: boolean;
  readonly row: NameRow;
}

interface Named {
  readonly row: NameRow;
  readonly terms: NameTerms;
}

function toFronts({ row, terms: { wholes, words } }: Named): Filed[] {
  return [
    ...wholes.map((term) => ({ term, whole: true, row })),
    ...words.filter((term) => !wholes.includes(term)).map((term) => ({ term, whole: false, row })),
  ];
}

function toEnds({ row, terms }: Named): Filed[] {
  return terms.wholes.map((term) => ({ term: toReversed(term), whole: true, row }));
}

function toShards(filed: readonly Filed[], limit: number): ReadonlyMap<string, readonly NameRow[]> {
  const shards = new Map<string, readonly NameRow[]>();
  const waiting = [...groupByLetter(filed, 0)];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    const [key, members] = group;
    const rows = toRows(members);
    const length = [...key].length;
    const longer = members.filter(({ term }) => [...term].length > length);
    const isSmall = sumBytes(rows) <= limit;
    if (isSmall || longer.length === 0) {
      shards.set(key, isSmall ? rows : toFew(members));
      continue;
    }
    const here = members.filter(({ term }) => term === key);
    shards.set(key, toRows([...toFiled(rows.slice(0, MOST_USED)), ...toFiled(toFew(here))]));
    waiting.push(...groupByLetter(longer, length));
  }
  return new Map([...shards].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toFiled(rows: readonly NameRow[]): Filed[] {
  return rows.map((row) => ({ term: '', whole: true, row }));
}

/** Names that share a whole term: those that are called so, and the most used of those that bear it as a word. */
function toFew(members: readonly Filed[]): readonly NameRow[] {
  const called = members.filter(({ whole }) => whole);
  return toRows([...called, ...members.filter(({ whole }) => !whole).slice(0, MOST_USED)]);
}

function groupByLetter(filed: readonly Filed[], at: number): Map<string, Filed[]> {
  const groups = new Map<string, Filed[]>();
  for (const each of filed) {
    const key = [...each.term].slice(0, at + 1).join('');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function toRows(filed: readonly Filed[]): NameRow[] {
  return [...new Set(filed.map(({ row }) => row))];
}

const sizes = new WeakMap<NameRow, number>();

function sumBytes(rows: readonly NameRow[]): number {
  return rows.reduce((sum, row) => sum + sizeOf(row), 0);
}

function sizeOf(row: NameRow): number {
  const size = sizes.get(row) ?? JSON.stringify(row).length + 1;
  sizes.set(row, size);
  return size;
}

/** How many names and titles bear each stem, or each abbreviation in the place of its long form. */
function countStems(
  rows: readonly NameRow[],
  titles: readonly string[],
  short: NamesRoot['short'],
): Record<string, number> {
  const counts = new Map<string, number>();
  const lexicon = toLongForms(short);
  const texts = [
    ...titles.map((title) => [title]),
    ...rows.map(([name, , , , ...aliases]) => [name, ...aliases]),
  ];
  for (const spellings of texts)
    for (const stem of new Set(spellings.flatMap((text) => shorten(toWords(text).map(toStem), lexicon))))
      addTo(counts, stem);
  return Object.fromEntries(
    [...counts].filter(([, count]) => count >= COMMON).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Abbreviations of two or three words whose long form is another spelling of the same name: `RL`, `LLM`, `SFT`. */
function findShortForms(rows: readonly NameRow[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const [name, , , , ...aliases] of rows) {
    const spellings = [name, ...aliases];
    for (const short of spellings.filter(
      (text) => /^\p{Lu}[\p{Lu}\p{Ll}]{1,2}$/u.test(text) && text !== name,
    )) {
      const initials = short.toLowerCase();
      const long = spellings.map(toWords).find((words) => words.map((word) => word[0]).join('') === initials);
      if (long !== undefined && !found.has(initials)) found.set(initials, long.map(toStem).join(' '));
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
