import type { Token } from './tokens.ts';

/** A phrase found among tokens: `end` is the index after its last token. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly yields: T;
}

interface Sequence<T> {
  readonly slots: readonly ReadonlySet<string>[];
  readonly yields: T;
}

/** Phrases by the words that can begin them. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Sequence<T>[]>;

/**
 * Prepares phrases for finding. A phrase is words with spaces between: `a|b` is either word, `word?` may be absent,
 * `~verb` is the verb in all its forms (`~outperform`, `~build`).
 */
export function toPhraseIndex<T>(rows: readonly { phrase: string; yields: T }[]): PhraseIndex<T> {
  const index = new Map<string, Sequence<T>[]>();
  for (const { phrase, yields } of rows)
    for (const slots of toSequences(phrase.split(' '))) {
      for (const word of slots[0] ?? []) {
        const known = index.get(word) ?? [];
        known.push({ slots, yields });
        index.set(word, known);
      }
    }
  for (const sequences of index.values()) sequences.sort((a, b) => b.slots.length - a.slots.length);
  return index;
}

/** Finds every phrase, the longest at each place, in the order of the text. */
export function findPhrases<T>(tokens: readonly Token[], index: PhraseIndex<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  tokens.forEach(({ lower }, start) => {
    const sequences = index.get(lower);
    if (sequences === undefined) return;
    for (const { slots, yields } of sequences)
      if (matchesAt(tokens, start, slots)) {
        found.push({ start, end: start + slots.length, yields });
        return;
      }
  });
  return found;
}

/** Its first slot holds the first word, since the index led here by it. */
function matchesAt(tokens: readonly Token[], start: number, slots: readonly ReadonlySet<string>[]): boolean {
  for (let offset = 1; offset < slots.length; offset++)
    if (slots[offset]?.has(tokens[start + offset]?.lower ?? '') !== true) return false;
  return true;
}

function toSequences(slots: readonly string[]): ReadonlySet<string>[][] {
  const [slot, ...rest] = slots;
  if (slot === undefined) return [[]];
  const tails = toSequences(rest);
  const isOptional = slot.endsWith('?');
  const words = new Set((isOptional ? slot.slice(0, -1) : slot).split('|').flatMap(toForms));
  const withSlot = tails.map((tail) => [words, ...tail]);
  return isOptional ? [...withSlot, ...tails] : withSlot;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  build: ['build', 'builds', 'building', 'built'],
  beat: ['beat', 'beats', 'beating', 'beaten'],
  draw: ['draw', 'draws', 'drawing', 'drew', 'drawn'],
  get: ['get', 'gets', 'getting', 'got'],
  give: ['give', 'gives', 'giving', 'gave', 'given'],
  lag: ['lag', 'lags', 'lagging', 'lagged'],
  dub: ['dub', 'dubs', 'dubbing', 'dubbed'],
  make: ['make', 'makes', 'making', 'made'],
  put: ['put', 'puts', 'putting'],
  refer: ['refer', 'refers', 'referring', 'referred'],
  run: ['run', 'runs', 'running', 'ran'],
  take: ['take', 'takes', 'taking', 'took', 'taken'],
  show: ['show', 'shows', 'showing', 'showed', 'shown'],
  test: ['test', 'tests', 'testing', 'tested'],
  adapt: ['adapt', 'adapts', 'adapting', 'adapted'],
};

/** `~outperform` gives its forms, any other word itself. */
function toForms(word: string): readonly string[] {
  if (!word.startsWith('~')) return [word];
  const verb = word.slice(1);
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb.slice(0, -1)}ing`, `${verb}d`];
  if (/[^aeiou]y$/u.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb}ing`, `${verb.slice(0, -1)}ied`];
  const plural = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ing`, `${verb}ed`];
}
