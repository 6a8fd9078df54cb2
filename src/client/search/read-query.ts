import { toWhole } from '../../model/name-terms.ts';
import { shorten, toSingular, toStem, toWords } from '../../model/search-words.ts';
import { type Lexicon, type PreparedName, toWeight } from './prepare-names.ts';
import { isOneErrorApart, isStopWord, withoutFiller } from './words.ts';

/** A query as names are compared with it. */
export interface Query {
  readonly whole: string;
  readonly words: readonly string[];
  /** Without the words that questions are made of. */
  readonly told: string;
  /** Without the words that name nothing. */
  readonly asked: string;
  readonly askedWords: readonly string[];
  /** How many letters its words have, save those that say nothing. */
  readonly letters: number;
  /** The query stands in quotation marks: only what is called exactly so is meant. */
  readonly quoted: boolean;
  /** How much its stems tell, together. */
  readonly weight: number;
  /** Stems of names that the query's words stand for. */
  readonly meant: ReadonlyMap<string, Meaning>;
}

/** That a word of the query stands for a stem: which, how surely (1 where it is the same), and how much it tells. */
export interface Meaning {
  readonly at: number;
  readonly sure: number;
  readonly weight: number;
}

/** How sure it is that a word with a typing error was meant, and that a word begun was. */
const TYPO = 0.8;
const BEGUN = 0.75;

/** Reads a query against the names that it may be about. */
export function readQuery(text: string, names: readonly PreparedName[], lexicon: Lexicon): Query {
  const words = toWords(text);
  const singular = words.map(toSingular);
  const askedWords = withoutFiller(singular);
  const telling = words.filter((word) => !isStopWord(word));
  const stems = shorten((telling.length > 0 ? telling : words).map(toStem), lexicon.short);
  const weights = stems.map((stem) => toWeight(stem, lexicon));
  return {
    whole: toWhole(text),
    words: singular,
    told: (telling.length > 0 ? telling : words).map(toSingular).join(''),
    asked: askedWords.join(''),
    askedWords,
    letters: telling.join('').length,
    quoted: isQuoted(text),
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    meant: toMeanings(
      stems.map((stem, at) => ({ stem, at, weight: weights[at] ?? 0, isLast: at === stems.length - 1 })),
      names,
    ),
  };
}

/** Says whether a text stands in quotation marks. */
export function isQuoted(text: string): boolean {
  return /^\s*["“][^"“”]+["”]\s*$/u.test(text);
}

/** Says whether some of the words are quoted: pages are wanted that hold those as they stand, and the others too. */
export function isPartlyQuoted(query: string): boolean {
  return !isQuoted(query) && /["“][^"“”]+["”]/u.test(query);
}

interface Asked {
  readonly stem: string;
  readonly at: number;
  readonly weight: number;
  readonly isLast: boolean;
}

/** Who typed a word that names bear made no error; another word may stand for those one error away. */
function toMeanings(asked: readonly Asked[], names: readonly PreparedName[]): Map<string, Meaning> {
  const known = gatherStems(names);
  const meant = new Map<string, Meaning>();
  const mean = (stem: string, { at, weight }: Asked, sure: number): void => {
    if ((meant.get(stem)?.sure ?? 0) < sure) meant.set(stem, { at, sure, weight });
  };
  for (const each of asked) {
    if (known.has(each.stem)) mean(each.stem, each, 1);
    const isTypo = !known.has(each.stem) && each.stem.length >= 4;
    if (!isTypo && !each.isLast) continue;
    for (const stem of known) {
      if (isTypo && stem.length >= 4 && isOneErrorApart(each.stem, stem)) mean(stem, each, TYPO);
      else if (each.isLast && each.stem.length > 1 && stem.startsWith(each.stem))
        mean(stem, each, BEGUN * Math.sqrt(each.stem.length / stem.length));
    }
  }
  return meant;
}

/** The stems of all names, gathered once for each list of them: every letter that is typed asks for them. */
const gathered = new WeakMap<readonly PreparedName[], ReadonlySet<string>>();

function gatherStems(names: readonly PreparedName[]): ReadonlySet<string> {
  const known =
    gathered.get(names) ?? new Set(names.flatMap(({ keys }) => keys.flatMap(({ stems }) => stems)));
  gathered.set(names, known);
  return known;
}
