import { foldName } from './fold.ts';

/** The words of a text, each folded as names are; hyphens and slashes part words too. */
export function toWords(text: string): string[] {
  return text
    .split(/[\s\p{Pd}/,;:!?"“”()[\]{}]+/u)
    .map((word) => (word === '' ? '' : foldName(word)))
    .filter((word) => word !== '' && /[\p{L}\p{N}]/u.test(word));
}

/** A word in the singular, as far as English is regular. */
export function toSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The parts of which names like `ScreenSpot` are put together; none where a name is one word. */
export function toParts(text: string): string[] {
  const parts = text.match(/\p{Lu}?\p{Ll}{3,}/gu) ?? [];
  return parts.length > 1 ? parts.map((part) => toSingular(foldName(part))) : [];
}

/** An ending that words of one family differ in, with what is left in its place and how many letters must stay. */
export type Ending = readonly [ending: string, left: string, keeps: number];

const ENDINGS: readonly Ending[] = [
  ['ization', 'iz', 3],
  ['isation', 'iz', 3],
  ['ational', '', 3],
  ['ations', '', 3],
  ['ation', '', 3],
  ['ators', '', 4],
  ['ator', '', 4],
  ['ative', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ates', '', 4],
  ['ate', '', 4],
  ['ising', 'iz', 3],
  ['izing', 'iz', 3],
  ['ised', 'iz', 3],
  ['ized', 'iz', 3],
  ['ise', 'iz', 4],
  ['ize', 'iz', 3],
  ['ities', '', 4],
  ['ity', '', 4],
  ['ments', '', 5],
  ['ment', '', 5],
  ['able', '', 4],
  ['ically', '', 4],
  ['ical', '', 4],
  ['ics', '', 4],
  ['ic', '', 4],
  ['ening', '', 5],
  ['ened', '', 5],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ies', 'i', 3],
  ['ied', 'i', 3],
  ['ed', '', 4],
  ['ers', '', 4],
  ['er', '', 4],
  ['es', '', 4],
  ['ens', '', 5],
  ['en', '', 5],
  ['s', '', 3],
  ['y', 'i', 3],
  ['e', '', 3],
];

/**
 * What the words of a family share: `grounding`, `grounded` and `ground` are one, as are `optimize` and
 * `optimization`. A light stemmer after Porter's first steps (1980): good enough to match, never shown.
 */
export function toStem(word: string): string {
  if (!/^[a-z]{4,}$/u.test(word) || /(?:ss|us|is|[aeiou]y)$/u.test(word)) return word;
  return undouble(withoutEnding(word, ENDINGS) ?? word);
}

/** A word without the first of the endings that fits; `null` where none does. */
export function withoutEnding(word: string, endings: readonly Ending[]): string | null {
  for (const [ending, left, keeps] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= keeps)
      return word.slice(0, -ending.length) + left;
  return null;
}

/** `plann` of `planning` is `plan`, `reinforce` of `reinforcement` what it is of `reinforced`, `study` what it is of `studies`. */
function undouble(stem: string): string {
  return stem
    .replace(/([bdglmnprt])\1$/u, '$1')
    .replace(/(?<=.{4})e$/u, '')
    .replace(/(?<=[^aeiou]{2}|[^aeiou][aeiou][^aeiou])y$/u, 'i');
}

/** Abbreviations with the stems of what they stand for, the longest first. */
export type LongForms = readonly Phrase<string>[];

/** Stems side by side, with what they stand for. */
export type Phrase<T> = readonly [means: T, stems: readonly string[]];

/** A phrase among stems, or a stem alone that begins none. */
export interface Piece<T> {
  readonly at: number;
  readonly length: number;
  readonly means: T | null;
}

/** Reads abbreviations as `NamesRoot` keeps them. */
export function toLongForms(short: Readonly<Record<string, string>>): LongForms {
  return Object.entries(short)
    .map(([abbreviation, long]) => [abbreviation, long.split(' ')] as const)
    .sort(([, a], [, b]) => b.length - a.length);
}

/** Stems with long forms as their abbreviations, so that `offline RL` and `offline reinforcement learning` meet. */
export function shorten(stems: readonly string[], forms: LongForms): string[] {
  return cutAtPhrases(stems, () => forms).map(({ at, means }) => means ?? stems[at] ?? '');
}

/**
 * Cuts stems into phrases and what stands between them; none lies within another. `toPhrases` gives those that may begin
 * with a stem, and the first that fits is taken.
 */
export function cutAtPhrases<T>(
  stems: readonly string[],
  toPhrases: (first: string) => readonly Phrase<T>[],
): readonly Piece<T>[] {
  const pieces: Piece<T>[] = [];
  for (let at = 0; at < stems.length;) {
    const found = toPhrases(stems[at] ?? '').find(([, phrase]) =>
      phrase.every((stem, index) => stems[at + index] === stem),
    );
    const length = found?.[1].length ?? 1;
    pieces.push({ at, length, means: found?.[0] ?? null });
    at += length;
  }
  return pieces;
}
