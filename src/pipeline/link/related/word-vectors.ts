import type { Paper } from '../../../model/paper.ts';
import { addTo } from '../order.ts';

/** A paper's telling words with their TF-IDF weights; the squares of a paper's weights sum to 1. */
export type WordVector = ReadonlyMap<string, number>;

/** A title's words count as often as this. */
const TITLE = 2;
/** Beyond so many characters a text tells no more of what it is about. */
const LONGEST = 20_000;

/**
 * The TF-IDF vectors of papers' titles and abstracts (term frequency dampened by a logarithm). Words of one paper alone
 * join nothing and are left out, as are those of more than `most` papers, which every paper of a field shares.
 */
export function toWordVectors(papers: readonly Paper[], most: number): WordVector[] {
  const counts = papers.map(countWords);
  const spread = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) addTo(spread, word);
  return counts.map((words) => {
    const weights = new Map<string, number>();
    for (const [word, count] of words) {
      const papersWithIt = spread.get(word) ?? 1;
      if (papersWithIt < 2 || papersWithIt > most) continue;
      weights.set(word, (1 + Math.log(count)) * Math.log(papers.length / papersWithIt));
    }
    return toUnit(weights);
  });
}

function countWords({ title, abstract }: Paper): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, amount: number): void => {
    for (const word of toWords(text)) addTo(counts, word, amount);
  };
  add(title, TITLE);
  add(abstract.slice(0, LONGEST), 1);
  return counts;
}

/** The words of a text that may tell what it is about, in lower case, with plural and singular as one. */
export function toWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.map((word) => (word.length > 4 && /[^su]s$/u.test(word) ? word.slice(0, -1) : word));
}

function toUnit(weights: ReadonlyMap<string, number>): WordVector {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...weights].map(([word, weight]) => [word, weight / (length || 1)]));
}
