import { shorten, toStem, toWords } from '../../model/search-words.ts';
import { toWritten } from './everyday-words.ts';
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
  /** 1 for what may be the name of a field, less the more telling words there are: those describe one page. */
  readonly breadth: number;
}

/** A word that is asked for, or several that have an abbreviation. */
export interface Term {
  /** Its own root, then those of words that papers write instead. */
  readonly stems: readonly string[];
  readonly weight: number;
}

interface Pair {
  readonly first: Term;
  readonly second: Term;
  readonly weight: number;
}

/** No word tells more than this: how rare a word is says little among the rare. */
const MOST = 0.66;
/** What is left of the weight of a word that no page has, and of one that questions are put with. */
const UNKNOWN = 0.2;
export const LIGHT = 0.3;
/** What share of the pages may have a word that nearly every page could bear: such words are not looked for. */
const GENERIC = 0.1;
/** How much it tells beside the words themselves that two of them stand side by side. */
const PAIR = 0.5;
/** So many rare words may name a field of work; how fast it gets less likely with more. */
const FIELD = 1.5;
const NARROWING = 1;

/** Questions have at least so many words; what is shorter is a name or the beginning of one. */
const SENTENCE = 3;

/** Says whether a query has so many words that it may say something in other words than its own. */
export function isSentence(query: string): boolean {
  return toWords(query).length >= SENTENCE;
}

/** Reads a question; `counts` says how many pages have each of its words, folded. */
export function toQuestion(query: string, lexicon: Lexicon, counts: ReadonlyMap<string, number>): Question {
  const words = toWords(query).filter((word) => !isStopWord(word));
  const known = new Map(words.map((word) => [toStem(word), { word, count: counts.get(word) ?? null }]));
  const order = shorten(words.map(toStem), lexicon.short);
  const terms = new Map([...new Set(order)].map((stem) => [stem, toTerm(stem, known, lexicon)]));
  const pairs = order.slice(1).flatMap((stem, at): Pair[] => {
    const [first, second] = [terms.get(order[at] ?? ''), terms.get(stem)];
    if (first === undefined || second === undefined || first === second) return [];
    return [{ first, second, weight: PAIR * Math.min(first.weight, second.weight) }];
  });
  const telling = [...terms.values()].reduce((sum, { weight }) => sum + weight, 0) / MOST;
  return {
    breadth: Math.min(1, (FIELD / telling) ** NARROWING),
    terms: [...terms.values()],
    pairs,
    weight: [...terms.values(), ...pairs].reduce((sum, { weight }) => sum + weight, 0),
    stems: new Set([...terms.values()].flatMap(({ stems: [own] }) => own ?? [])),
  };
}

type Known = ReadonlyMap<string, { readonly word: string; readonly count: number | null }>;

function toTerm(stem: string, known: Known, lexicon: Lexicon): Term {
  const stems = [stem, ...toWritten(stem).map(toStem)];
  const word = known.get(stem)?.word ?? '';
  const own = isFiller(word) ? lexicon.total * GENERIC : countOwn(stem, known, lexicon);
  const count = Math.max(own, ...stems.map((each) => lexicon.stems.get(each) ?? 0));
  const weight = toRarity(count, lexicon) * (count === 0 ? UNKNOWN : 1);
  return { stems: stems.map(toRoot), weight: isLight(word) ? LIGHT * weight : weight };
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
