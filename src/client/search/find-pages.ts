import { toStem, toWords } from '../../model/search-words.ts';
import { searchText, type TextHit } from './engine.ts';
import { toWritten } from './everyday-words.ts';
import { findUnknown } from './find-unknown.ts';
import type { Lexicon } from './prepare-names.ts';
import { LIGHT, toRarity } from './question.ts';
import { isFiller, isLight } from './words.ts';

/** A word of a question with the pages that have it, or what papers write instead of it. */
export interface FoundWord {
  readonly word: string;
  readonly ids: readonly string[];
  /** How well each page answers, as the engine has it. */
  readonly relevances: readonly number[];
  readonly load: (at: number) => Promise<TextHit | undefined>;
}

/** How many words of a question are looked for, each alone, and how many pages are read to weigh them. */
const WORDS = 8;
const READ = 24;
/** How much a page gains that has a word at all, beside how much it is about it. */
const HAS = 0.5;

/** Looks for each word alone; for one that no page has, what papers write instead. */
export async function findWords(query: string): Promise<readonly FoundWord[]> {
  const words = [...new Set(toWords(query).filter((word) => !isFiller(word)))].slice(0, WORDS);
  const unknown = await findUnknown(words);
  return Promise.all(
    words.map(async (word): Promise<FoundWord> => {
      const written = unknown.has(word) ? toWritten(toStem(word))[0] : word;
      if (written === undefined) return { word, ids: [], relevances: [], load: async () => undefined };
      const { ids, relevances, load } = await searchText(written, { facets: [], sort: 'relevance' });
      return { word, ids, relevances, load: async (at) => (await load(at, at + 1))[0] };
    }),
  );
}

/** Reads the pages that have the most telling words, those that are most about them first. */
export async function readBest(found: readonly FoundWord[], lexicon: Lexicon): Promise<readonly TextHit[]> {
  const pages = new Map<string, { weight: number; load: () => Promise<TextHit | undefined> }>();
  for (const { word, ids, relevances, load } of found) {
    const most = relevances[0] ?? 1;
    const weight = toRarity(ids.length, lexicon) * (isLight(word) ? LIGHT : 1);
    for (const [at, id] of ids.entries()) {
      const page = pages.get(id) ?? { weight: 0, load: () => load(at) };
      page.weight += weight * (HAS + ((1 - HAS) * (relevances[at] ?? 0)) / most);
      pages.set(id, page);
    }
  }
  const best = [...pages.values()].sort((a, b) => b.weight - a.weight).slice(0, READ);
  return (await Promise.all(best.map(({ load }) => load()))).filter((page) => page !== undefined);
}
