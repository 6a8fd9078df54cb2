import { shorten, toStem, toWords } from '../../model/search-words.ts';
import { toWritten } from './everyday-words.ts';
import type { Lexicon } from './prepare-names.ts';
import { type Pair, type Question, sumWeights, type Term } from './question.ts';
import { toRoot } from './to-root.ts';
import { isStopWord } from './words.ts';

/** A part of a page, made ready to be compared with questions. */
export interface Field {
  /** Its stems, abbreviations in the place of what they stand for. */
  readonly stems: ReadonlySet<string>;
  /** How often it has each stem; long forms are counted as well as their abbreviations. */
  readonly counts: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  /** How surely a page is about what this part of it says, from 0 to 1. */
  readonly says: number;
}

/** How much surer it gets by each further mention, and how many of them count. */
const AGAIN = 0.05;
const TIMES = 3;
/** How surely two everyday words are the same that papers write as one. */
const SIBLING = 0.7;

/** Makes a text ready; abbreviations and their long forms are both found. */
export function toField(text: string, says: number, { short }: Lexicon): Field {
  const plain = toWords(text)
    .filter((word) => !isStopWord(word))
    .map(toStem);
  const shortened = shorten(plain, short).map(toRoot);
  const roots = plain.map(toRoot);
  const counts = new Map<string, number>(roots.map((stem) => [stem, 1]));
  const times = new Map<string, number>();
  for (const stem of shortened) times.set(stem, (times.get(stem) ?? 0) + 1);
  for (const [stem, count] of times) counts.set(stem, count);
  return {
    stems: new Set(shortened),
    counts,
    pairs: new Set([...toPairs(roots), ...toPairs(shortened)]),
    says,
  };
}

/** A phrase of everyday words: the nearest words that papers write instead of its own, by those, are meant by it too. */
export interface Phrase extends Field {
  readonly written: ReadonlyMap<string, string>;
}

/** Makes a phrase ready, so that two everyday words meet which papers write as one. */
export function toPhrase(text: string, says: number, lexicon: Lexicon): Phrase {
  const field = toField(text, says, lexicon);
  const written = new Map(
    toWords(text).flatMap((word) => {
      const [nearest] = toWritten(toStem(word));
      return nearest === undefined ? [] : [[toRoot(toStem(word)), toRoot(toStem(nearest))] as const];
    }),
  );
  const counts = new Map([...[...written.values()].map((stem) => [stem, 1] as const), ...field.counts]);
  return { ...field, counts, written };
}

/** Several parts as one. */
export function joinFields(fields: readonly Field[], says: number): Field {
  return {
    stems: new Set(fields.flatMap(({ stems }) => [...stems])),
    counts: new Map(fields.flatMap(({ counts }) => [...counts.keys()].map((stem) => [stem, 1] as const))),
    pairs: new Set(fields.flatMap(({ pairs }) => [...pairs])),
    says,
  };
}

/** How much of a question the fields of a page say, from 0 to 1: its words and which of them stand side by side. */
export function weighFields(
  { terms, pairs, weight }: Pick<Question, 'terms' | 'pairs' | 'weight'>,
  fields: readonly Field[],
): number {
  if (weight === 0) return 0;
  const ofTerms = terms.reduce((sum, term) => sum + term.weight * weighTerm(term, fields), 0);
  const ofPairs = pairs.reduce((sum, pair) => sum + pair.weight * weighPair(pair, fields), 0);
  return (ofTerms + ofPairs) / weight;
}

/** How much of a question's words the fields say, whichever of them stand side by side. */
export function weighWords({ terms }: Question, fields: readonly Field[]): number {
  return weighFields({ terms, pairs: [], weight: sumWeights(terms) }, fields);
}

/** The words of a question that the fields say at most so surely. */
export function findUnsaid({ terms }: Question, fields: readonly Field[], most: number): readonly Term[] {
  return terms.filter((term) => weighTerm(term, fields) <= most);
}

/** How much of a name or title the question says, its telling words counting more. */
export function toShareSaid(name: Field, { stems }: Question, weigh: (stem: string) => number): number {
  return toShare(name, (stem) => Number(stems.has(stem)), weigh);
}

/** How much of a phrase the question means, in its words or in those that papers write instead. */
export function toShareMeant(phrase: Phrase, { meant }: Question, weigh: (stem: string) => number): number {
  const toSure = (stem: string): number => {
    const nearest = meant.get(phrase.written.get(stem) ?? '') ?? 0;
    return Math.max(meant.get(stem) ?? 0, SIBLING * nearest);
  };
  return toShare(phrase, toSure, weigh);
}

function toShare(
  { stems }: Field,
  toSure: (stem: string) => number,
  weigh: (stem: string) => number,
): number {
  let all = 0;
  let said = 0;
  for (const stem of stems) {
    const weight = weigh(stem);
    all += weight;
    said += toSure(stem) * weight;
  }
  return all === 0 ? 0 : said / all;
}

/** Says whether the question has every word of a field. */
export function isSaidWhole(field: Field, { stems }: Question): boolean {
  return field.stems.size > 0 && [...field.stems].every((stem) => stems.has(stem));
}

function weighTerm({ meanings }: Term, fields: readonly Field[]): number {
  let best = 0;
  for (const { stem, sure } of meanings)
    for (const { counts, says } of fields) {
      const count = counts.get(stem);
      if (count === undefined) continue;
      const often = says < 1 ? AGAIN * Math.min(TIMES, count - 1) : 0;
      best = Math.max(best, (says + often) * sure);
    }
  return best;
}

/** How surely two words that stand side by side are those that were asked for. */
function weighPair({ meanings }: Pair, fields: readonly Field[]): number {
  let best = 0;
  for (const { stem, sure } of meanings)
    for (const { pairs, says } of fields) if (says * sure > best && pairs.has(stem)) best = says * sure;
  return best;
}

function toPairs(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}
