import { foldWord, hasTwoCapitals, toWords, type Word } from './words.ts';

/** A phrase found among words: `start` and `end` count words, and `end` lies after the last. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly yields: T;
}

/** Phrases made ready for finding. */
export interface PhraseIndex<T> {
  readonly terms: ReadonlyMap<string, number>;
  readonly byFirst: ReadonlyMap<number, Beginning<T>>;
  /** The terms of words met before, so that a common word is looked up once. */
  readonly known: Map<string, readonly number[]>;
}

type Slot = ReadonlySet<number> | 'gap';

interface Sequence<T> {
  readonly slots: readonly Slot[];
  readonly yields: T;
}

/** The phrases that begin with a term: by their second one where that is known, since most phrases fail there. */
interface Beginning<T> {
  readonly open: Sequence<T>[];
  readonly bySecond: Map<number, Sequence<T>[]>;
}

/** As many words as `..` may pass over. */
const GAP = 3;
const MOST_KNOWN = 20_000;

/** Makes phrases ready; `src/vocabulary/README.md` says how a phrase is written. */
export function toPhraseIndex<T>(rows: readonly { phrase: string; yields: T }[]): PhraseIndex<T> {
  const terms = new Map<string, number>();
  const byFirst = new Map<number, Beginning<T>>();
  for (const { phrase, yields } of rows)
    for (const slots of toSequences(phrase, terms)) {
      const [first] = slots;
      if (first === undefined || first === 'gap') continue;
      for (const term of first) {
        const beginning = byFirst.get(term) ?? { open: [], bySecond: new Map() };
        byFirst.set(term, beginning);
        addSequence(beginning, { slots, yields });
      }
    }
  return { terms, byFirst, known: new Map() };
}

/** Finds every phrase at every word, in the order of the text; a phrase is found once at a place, at its shortest. */
export function findPhrases<T>(words: readonly Word[], index: PhraseIndex<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  const terms = words.map((word) => toTerms(word, index));
  const keep = (start: number, { slots, yields }: Sequence<T>, known: number): void => {
    const end = findEnd(terms, { slots, slot: known, at: start + known });
    if (end > 0) found.push({ start, end, yields });
  };
  terms.forEach((firsts, start) => {
    const seconds = terms[start + 1] ?? [];
    for (const first of firsts) {
      const beginning = index.byFirst.get(first);
      if (beginning === undefined) continue;
      for (const sequence of beginning.open) keep(start, sequence, 1);
      for (const second of seconds)
        for (const sequence of beginning.bySecond.get(second) ?? []) keep(start, sequence, 2);
    }
  });
  return found;
}

function addSequence<T>({ open, bySecond }: Beginning<T>, sequence: Sequence<T>): void {
  const [, second] = sequence.slots;
  if (second === undefined || second === 'gap') {
    open.push(sequence);
    return;
  }
  for (const term of second) {
    const known = bySecond.get(term);
    if (known === undefined) bySecond.set(term, [sequence]);
    else known.push(sequence);
  }
}

/** A quick look at the word after a gap. */
function mayFollow(slot: Slot | undefined, terms: readonly number[] | undefined): boolean {
  return slot === undefined || slot === 'gap' || (terms !== undefined && holds(slot, terms));
}

function holds(slot: ReadonlySet<number>, terms: readonly number[]): boolean {
  for (const term of terms) if (slot.has(term)) return true;
  return false;
}

/** The index after the last word, or -1 where the rest of the phrase doesn't follow. */
function findEnd(
  terms: readonly (readonly number[])[],
  { slots, slot, at }: { slots: readonly Slot[]; slot: number; at: number },
): number {
  let next = at;
  for (let which = slot; which < slots.length; which++) {
    const wanted = slots[which];
    if (wanted === undefined) break;
    if (wanted === 'gap') {
      for (let skipped = 0; skipped <= GAP; skipped++) {
        if (!mayFollow(slots[which + 1], terms[next + skipped])) continue;
        const end = findEnd(terms, { slots, slot: which + 1, at: next + skipped });
        if (end > 0) return end;
      }
      return -1;
    }
    if (!holds(wanted, terms[next] ?? [])) return -1;
    next++;
  }
  return next;
}

function toTerms<T>(word: Word, index: PhraseIndex<T>): readonly number[] {
  const key = word.isAcronym ? `^${word.lower}` : word.lower;
  const known = index.known.get(key);
  if (known !== undefined) return known;
  const folded = foldWord(word.lower);
  const keys = [`=${folded}`, ...(word.isAcronym ? [`^${folded}`] : [])];
  for (let length = 2; length <= Math.min(word.lower.length, 20); length++)
    keys.push(`*${word.lower.slice(0, length)}`);
  const terms = keys.flatMap((text) => index.terms.get(text) ?? []);
  if (index.known.size < MOST_KNOWN) index.known.set(key, terms);
  return terms;
}

/** Cuts a phrase into its slots; alternatives of several words, and empty ones, give a sequence each. */
function toSequences(phrase: string, terms: Map<string, number>): Slot[][] {
  let sequences: Slot[][] = [[]];
  for (const part of toParts(phrase)) {
    const alternatives = toAlternatives(part, terms);
    sequences = sequences.flatMap((before) => alternatives.map((slots) => [...before, ...slots]));
  }
  return sequences;
}

/** Groups, gaps and runs of plain words. Plain words stay together, since some are one word with what follows. */
function toParts(phrase: string): string[] {
  return (phrase.match(/\([^)]*\)|(?<=^|\s)\.\.(?=\s|$)|(?:(?!\.\.(?:\s|$))[^\s(]+\s*)+/gu) ?? []).map(
    (part) => part.trim(),
  );
}

function toAlternatives(part: string, terms: Map<string, number>): Slot[][] {
  if (part === '..') return [['gap']];
  const texts = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
  const parsed = texts.map((text) => toPhraseTerms(text, terms));
  const single = new Set(parsed.flatMap((words) => (words.length === 1 ? words : [])));
  const others = parsed
    .filter((words) => words.length !== 1)
    .map((words) => words.map((term) => new Set([term])));
  return single.size > 0 ? [[single], ...others] : others;
}

/** The terms of plain words: `optimi*` is a beginning, `GRPO` an acronym, any other word itself. */
function toPhraseTerms(text: string, terms: Map<string, number>): number[] {
  const prefixes = new Set(
    [...text.matchAll(/(?<word>[\p{L}\p{N}]+)\*/gu)].map(({ index, 0: found }) => index + found.length - 1),
  );
  return toWords(text).map((word) => {
    if (prefixes.has(word.end)) return toTerm(`*${word.lower}`, terms);
    const printed = text.slice(word.start, word.end);
    return toTerm(`${hasTwoCapitals(printed) ? '^' : '='}${foldWord(word.lower)}`, terms);
  });
}

function toTerm(key: string, terms: Map<string, number>): number {
  const known = terms.get(key) ?? terms.size;
  terms.set(key, known);
  return known;
}
