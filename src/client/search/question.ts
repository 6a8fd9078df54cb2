import { shorten, toStem, toWords } from '../../model/search-words.ts';
import { toWritten } from './everyday-words.ts';
import { type FoundPhrase, findPhrases } from './everyday-phrases.ts';
import type { Lexicon } from './prepare-names.ts';
import { toRoot } from './to-root.ts';
import { isFiller, isLight, isStopWord } from './words.ts';

/** What is asked: its words that tell something, and which of them stand side by side. */
export interface Question {
  readonly terms: readonly Term[];
  readonly pairs: readonly Pair[];
  /** How much all of it tells. */
  readonly weight: number;
  /** The roots of its own words, without those that papers write instead. */
  readonly stems: ReadonlySet<string>;
  /** How surely each root is meant that its words may stand for. */
  readonly meant: ReadonlyMap<string, number>;
  /** 1 for what may be the name of a field, less the more telling words there are: those describe one page. */
  readonly breadth: number;
}

/** A word that is asked for, or several that have an abbreviation. */
export interface Term {
  readonly meanings: readonly Meaning[];
  readonly weight: number;
}

/** Two terms side by side; what means both has a space between their roots. */
export type Pair = Term;

/** A root that a term may stand for, the term's own first, and how surely it does. */
export interface Meaning {
  readonly stem: string;
  readonly sure: number;
}

/** How surely a word is meant by another that papers write instead: the nearest one, and those after it. */
const WRITTEN = 0.7;
const FURTHER = 0.5;
/** How surely a phrase is meant by the words that papers write instead, the nearest and those after it. */
const PHRASED = 0.95;
const PHRASED_FURTHER = 0.65;
/** So many meanings of a word are looked for beside those of its neighbour. */
const BESIDE = 2;
/** No word tells more than this: how rare a word is says little among the rare. */
const MOST = 0.72;
/** What is left of the weight of a word that no page has, of one that questions are put with, and of what shall not be. */
const UNKNOWN = 0.2;
export const LIGHT = 0.45;
const UNWANTED = 0.35;
/** What share of the pages may have a word that nearly every page could bear: such words are not looked for. */
const GENERIC = 0.075;
/** How much it tells beside the words themselves that two of them stand side by side. */
const PAIR = 0.5;
/** So many rare words may name a field of work; with more it gets less likely. */
const FIELD = 1.5;

/** Reads a question; `counts` says how many pages have each of its words, folded. */
export function toQuestion(query: string, lexicon: Lexicon, counts: ReadonlyMap<string, number>): Question {
  const words = toWords(query).filter((word) => !isStopWord(word));
  const unwanted = findUnwanted(query);
  const known = new Map(
    words.map((word) => [
      toStem(word),
      { word, count: counts.get(word) ?? null, unwanted: unwanted.has(word) },
    ]),
  );
  const order = shorten(words.map(toStem), lexicon.short);
  const phrases = findPhrases(query);
  const within = new Set(phrases.flatMap((phrase) => phrase.words.map(toStem)));
  const byStem = new Map(
    [...new Set(order)].map((stem) => {
      const term = toTerm(stem, known, lexicon);
      return [stem, within.has(stem) ? withoutFurther(term) : term];
    }),
  );
  const terms = [...byStem.values(), ...phrases.map((phrase) => toPhraseTerm(phrase, counts, lexicon))];
  const pairs = order.slice(1).flatMap((stem, at): Pair[] => {
    const [first, second] = [byStem.get(order[at] ?? ''), byStem.get(stem)];
    if (first === undefined || second === undefined) return [];
    return [toPair(first, second)];
  });
  const telling = sumWeights(terms) / MOST;
  return {
    breadth: Math.min(1, FIELD / telling),
    terms,
    pairs,
    weight: sumWeights([...terms, ...pairs]),
    stems: new Set(terms.flatMap(({ meanings: [own] }) => own?.stem ?? [])),
    meant: toMeant(terms),
  };
}

