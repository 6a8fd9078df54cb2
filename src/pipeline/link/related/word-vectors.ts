import type { Paper } from '../../../model/paper.ts';

/** The telling words of papers, and how much each tells of each paper. */
export interface WordVectors {
  /** All words that stand in more than one paper; vectors call them by their places here. */
  readonly words: readonly string[];
  readonly vectors: readonly WordVector[];
}

/** A paper's telling words in the order of its text, with their TF-IDF weights, whose squares sum to 1. */
export interface WordVector {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

/** A title's words count as often as this. */
const TITLE = 2;
/** Beyond so many characters a text tells no more of what it is about. */
const LONGEST = 20_000;

/** How often each word stands in a text; words go by their numbers. */
type Counts = ReadonlyMap<number, number>;

/**
 * The TF-IDF vectors of papers' titles and abstracts (term frequency dampened by a logarithm). Words of one paper alone
 * join nothing and are left out, as are those of more than `most` papers, which every paper of a field shares.
 */
export function toWordVectors(papers: readonly Paper[], most: number): WordVectors {
  const numbers = new Map<string, number>();
  const counts = papers.map((paper) => countWords(paper, numbers));
  const spread = new Uint32Array(numbers.size);
  for (const words of counts) for (const word of words.keys()) spread[word] = (spread[word] ?? 0) + 1;
  const rarities = Array.from(spread, (among) =>
    among < 2 || among > most ? null : Math.log(papers.length / among),
  );
  return { words: [...numbers.keys()], vectors: counts.map((words) => toVector(words, rarities)) };
}

function countWords({ title, abstract }: Paper, numbers: Map<string, number>): Counts {
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

function toVector(counts: Counts, rarities: readonly (number | null)[]): WordVector {
  const words: number[] = [];
  const weights: number[] = [];
  for (const [word, count] of counts) {
    const rarity = rarities[word] ?? null;
    if (rarity === null) continue;
    words.push(word);
    weights.push((1 + Math.log(count)) * rarity);
  }
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { words, weights: weights.map((weight) => weight / length) };
}
