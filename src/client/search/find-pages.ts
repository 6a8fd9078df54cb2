import { toStem, toWords } from '../../model/search-words.ts';
import { NO_NARROWING, searchText, type TextHit, type TextHits } from './engine.ts';
import { toWritten } from './everyday-words.ts';
import { findPhrases } from './everyday-phrases.ts';
import { isKnown } from './find-unknown.ts';
import { gatherPages, loadPages } from './gather-pages.ts';
import { toKin } from './kin.ts';
import { onceEach } from './once.ts';
import type { Lexicon } from './prepare-names.ts';
import { LIGHT, toRarity } from './question.ts';
import { isFiller, isLight } from './words.ts';

/** A word of a question, with the pages that have it and those that have what papers write instead. */
export interface AskedWord {
  readonly word: string;
  readonly own: TextHits | null;
  readonly written: readonly TextHits[];
}

/** How many words of a question are looked for, each alone, and how many pages are read to weigh them. */
const WORDS = 8;
const READ = 24;
/** How much a page gains that has a word at all, beside how much it is about it. */
const HAS = 0.5;
/** How many words that papers write are looked for beside one that was asked. */
const INSTEAD = 2;

/** Looks for each word alone, and for what papers write instead. */
export async function findWords(query: string): Promise<readonly AskedWord[]> {
  const telling = toWords(query).filter((word) => !isFiller(word));
  const meant = findPhrases(query).flatMap(({ written }) => written.slice(0, INSTEAD));
  const words = [...new Set([...telling.slice(0, WORDS), ...meant])];
  return Promise.all(
    words.map(async (word) => {
      const stem = toStem(word);
      const written = await Promise.all(toWritten(stem).slice(0, INSTEAD).map(find));
      const kin = toKin(stem);
      const own = (await find(word)) ?? (kin === null ? null : await find(kin));
      return { word, own, written: written.filter((hits) => hits !== null) };
    }),
  );
}

/** How many pages have a word, or else what papers write instead of it. */
export function countPages({ own, written }: AskedWord): number {
  return own?.total ?? written[0]?.total ?? 0;
}

/** Reads the pages that have the most telling words, those that are most about them first. */
export async function readBest(asked: readonly AskedWord[], lexicon: Lexicon): Promise<readonly TextHit[]> {
  const best = gatherPages(
    asked.flatMap(({ word, own, written }) =>
      [own ?? [], written].flat().map((hits) => ({ word, hits, weigh: toGain(word, hits, lexicon) })),
    ),
  ).slice(0, READ);
  return loadPages(best.map(({ load }) => load));
}

function toGain(word: string, { total, relevances }: TextHits, lexicon: Lexicon): (at: number) => number {
  const most = relevances[0] ?? 1;
  const weight = toRarity(total, lexicon) * (isLight(word) ? LIGHT : 1);
  return (at) => weight * (HAS + ((1 - HAS) * (relevances[at] ?? 0)) / most);
}

/**
 * Pages that have the word itself; the engine adds those with longer ones, which only a word that is being typed needs.
 * Each is looked for once, however many letters are typed after it.
 */
const find = onceEach(async (word: string): Promise<TextHits | null> => {
  const exact = await searchText(`"${word}"`, NO_NARROWING);
  if (exact.total > 0) return exact;
  return (await isKnown(word)) ? searchText(word, NO_NARROWING) : null;
});
