import type { Abbreviation } from './abbreviations.ts';
import { FIELD_WORDS, isFieldTerm } from './word-lists.ts';

/** Two letters that the field has for something else: "Decision Mamba (DM)" is no diffusion model. */
export function isFieldShort({ short, long }: Abbreviation): boolean {
  if (!isFieldTerm(short.text)) return false;
  const words = long.text.split(/[\s-]+/u);
  const isOwn =
    short.text.length === 2 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    words.some((word) => /^\p{Lu}\p{Ll}{3}/u.test(word) && !FIELD_WORDS.has(word.toLowerCase()));
  return !isOwn;
}
