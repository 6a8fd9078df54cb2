import { foldName } from '../../model/fold.ts';

/** Words of a question that name nothing: without them the rest may be a name. */
const FILLER = new Set(
  `a about all an and are as be between by can compare comparison definition did do does explain find for from give
   good has have how in into is it its know latest learn like list make mean meaning me of on or overview paper papers
   recent research some style survey tell than that the their there these this to tutorial type types use used uses
   using variant variants versus vs was were what when where which who why with work works would you based
   method methods algorithm algorithms technique techniques approach approaches benchmark benchmarks dataset datasets
   model models improve improved reduce prevent stop train trained training state art sota new`
    .trim()
    .split(/\s+/u),
);

/** The words of a text, each folded as names are; hyphens and slashes part words too. */
export function toWords(text: string): string[] {
  return text
    .split(/[\s\p{Pd}/,;:!?"“”()[\]{}]+/u)
    .map((word) => (word === '' ? '' : foldName(word)))
    .filter((word) => word !== '' && /[\p{L}\p{N}]/u.test(word));
}

/** Says whether a word names nothing on its own. */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
}

/** The words without those that name nothing; all of them where none would be left. */
export function withoutFiller(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isFiller(word));
  return kept.length > 0 ? kept : words;
}

/** A word in the singular, as far as English is regular. */
export function toSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * Says whether one typing error parts two words: a letter too many, too few, wrong, or two that changed places
 * (Damerau's four, 1964). Equal words are no error apart.
 */
export function isOneErrorApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
