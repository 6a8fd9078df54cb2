import type { Paper } from '../../../model/paper.ts';
import type { Weighted } from './weighted.ts';

/**
 * The telling words of papers, and how much each tells of each paper. It is plain data in few pieces, so that threads
 * can hand it on.
 */
export interface WordVectors {
  /** All words that stand in more than one paper; vectors call them by their places here. */
  readonly words: readonly string[];
  /** Where each paper's words begin among those of all, and behind them where the last one's end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

/** Each paper's telling words in the order of its text, with their TF-IDF weights, whose squares sum to 1. */
export function listVectors({ starts, numbers, weights }: WordVectors): Weighted[] {
  return Array.from(starts.subarray(0, -1), (start, place) => {
    const end = starts[place + 1];
    return { numbers: numbers.subarray(start, end), weights: weights.subarray(start, end) };
  });
}

/** A title's words count as often as this. */
const TITLE = 2;
/** Beyond so many characters a text tells no more of what it is about. */
const LONGEST = 20_000;

/** How often each word stands in a text; words go by their numbers. */
type Counts = ReadonlyMap<number, number>;

/** A paper's text, of which its words are. */
export type Text = Pick<Paper, 'title' | 'abstract'>;

/**
 * About how many papers there are, in steps of a root of two: when a few more come, what they don't have stays as rare as
 * it was, and what was near to what stays near.
 */
function toAbout(papers: number): number {
  return 2 ** (Math.floor(2 * Math.log2(papers)) / 2);
}

/** What more of so many papers have than this is shared by all of a field. */
export function toMostShared(papers: number): number {
  return Math.max(50, toAbout(papers) / 100);
}

/** How rare it is among so many papers that so many have something: the logarithm of how many there are to one that has. */
export function toRarity(among: number, papers: number): number {
  return Math.max(0, Math.log(toAbout(papers) / among));
}

/** How much a word of so many papers tells: the rarer the more. Words spread wider than names before all share them. */
function toTelling(among: number, papers: number): number {
  return among < 2 || among > 2 * toMostShared(papers) ? 0 : toRarity(among, papers);
}

/**
 * The TF-IDF vectors of papers' titles and abstracts (term frequency dampened by a logarithm). Words of one paper alone
 * join nothing and are left out, as are those that every paper of a field shares.
 */
export function toWordVectors(papers: readonly Text[]): WordVectors {
  const known = new Map<string, number>();
  const counts = papers.map((paper) => countWords(paper, known));
  const spread = new Uint32Array(known.size);
  for (const words of counts) for (const word of words.keys()) spread[word] = (spread[word] ?? 0) + 1;
  const rarities = Float64Array.from(spread, (among) => toTelling(among, papers.length));
  const starts = new Uint32Array(papers.length + 1);
  const size = counts.reduce((sum, { size }) => sum + size, 0);
  const [numbers, weights] = [new Uint32Array(size), new Float64Array(size)];
  counts.forEach((words, place) => {
    const start = starts[place] ?? 0;
    starts[place + 1] = start + fillVector(words, rarities, { numbers, weights, start });
  });
  const end = starts.at(-1);
  return { words: [...known.keys()], starts, numbers: numbers.slice(0, end), weights: weights.slice(0, end) };
}

function countWords({ title, abstract }: Text, numbers: Map<string, number>): Counts {
  const counts = new Map<number, number>();
  const add = (text: string, amount: number): void => {
    for (const word of toWords(text)) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      counts.set(number, (counts.get(number) ?? 0) + amount);
    }
  };
  add(title, TITLE);
  add(abstract.slice(0, LONGEST), 1);
  return counts;
}

/** The words of a text that may tell what it is about, in lower case, with plural and singular as one. */
function toWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.map((word) => (isPlural(word) ? word.slice(0, -1) : word));
}

function isPlural(word: string): boolean {
  if (word.length < 5 || !word.endsWith('s')) return false;
  return !word.endsWith('ss') && !word.endsWith('us');
}

/** Writes a paper's words from a place on, and says how many they are. */
function fillVector(
  counts: Counts,
  rarities: Float64Array,
  { numbers, weights, start }: Pick<WordVectors, 'numbers' | 'weights'> & { readonly start: number },
): number {
  let at = start;
  let squares = 0;
  for (const [word, count] of counts) {
    const rarity = rarities[word] ?? 0;
    if (rarity === 0) continue;
    const weight = (1 + Math.log(count)) * rarity;
    numbers[at] = word;
    weights[at] = weight;
    squares += weight * weight;
    at += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let each = start; each < at; each += 1) weights[each] = (weights[each] ?? 0) / length;
  return at - start;
}
