import { type IndexParts, PARTS_FILE } from '../../model/search.ts';
import { toAddress } from '../to-address.ts';
import { loadEngine } from './load-engine.ts';
import { once } from './once.ts';
import { isQuoted } from './read-query.ts';
import { toBeginning } from './to-beginning.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Loads the parts of the index in which the words of a query may stand, and tells what to ask the engine. The engine finds
 * all words that begin as one of the query does, in all parts that anything loaded before, but itself loads one part
 * a word, or none: so the same query would find more after another. Words that too many others begin with
 * are left out beside others; alone such a word is looked for as it stands.
 */
export async function loadParts(words: string): Promise<string> {
  const { starts, few } = await loadStarts();
  if (isQuoted(words)) return loadPhrase(starts, toWords(words.trim().slice(1, -1)));
  const asked = toWords(words);
  const kept = asked
    .map((word) => ({ word, parts: findBegun(starts, word) }))
    .filter(({ parts }) => parts.length <= few);
  if (kept.length === 0) return loadPhrase(starts, asked.slice(0, 1));
  await load(kept.flatMap(({ parts }) => parts));
  return kept.map(({ word }) => word).join(' ');
}

/** Loads the parts of words that are looked for as they stand; the engine knows such a phrase by straight quotes. */
async function loadPhrase(starts: readonly string[], words: readonly string[]): Promise<string> {
  await load(words.flatMap((word) => findExact(starts, word)));
  return `"${words.join(' ')}"`;
}

/** The words of a query, but for what is nothing but punctuation. */
function toWords(query: string): string[] {
  return query.split(/\s+/u).filter((word) => toEngineWord(word) !== '');
}

async function load(parts: readonly string[]): Promise<void> {
  if (parts.length > 0) await (await loadEngine()).preload([...new Set(parts)].join(' '));
}

const loadStarts = once(async (): Promise<IndexParts> => {
  const response = await fetch(toAddress(`/pagefind/${PARTS_FILE}`));
  if (!response.ok) throw new Error(`The parts of the index did not come: ${response.status}`);
  return (await response.json()) as IndexParts;
});

/** The parts with words that begin as the stem of this one does. */
function findBegun(starts: readonly string[], word: string): readonly string[] {
  const beginning = toBeginning(toEngineWord(word));
  return findParts(starts, beginning, beginning);
}

/** The parts with words from the beginning of this one's stem to the word itself: the stem is one of them. */
function findExact(starts: readonly string[], word: string): readonly string[] {
  const whole = toEngineWord(word);
  return findParts(starts, toBeginning(whole), whole);
}

/** The parts that hold words from one to another, and those that begin with the latter; told by how they begin. */
export function findParts(starts: readonly string[], from: string, to: string): readonly string[] {
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start <= to || start.startsWith(to));
  return starts.slice(Math.max(0, first), last + 1);
}

/** A word as the engine looks for it: without punctuation and diacritics. */
function toEngineWord(word: string): string {
  return withoutMarks(word.toLowerCase().replace(/\p{P}/gu, ''));
}
