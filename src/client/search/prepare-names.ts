import { foldName } from '../../model/fold.ts';
import { toWhole } from '../../model/name-terms.ts';
import type { NameRow, NamesRoot } from '../../model/search.ts';
import {
  type LongForms,
  shorten,
  toLongForms,
  toParts,
  toSingular,
  toStem,
  toWords,
} from '../../model/search-words.ts';
import { isGeneric, isStopWord } from './words.ts';

/** What is known of the words of all names: how many there are, and how telling each stem is. */
export interface Lexicon {
  readonly total: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly short: LongForms;
}

/** A name whose spellings are folded and parted, so that every letter typed costs only comparisons. */
export interface PreparedName {
  readonly row: NameRow;
  readonly keys: readonly Key[];
}

/** One spelling of a name. */
export interface Key {
  readonly text: string;
  /** What the thing itself is called, not only known by. */
  readonly own: boolean;
  /** Without spaces and hyphens, in the singular. */
  readonly whole: string;
  readonly words: readonly string[];
  /** Parts of words such as `ScreenSpot`, which may be typed alone. */
  readonly parts: readonly string[];
  readonly stems: readonly string[];
  /** How much its stems tell, together. */
  readonly weight: number;
}

/** How little a word weighs that nearly every page could bear. */
const GENERIC_WEIGHT = 0.15;
/** How much a word would lose that every name and title bears. */
const COMMON_LOSS = 0.85;

/** The `VS` of `VS-Bench` is no small word. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;

/** The words of all names, as what is loaded first tells them. */
export function toLexicon({ total, stems, short }: NamesRoot): Lexicon {
  return {
    total,
    stems: new Map(Object.entries(stems)),
    short: toLongForms(short),
  };
}

/** Folds and parts names. */
export function prepareNames(rows: readonly NameRow[], lexicon: Lexicon): PreparedName[] {
  return rows.map((row) => {
    const [name, , , , ...aliases] = row;
    const own = new Set([...toOwnSpellings(name), ...aliases.filter((alias) => isLongFormOf(alias, name))]);
    const others = aliases.filter((alias) => !own.has(alias));
    const toKeys = (texts: Iterable<string>, isOwn: boolean): Key[] =>
      [...texts].map((text) => toKey(text, isOwn, lexicon));
    return { row, keys: [...toKeys(own, true), ...toKeys(others, false)] };
  });
}

/** How much a stem tells: the rarer the more. */
export function toWeight(stem: string, lexicon: Lexicon): number {
  if (isGeneric(stem)) return GENERIC_WEIGHT;
  const many = lexicon.stems.get(stem) ?? 1;
  return 1 - COMMON_LOSS * Math.min(1, Math.log(many) / Math.log(lexicon.total + 2));
}

/** `Group Relative Policy Optimization (GRPO)` is called by both. */
export function toOwnSpellings(name: string): string[] {
  const [, long, short] = /^(.+?) \(([^()]+)\)$/u.exec(name) ?? [];
  return long === undefined || short === undefined ? [name] : [name, long, short];
}

/** `Soft Actor-Critic` is what SAC is called, not only known by: the name is put together of its words' beginnings. */
function isLongFormOf(text: string, name: string): boolean {
  const words = toWords(text);
  const whole = toWhole(name);
  return words.length > 1 && whole !== toWhole(text) && isMadeOfBeginnings(whole, words);
}

function isMadeOfBeginnings(short: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return short === '';
  for (let length = 1; length <= word.length && word[length - 1] === short[length - 1]; length += 1)
    if (isMadeOfBeginnings(short.slice(length), rest)) return true;
  return false;
}

function toKey(text: string, own: boolean, lexicon: Lexicon): Key {
  const words = toWords(text);
  const capitals = new Set((text.match(CAPITALS) ?? []).map(foldName));
  const telling = words.filter((word) => capitals.has(word) || !isStopWord(word));
  const stems = [...new Set(shorten((telling.length > 0 ? telling : words).map(toStem), lexicon.short))];
  return {
    text,
    own,
    whole: toWhole(text),
    words: words.map(toSingular),
    parts: toParts(text),
    stems,
    weight: stems.reduce((sum, stem) => sum + toWeight(stem, lexicon), 0),
  };
}
