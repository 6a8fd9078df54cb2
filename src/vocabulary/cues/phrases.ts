import { foldWord, hasTwoCapitals, toWords, type Word } from './words.ts';

/** A phrase found among words: `start` and `end` count words, and `end` lies after the last. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly yields: T;
}

/** Phrases made ready for finding. */
export interface PhraseIndex<T> {
  readonly terms: Terms;
  readonly byFirst: ReadonlyMap<number, Beginning<T>>;
  /** What the index knows of words met before, by the word as printed. */
  readonly known: Map<string, KnownWord<T>>;
}

/** What words are looked up by. */
interface Terms {
  /** By the word folded. */
  readonly words: ReadonlyMap<string, number>;
  /** By the word folded, which must be an acronym. */
  readonly acronyms: ReadonlyMap<string, number>;
  /** Beginnings, and all that these begin with, so that a search can end where no beginning goes on. */
  readonly beginnings: ReadonlyMap<string, number | null>;
}

type Slot = readonly number[] | 'gap';

/** What must follow, word by word: a linked list, so that a search can go on from any place. */
interface Step {
  readonly slot: Slot;
  readonly next: Step | null;
}

interface Sequence<T> {
  /** What must follow the words by which the sequence was looked up. */
  readonly rest: Step | null;
  readonly yields: T;
}

/** The phrases that begin with a term: by the one that follows it, at once or behind a gap, since most fail there. */
interface Beginning<T> {
  readonly alone: Sequence<T>[];
  readonly bySecond: Map<number, Sequence<T>[]>;
  readonly behindGap: Map<number, Sequence<T>[]>;
}

/** The terms that a word is, and the phrases that it may begin. */
interface KnownWord<T> {
  readonly terms: readonly number[];
  readonly beginnings: readonly Beginning<T>[];
}

/** As many words as `..` may pass over. */
const GAP = 3;
const LONGEST_BEGINNING = 20;
const MOST_KNOWN = 20_000;
const NONE: readonly never[] = [];

/** Makes phrases ready; `src/vocabulary/README.md` says how a phrase is written. */
export function toPhraseIndex<T>(rows: readonly { phrase: string; yields: T }[]): PhraseIndex<T> {
  const terms = new Map<string, number>();
  const byFirst = new Map<number, Beginning<T>>();
  for (const { phrase, yields } of rows)
    for (const slots of toSequences(phrase, terms)) {
      const [first] = slots;
      if (first === undefined || first === 'gap') continue;
      for (const term of first) {
        const beginning = byFirst.get(term) ?? { alone: [], bySecond: new Map(), behindGap: new Map() };
        byFirst.set(term, beginning);
        addSequence(beginning, slots, yields);
      }
    }
  return { terms: toTermsByKind(terms), byFirst, known: new Map() };
}

/** Finds every phrase at every word, in the order of the text; a phrase is found once at a place, at its shortest. */
export function findPhrases<T>(words: readonly Word[], index: PhraseIndex<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  const known = words.map((word) => toKnown(word.text, index));
  for (let start = 0; start < known.length; start++)
    for (const beginning of known[start]?.beginnings ?? NONE) {
      for (const { yields } of beginning.alone) found.push({ start, end: start + 1, yields });
      if (beginning.behindGap.size > 0) findBehindFirstGap(known, beginning, { start, found });
      if (beginning.bySecond.size > 0) findAtOnce(known, beginning, { start, found });
    }
  return found;
}

/** Adds the phrases of a beginning that go on with the next word. */
function findAtOnce<T>(
  words: readonly KnownWord<T>[],
  { bySecond }: Beginning<T>,
  { start, found }: { start: number; found: PhraseMatch<T>[] },
): void {
  for (const second of words[start + 1]?.terms ?? NONE)
    for (const { rest, yields } of bySecond.get(second) ?? NONE) {
      const end = rest === null ? start + 2 : findEnd(words, rest, start + 2);
      if (end > 0) found.push({ start, end, yields });
    }
}

/** Adds the phrases of a beginning that go on behind a gap, each at its shortest. */
function findBehindFirstGap<T>(
  words: readonly KnownWord<T>[],
  { behindGap }: Beginning<T>,
  { start, found }: { start: number; found: PhraseMatch<T>[] },
): void {
  let met: Set<Sequence<T>> | null = null;
  for (let at = start + 1; at <= start + 1 + GAP && at < words.length; at++)
    for (const term of words[at]?.terms ?? NONE)
      for (const sequence of behindGap.get(term) ?? NONE) {
        if (met?.has(sequence)) continue;
        const end = findEnd(words, sequence.rest, at + 1);
        if (end < 0) continue;
        met = (met ?? new Set()).add(sequence);
        found.push({ start, end, yields: sequence.yields });
      }
}

