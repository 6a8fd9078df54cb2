import { foldName } from '../../../model/fold.ts';
import type { KnownName, Vocabulary } from '../../../model/vocabulary.ts';
import { memoize } from '../../../model/memoize.ts';
import type { PhraseIndex } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { toTokens } from '../text/tokens.ts';
import { toCanonicalKey } from './canonical-key.ts';

/** The known names, ready for finding. */
export interface Lexicon {
  /** By the folded forms of names and aliases. */
  readonly byKey: ReadonlyMap<string, KnownName>;
  /** Spellings of several words, and of one, as token sequences. */
  readonly phrases: PhraseIndex<string>;
}

/** Indexes the vocabulary's names by every spelling that it lists. */
export function toLexicon(vocabulary: Vocabulary): Lexicon {
  const byKey = new Map<string, KnownName>();
  const rows: { phrase: string; yields: string }[] = [];
  for (const known of vocabulary.names)
    for (const spelling of [known.name, ...(known.expansion ? [known.expansion] : []), ...known.aliases]) {
      const key = foldName(spelling);
      if (!byKey.has(key)) byKey.set(key, known);
      for (const words of toWordings(spelling))
        if (words.length > 0 && words.every((word) => !/[|?~]/u.test(word)))
          rows.push({ phrase: words.join(' '), yields: spelling });
    }
  return { byKey, phrases: toPhraseIndex(rows) };
}

/** "Implicit Q-Learning" is printed "Implicit Q learning", too. */
function toWordings(spelling: string): string[][] {
  const words = toTokens(spelling).map(({ lower }) => lower);
  const parted = words.flatMap((word) => word.split('-'));
  return words.length > 1 && parted.length > words.length ? [words, parted] : [words];
}

/** The known name that a spelling stands for, its size left aside where the size itself is unknown. */
export function findKnown(lexicon: Lexicon, name: string): KnownName | undefined {
  const { exact, sized } = keysOf(name);
  const known = lexicon.byKey.get(exact) ?? lexicon.byKey.get(sized);
  return known !== undefined && isOtherCase(name, known) ? undefined : known;
}

/** `SaM` is not SAM, unless SAM is said to be spelt so, too. */
function isOtherCase(name: string, { name: full, aliases }: KnownName): boolean {
  return (
    name.length === full.length &&
    name.length < 6 &&
    /^\p{Lu}+$/u.test(full) &&
    /^\p{Lu}+\p{Ll}+\p{Lu}+$/u.test(name) &&
    !aliases.includes(name)
  );
}

const keysOf = memoize((name) => ({ exact: foldName(name), sized: toCanonicalKey(name) }));

/** Where known names stand among tokens: the index after each one's last token, by that of its first. */
export function findKnownPhrases(tokens: readonly Token[], lexicon: Lexicon): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end, yields } of findPhrases(tokens, lexicon.phrases))
    if (end - start > 1 || isSpeltAlike(tokens[start]?.text ?? '', yields)) ends.set(start, end);
  return ends;
}

/** One word is the name only where its capitals say so: `Tag` is not "tag". */
function isSpeltAlike(text: string, spelling: string): boolean {
  if (/^\p{Lu}+\p{Ll}+\p{Lu}+$/u.test(text) && /^\p{Lu}{3,5}$/u.test(spelling)) return false;
  return /\p{Lu}/u.test(text) || /\p{Ll}\d|^\p{L}\*/u.test(text) || text === spelling;
}
