import { foldName } from './fold.ts';
import type { NameRow } from './search.ts';
import { toParts, toSingular, toWords } from './search-words.ts';
import type { SitePath } from './urls.ts';

/** What a row of names is found by: whole spellings and their words, folded and in the singular. */
export interface NameTerms {
  readonly wholes: readonly string[];
  readonly words: readonly string[];
}

/** The terms of a row; what is looked up goes through the same functions. */
export function toNameTerms([name, , , , ...aliases]: NameRow): NameTerms {
  const spellings = [name, ...aliases];
  return {
    wholes: unique(spellings.map(toWhole)),
    words: unique(spellings.flatMap((text) => [...toWords(text).map(toSingular), ...toParts(text)])),
  };
}

/** A spelling as one term: folded, without spaces and hyphens, in the singular; empty where nothing can be read of it. */
export function toWhole(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? toSingular(foldName(text)) : '';
}

/** A term read backwards. */
export function toReversed(term: string): string {
  return [...term].reverse().join('');
}

/** The shard that holds the names of a term: the longest beginning of it that has one; `null` where none has. */
export function findShard(shards: ReadonlySet<string>, term: string): string | null {
  const letters = [...term];
  for (let length = letters.length; length > 0; length -= 1) {
    const key = letters.slice(0, length).join('');
    if (shards.has(key)) return key;
  }
  return null;
}

/** The file of a shard. No letter in its name is one that some disk doesn't take, and no name is one of Windows' own. */
export function toShardPath(kind: 'shard' | 'end', key: string): SitePath {
  const safe = [...key].map((letter) =>
    /[a-z0-9]/u.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}_`,
  );
  return `/search/names/${kind}-${safe.join('')}.json`;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '');
}
