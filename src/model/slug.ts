import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { foldTitle } from './fold.ts';

/** The last part of an address: letters a to z, digits and hyphens, at most 80 characters. */
export type Slug = string & { readonly __brand: 'Slug' };

const LONGEST = 80;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
/** What a hashed slug ends with; a plain slug that looks so is hashed too, so that the two never meet. */
const HASHED = /(?:^|-)[0-9a-f]{6}$/u;
/** File names that some system keeps for itself, and addresses that the site needs. */
const RESERVED =
  /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|page|all|feed|search|data|new|edit|constructor|prototype)$/u;

/**
 * The slug of a title or a name. It is the folded text with hyphens for spaces where that is all a to z and digits,
 * not reserved and short enough; otherwise what can be kept of it, cut at a word and ended with six hex digits of the
 * folded text's SHA-256. The same text gives the same slug for ever, and different folded texts give different ones.
 */
export function toSlug(text: string): Slug {
  const folded = foldTitle(text);
  const plain = folded.replaceAll(' ', '-');
  if (PLAIN.test(folded) && plain.length <= LONGEST && !RESERVED.test(plain) && !HASHED.test(plain))
    return plain as Slug;
  const digest = bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 6);
  const kept = cutAtWord(keepLetters(folded), LONGEST - 7);
  return (kept === '' ? digest : `${kept}-${digest}`) as Slug;
}

/** Says whether a text has the form that `toSlug` gives. */
export function isSlug(text: string): text is Slug {
  return text.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

function keepLetters(folded: string): string {
  return folded
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : text.slice(0, longest);
}
