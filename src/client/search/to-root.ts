import { type Ending, withoutEnding } from '../../model/search-words.ts';

/** Those of stems. */
const ENDINGS: readonly Ending[] = [
  ['iveness', '', 4],
  ['abil', '', 4],
  ['ness', '', 5],
  ['ivli', '', 4],
  ['li', '', 5],
  ['ysis', 'ys', 3],
  ['yz', 'ys', 3],
  ['yt', 'ys', 4],
  ['thesis', 'thes', 3],
  ['thesiz', 'thes', 3],
  ['thet', 'thes', 3],
  ['ssion', 'ss', 3],
  ['ion', '', 5],
  ['iv', '', 5],
  ['erenc', '', 4],
  ['enc', '', 5],
  ['anc', '', 5],
];

/** Stems that only look as if they had such an ending, or would be taken for another word's. */
const WHOLE = /^(?:experienc|object|relativ|sequenc|evidenc|anomal)/u;

/**
 * What stems of words share that a question may put one for another: `detection` and `detect`, `inference` and `infer`,
 * `analysis` and `analyse`. Names are compared by their stems alone, since a name has its own word.
 */
export function toRoot(stem: string): string {
  if (!/^[a-z]{6,}$/u.test(stem) || WHOLE.test(stem)) return stem;
  return withoutEnding(stem, ENDINGS) ?? stem;
}