/** A phrase that ends in a gap, or has two in a row, asks for nothing by them. */
function addSequence<T>(beginning: Beginning<T>, slots: readonly Slot[], yields: T): void {
  const second = slots[1];
  if (second === undefined) {
    beginning.alone.push({ rest: null, yields });
    return;
  }
  const next = second === 'gap' ? slots[2] : second;
  if (next === undefined || next === 'gap') {
    addSequence(beginning, [...slots.slice(0, 1), ...slots.slice(2)], yields);
    return;
  }
  const byNext = second === 'gap' ? beginning.behindGap : beginning.bySecond;
  const sequence = { rest: toSteps(slots.slice(second === 'gap' ? 3 : 2)), yields };
  for (const term of next) {
    const known = byNext.get(term);
    if (known === undefined) byNext.set(term, [sequence]);
    else known.push(sequence);
  }
}

function toSteps(slots: readonly Slot[]): Step | null {
  return slots.reduceRight<Step | null>((next, slot) => ({ slot, next }), null);
}

/** The index after the last word, or -1 where what must follow doesn't. */
function findEnd(words: readonly KnownWord<unknown>[], steps: Step | null, from: number): number {
  let at = from;
  for (let step = steps; step !== null; step = step.next) {
    if (step.slot === 'gap') return findBehindGap(words, step.next, at);
    const word = words[at];
    if (word === undefined || !holds(step.slot, word.terms)) return -1;
    at++;
  }
  return at;
}

function findBehindGap(words: readonly KnownWord<unknown>[], steps: Step | null, at: number): number {
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = findEnd(words, steps, at + skipped);
    if (end > 0) return end;
  }
  return -1;
}

function holds(slot: readonly number[], terms: readonly number[]): boolean {
  for (const term of terms) if (slot.includes(term)) return true;
  return false;
}

function toKnown<T>(text: string, index: PhraseIndex<T>): KnownWord<T> {
  const known = index.known.get(text);
  if (known !== undefined) return known;
  const terms = toTerms(text, index.terms);
  const word = terms.length === 0 ? UNKNOWN : { terms, beginnings: toBeginningsOf(terms, index) };
  if (index.known.size >= MOST_KNOWN) index.known.clear();
  index.known.set(text, word);
  return word;
}

/** Most words, in whatever index. */
const UNKNOWN = { terms: NONE, beginnings: NONE };

function toBeginningsOf<T>(terms: readonly number[], { byFirst }: PhraseIndex<T>): readonly Beginning<T>[] {
  const beginnings = terms.flatMap((term) => byFirst.get(term) ?? NONE);
  return beginnings.length === 0 ? NONE : beginnings;
}

function toTerms(text: string, { words, acronyms, beginnings }: Terms): readonly number[] {
  const lower = text.toLowerCase();
  const folded = foldWord(lower);
  const terms: number[] = [];
  const add = (term: number | null | undefined): void => {
    if (term != null) terms.push(term);
  };
  add(words.get(folded));
  if (hasTwoCapitals(text)) add(acronyms.get(folded));
  for (let length = 2; length <= Math.min(lower.length, LONGEST_BEGINNING); length++) {
    const term = beginnings.get(lower.slice(0, length));
    if (term === undefined) break;
    add(term);
  }
  return terms;
}

/** Terms by what they ask of a word: `=` of keys that it is one, `^` that it is an acronym, `*` how it begins. */
function toTermsByKind(terms: ReadonlyMap<string, number>): Terms {
  const ofKind = (kind: string): Map<string, number> =>
    new Map([...terms].flatMap(([key, term]) => (key.startsWith(kind) ? [[key.slice(1), term]] : [])));
  return { words: ofKind('='), acronyms: ofKind('^'), beginnings: toBeginnings(terms) };
}

function toBeginnings(terms: ReadonlyMap<string, number>): ReadonlyMap<string, number | null> {
  const beginnings = new Map<string, number | null>();
  for (const key of terms.keys()) {
    if (!key.startsWith('*')) continue;
    for (let length = 2; length < key.length; length++) {
      const beginning = key.slice(1, length + 1);
      beginnings.set(beginning, terms.get(`*${beginning}`) ?? null);
    }
  }
  return beginnings;
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
  const others = parsed.filter((words) => words.length !== 1).map((words) => words.map((term) => [term]));
  return single.size > 0 ? [[[...single]], ...others] : others;
}

/** The terms of plain words: `optimi*` is a beginning, `GRPO` an acronym, any other word itself. */
function toPhraseTerms(text: string, terms: Map<string, number>): number[] {
  const prefixes = new Set(
    [...text.matchAll(/(?<word>[\p{L}\p{N}]+)\*/gu)].map(({ index, 0: found }) => index + found.length - 1),
  );
  return toWords(text).map((word) => {
    const lower = word.text.toLowerCase();
    if (prefixes.has(word.end)) return toTerm(`*${lower}`, terms);
    const printed = text.slice(word.start, word.end);
    return toTerm(`${hasTwoCapitals(printed) ? '^' : '='}${foldWord(lower)}`, terms);
  });
}

function toTerm(key: string, terms: Map<string, number>): number {
  const known = terms.get(key) ?? terms.size;
  terms.set(key, known);
  return known;
}