/** How much several terms tell together. */
export function sumWeights(terms: readonly Term[]): number {
  return terms.reduce((all, { weight }) => all + weight, 0);
}

/** Words that a question says it does without: those that follow a word such as “without”, up to the next small word. */
function findUnwanted(query: string): ReadonlySet<string> {
  const parts = query
    .toLowerCase()
    .matchAll(/\b(?:without|instead of|rather than|no longer|not|no)\s+((?:\S+\s*){1,3})/gu);
  return new Set([...parts].flatMap(([, after = '']) => toWords(after)));
}

type Known = ReadonlyMap<
  string,
  { readonly word: string; readonly count: number | null; readonly unwanted: boolean }
>;

function toTerm(stem: string, known: Known, lexicon: Lexicon): Term {
  const stems = [stem, ...toWritten(stem).map(toStem)];
  const word = known.get(stem)?.word ?? '';
  const own = isFiller(word) ? lexicon.total * GENERIC : countOwn(stem, known, lexicon);
  const count = Math.max(own, ...stems.map((each) => lexicon.stems.get(each) ?? 0));
  const weight = toRarity(count, lexicon) * (count === 0 ? UNKNOWN : 1);
  const share = (isLight(word) ? LIGHT : 1) * (known.get(stem)?.unwanted ? UNWANTED : 1);
  const meanings = stems.map((each, at) => ({ stem: toRoot(each), sure: toSure(at) }));
  return { meanings, weight: share * weight };
}

/** A word of a phrase means itself and the nearest that papers write: the phrase says what else is meant. */
function withoutFurther({ meanings, weight }: Term): Term {
  return { meanings: meanings.slice(0, 2), weight };
}

/** What a phrase means: it tells as much as the nearest word that papers write instead. */
function toPhraseTerm({ written }: FoundPhrase, counts: ReadonlyMap<string, number>, lexicon: Lexicon): Term {
  const [nearest = ''] = written;
  const count = Math.max(counts.get(nearest) ?? 0, lexicon.stems.get(toStem(nearest)) ?? 0);
  const meanings = written.map((each, at) => ({
    stem: toRoot(toStem(each)),
    sure: at === 0 ? PHRASED : PHRASED_FURTHER,
  }));
  return { meanings, weight: toRarity(count, lexicon) };
}

function toSure(at: number): number {
  if (at === 0) return 1;
  return at === 1 ? WRITTEN : FURTHER;
}

function toPair(first: Term, second: Term): Pair {
  const meanings = first.meanings.slice(0, BESIDE).flatMap((one) =>
    second.meanings.slice(0, BESIDE).map((other) => ({
      stem: `${one.stem} ${other.stem}`,
      sure: one.sure * other.sure,
    })),
  );
  return { meanings, weight: PAIR * Math.min(first.weight, second.weight) };
}

function toMeant(terms: readonly Term[]): ReadonlyMap<string, number> {
  const meant = new Map<string, number>();
  for (const { stem, sure } of terms.flatMap(({ meanings }) => meanings))
    meant.set(stem, Math.max(sure, meant.get(stem) ?? 0));
  return meant;
}

/** How much a word tells, from 0 to 1, that so many pages have. */
export function toRarity(count: number, { total }: Lexicon): number {
  return Math.min(MOST, Math.log(1 + total / (1 + count)) / Math.log(1 + total));
}

/** Pages that have the word; an abbreviation that was typed in full has at most as many as its rarest word. */
function countOwn(stem: string, known: Known, { short }: Lexicon): number {
  const count = known.get(stem)?.count;
  if (typeof count === 'number') return count;
  const long = short.find(([abbreviation]) => abbreviation === stem)?.[1] ?? [];
  const counts = long.flatMap((each) => known.get(each)?.count ?? []);
  return counts.length === 0 ? 0 : Math.min(...counts);
}
