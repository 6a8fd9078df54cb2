import type { Abbreviation } from './abbreviations.ts';
import { FIELD_WORDS, isFieldTerm } from './word-lists.ts';

/**
 * Says whether a short form is the field's and no name: "Decision Mamba (DM)" is no diffusion model, and what stands
 * before the title's colon is the paper's own.
 */
export function isFieldShort({ short, long }: Abbreviation, title: string): boolean {
  if (!isFieldTerm(short.text)) return false;
  if (title.startsWith(`${short.text}: `)) return false;
  const words = long.text.split(/[\s-]+/u);
  const isOwn =
    short.text.length === 2 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 &&
    words.some((word) => /^\p{Lu}\p{Ll}{3}/u.test(word) && !FIELD_WORDS.has(word.toLowerCase()));
  return !isOwn;
}
