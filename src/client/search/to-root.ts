import { type Ending, toStem, withoutEnding } from '../../model/search-words.ts';
import { toKin } from './kin.ts';

/** Those of stems. */
const ENDINGS: readonly Ending[] = [
  ['iveness', '', 4],
  ['thesis', 'thes', 3],
  ['thesiz', 'thes', 3],
  ['ssion', 'ss', 3],
  ['nosis', 'nos', 3],
  ['ional', '', 4],
  ['cript', 'crib', 3],
  ['xplan', 'xplain', 1],
  ['ness', '', 5],
  ['abil', '', 4],
  ['ivli', '', 4],
  ['ific', 'if', 3],
  ['ysis', 'ys', 3],
  ['thet', 'thes', 3],
  ['gnit', 'gn', 4],
  ['gniz', 'gn', 4],
  ['hens', 'hend', 4],
  ['erenc', '', 4],
  ['ison', '', 5],
  ['iour', '', 4],
  ['ior', '', 4],
  ['ment', '', 5],
  ['enc', '', 5],
  ['ent', '', 5],
  ['anc', '', 5],
  ['ant', '', 5],
  ['ogu', 'og', 3],
  ['ual', '', 7],
  ['ion', '', 5],
  ['al', '', 5],
  ['li', '', 5],
  ['yz', 'ys', 3],
  ['yt', 'ys', 4],
  ['iv', '', 5],
  ['it', '', 5],
  ['at', '', 5],
  ['er', '', 4],
  ['or', '', 5],
  ['is', 'iz', 5],
  ['i', '', 5],
];

/** Stems that only look as if they had such an ending, or would be taken for another word's. */
const WHOLE = /^(?:experienc|object|relativ|sequenc|evidenc|anomal|general|personal|exploit|transit)/u;

/**
 * What stems of words share that a question may put one for another: `detection` and `detect`, `inference` and `infer`,
 * `analysis` and `analyse`, `hid` and `hide`. Names are compared by their stems alone, since a name has its own word.
 */
export function toRoot(stem: string): string {
  const kin = toKin(stem);
  return withoutOne(withoutOne(withoutOne(kin === null ? stem : toStem(kin))));
}

function withoutOne(stem: string): string {
  if (!/^[a-z]{6,}$/u.test(stem) || WHOLE.test(stem)) return stem;
  return withoutEnding(stem, ENDINGS) ?? stem;
}
