import { LETTER_CODES, LETTERS } from './letters.ts';

/** As many lists of literals as an automaton tells apart; it doesn't look for those behind them. */
export const MOST_LISTS = 64;
const BITS = 32;

/** Finds in one walk through a text which literals it holds: Aho and Corasick's automaton. */
export interface Automaton {
  /** The state that follows, by a state times `LETTERS` plus a letter. The first state is 0. */
  readonly next: Uint16Array;
  /** The lists of which a literal ends at a state, as bits of two numbers each. */
  readonly found: Int32Array;
}

/** Which lists were found: as bits of two numbers. */
export type Found = readonly [number, number];

/** Makes an automaton of lists of literals, written in letters (`toLetter`). */
export function toAutomaton(lists: readonly (readonly string[])[]): Automaton {
  const most = lists.flat().reduce((sum, { length }) => sum + length, 1);
  const next = new Uint16Array(most * LETTERS);
  const found = new Int32Array(most * 2);
  let states = 1;
  for (const [list, literals] of lists.slice(0, MOST_LISTS).entries())
    for (const literal of literals) {
      let state = 0;
      for (const letter of literal) {
        const step = state * LETTERS + (LETTER_CODES[letter.charCodeAt(0)] ?? 0);
        if (next[step] === 0) next[step] = states++;
        state = next[step] ?? 0;
      }
      const half = state * 2 + (list < BITS ? 0 : 1);
      found[half] = (found[half] ?? 0) | (1 << (list % BITS));
    }
  linkFailures(next, found);
  return { next: next.slice(0, states * LETTERS), found: found.slice(0, states * 2) };
}

/** Finds the lists that a text holds a literal of. It does the same for every character, which is what makes it quick. */
export function findLists(text: string, { next, found }: Automaton): Found {
  let state = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[state * LETTERS + (LETTER_CODES[text.charCodeAt(at)] ?? 0)] ?? 0;
    first |= found[state * 2] ?? 0;
    second |= found[state * 2 + 1] ?? 0;
  }
  return [first, second];
}

/** Says whether a list is among those found. */
export function holdsList([first, second]: Found, list: number): boolean {
  return (((list < BITS ? first : second) >>> (list % BITS)) & 1) === 1;
}

/** Where no literal goes on, the longest end of what was read that begins another one does. */
function linkFailures(next: Uint16Array, found: Int32Array): void {
  const fallback = new Uint16Array(found.length / 2);
  const queue = [0];
  for (const state of queue)
    for (let letter = 1; letter < LETTERS; letter++) {
      const step = state * LETTERS + letter;
      const behind = state === 0 ? 0 : (next[(fallback[state] ?? 0) * LETTERS + letter] ?? 0);
      const child = next[step] ?? 0;
      if (child === 0) {
        next[step] = behind;
        continue;
      }
      fallback[child] = behind;
      for (const half of [0, 1])
        found[child * 2 + half] = (found[child * 2 + half] ?? 0) | (found[behind * 2 + half] ?? 0);
      queue.push(child);
    }
}
