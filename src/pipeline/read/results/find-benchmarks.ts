import type { Sentence } from '../document.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Reading } from '../reading.ts';
import { isFieldTerm, OTHER_PROPER_NOUNS } from '../names/word-lists.ts';
import { METRIC_NAME } from './metrics.ts';
import { says } from '../text/cue.ts';
import { BENCHMARK_CUES } from './cues/find-benchmarks-cues.ts';

/** A benchmark, dataset or environment that a sentence names; `start` and `end` are offsets within the sentence. */
export interface BenchmarkMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Described rather than named: "rare-disease tasks", "four challenging benchmarks". */
  readonly described: boolean;
}

const LONGEST_READ = 4_000;
const PLACE = String.raw`\b(?:[Oo]n|[Ii]n|[Aa]cross|[Oo]ver|[Ff]or|[Ww]ithin|[Uu]nder|[Aa]t|[Aa]gainst|as|like|including)`;
const LEADING = String.raw`(?:(?:the|a|an|both|existing|challenging|popular|public|recent|standard|latest|competitive|several|multiple|various|real-world|large-scale|well-known|difficult|widely-used|diverse|unseen|new|our|held-out|noisy|--|–|—|:|official|full|original|complex|such|as|benchmarks?|datasets?|tasks?|suites?|\d+|two|three|four|five|six|seven|eight|nine|ten)\s)`;
/** A name: a token with a capital, a star or an inner digit, and the tokens like it that follow. */
const TOKEN = String.raw`(?:\d?[A-Z][\w+*^'’]*(?:[-.:/][\w+*^]+)*\*?|[a-zτπ]{1,12}[-]?(?:[A-Z]|[Bb]ench)[\w+*^-]*|τ[\w²^-]*|τ2?-bench)`;
const MORE = String.raw`(?:\s(?:${TOKEN}|\d[\w]*|v\d[\w.]*|[a-z]+\d\b(?:\sv\d)?|bench\b|of the\s${TOKEN}))`;
const IN_PLACE = new RegExp(`${PLACE}\\s${LEADING}{0,5}(?<name>${TOKEN}${MORE}{0,4})`, 'gu');
const METRIC = new RegExp(`^${METRIC_NAME}$`, 'u');
const MODALITY = '(?:MRI|CT|EEG|ECG|PET|fMRI|EHR|X-rays?|VQA|QA|OCR|NER|ASR)';
const OF_MODALITY = new RegExp(
  `\\b(?:[Oo]n|[Aa]cross|[Ii]n)\\s(?:the\\s|a\\s)?(?:[\\p{Ll}-]+\\s){0,2}?(?<name>[\\p{Ll}]+\\s${MODALITY})\\b`,
  'gu',
);
const NEXT = new RegExp(
  `^(?:\\s?\\([^()]{0,40}\\))?(?:,\\s(?=[^\\s,]+(?:\\s[^\\s,]+){0,2}?(?:,|\\sand\\s))|,?\\sand\\s|\\s?/\\s?|\\s&\\s)(?:the\\s|on\\s(?:the\\s)?)?(?<name>${TOKEN}${MORE}{0,4})`,
  'u',
);
const BENCH_SHAPED = /(?<![\w-])[A-Z][\w.+-]*?(?:[Bb]ench|BENCH|Eval|Arena)(?:[-\w.+]*)(?![\w-])/gu;
/** A name behind the word for what it is: "the grounding benchmark ScreenSpot". */
const AFTER_NOUN = new RegExp(
  `\\b(?:benchmarks?|datasets?|suites?|environments?|simulators?|test sets?)\\s(?:\\(|called\\s|named\\s|such as\\s|like\\s)?(?<name>${TOKEN}${MORE}{0,3})`,
  'gu',
);
/** Finds the benchmarks that a sentence names, in its order: known ones first, then what stands where they stand. */
export function findBenchmarks(sentence: Sentence, reading: Reading): BenchmarkMention[] {
  const text = sentence.text.slice(0, LONGEST_READ);
  const taken: { start: number; end: number }[] = [];
  const found: BenchmarkMention[] = [];
  function add(start: number, end: number, called?: string): void {
    if (end <= start || taken.some((other) => start < other.end && end > other.start)) return;
    taken.push({ start, end });
    const before = text.slice(Math.max(0, start - 40), start);
    if (says(BENCHMARK_CUES.trained, before) || says(BENCHMARK_CUES.heldAgainst, before)) return;
    found.push({ name: called ?? text.slice(start, end), start, end, described: false });
  }
  const here = reading.occurrences.filter(
    (o) => o.sentence.index === sentence.index && o.end <= LONGEST_READ,
  );
  const subjects = here.filter((occurrence) => isOwnDataAsSubject(occurrence, text, reading));
  for (const occurrence of here)
    if (
      isBenchmark(occurrence, reading) &&
      !says(BENCHMARK_CUES.plainWords, text.slice(occurrence.start, occurrence.end)) &&
      !subjects.includes(occurrence) &&
      !/^(?!series|family)./u.test(occurrence.candidate.ending)
    )
      add(
        occurrence.start,
        occurrence.end + moreOfName(text, occurrence.end),
        /^\d+$/u.test(text.slice(occurrence.start, occurrence.end)) ? occurrence.name : undefined,
      );
  for (const name of namesOfBenchmarks(reading))
    for (const at of placesOf(name, text))
      if (!subjects.some(({ start }) => start === at))
        add(at, at + name.length + moreOfName(text, at + name.length));
  const rivals = new Set(
    reading.relations.filter(({ type }) => type === 'compares-with').map(({ target }) => target),
  );
  const bases = new Set(
    reading.relations.filter(({ role }) => role === 'base-model').map(({ target }) => target),
  );
  for (const occurrence of here)
    if (
      isSystem(occurrence, reading) ||
      rivals.has(occurrence.name) ||
      bases.has(occurrence.name) ||
      isSizeOfBase(occurrence.name, bases)
    )
      taken.push(occurrence);
  for (const match of text.matchAll(AFTER_NOUN)) {
    const name = match.groups?.['name'] ?? '';
    const cut = cutName(name, text, match.index + match[0].length - name.length);
    if (cut) add(cut.start, cut.end);
  }
  for (const match of text.matchAll(IN_PLACE)) {
    let name = match.groups?.['name'] ?? '';
    let start = match.index + match[0].length - name.length;
    for (;;) {
      const cut = cutName(name, text, start);
      if (cut) add(cut.start, cut.end);
      if (cut === null) break;
      const next = NEXT.exec(text.slice(start + name.length, start + name.length + 120));
      if (!next) break;
      start += name.length + next[0].length;
      name = next.groups?.['name'] ?? '';
      start -= name.length;
    }
  }
  for (const match of text.matchAll(OF_MODALITY)) {
    const name = match.groups?.['name'] ?? '';
    if (!says(BENCHMARK_CUES.noModality, name))
      add(match.index + match[0].length - name.length, match.index + match[0].length);
  }
  for (const match of text.matchAll(BENCH_SHAPED))
    add(match.index, match.index + match[0].replace(/[.]+$/u, '').length);
  return withoutLongForms(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** `SiT-XL/2` where the paper builds on SiT. */
function isSizeOfBase(name: string, bases: ReadonlySet<string>): boolean {
  const [family = ''] = name.split('-');
  return family.length < name.length && bases.has(family);
}

/** "Long Harbour Form (LHF)" is one thing: its short form. */
function withoutLongForms(text: string, mentions: readonly BenchmarkMention[]): BenchmarkMention[] {
  return mentions.filter(({ end }, index) => {
    const next = mentions[index + 1];
    return !(next && text.slice(end, next.start) === ' (' && text[next.end] === ')');
  });
}

/** " bench", a size and the name of a part belong to the name that stands before them. */
function moreOfName(text: string, end: number): number {
  return BENCHMARK_CUES.moreOfName.pattern.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

function isBenchmark({ kind: given, own, name }: Occurrence, { introduces }: Reading): boolean {
  const introduced = own
    ? introduces.find((one) => name === one.name || name.startsWith(`${one.name}-`))
    : undefined;
  const kind = introduced?.kind ?? given;
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

/** "The resulting dataset, X, enables ...": one's own data speaks of itself; a result on it stands behind "on". */
function isOwnDataAsSubject(
  { own, name, start, end }: Occurrence,
  text: string,
  { introduces }: Reading,
): boolean {
  return (
    own &&
    introduces.some((one) => one.name === name && one.kind === 'dataset') &&
    !says(BENCHMARK_CUES.place, text.slice(Math.max(0, start - 40), start)) &&
    !says(BENCHMARK_CUES.onWhich, text.slice(end))
  );
}

function isSystem({ kind, own, name }: Occurrence, { introduces }: Reading): boolean {
  if (own && introduces.some((one) => one.name === name && one.kind === 'method')) return true;
  return kind === 'method' || kind === 'model' || (own && kind === null);
}

/** Names that the paper itself treats as benchmarks anywhere in its text. */
function namesOfBenchmarks({ introduces, relations }: Reading): string[] {
  const own = introduces.filter(({ kind }) => kind !== 'method').map(({ name }) => name);
  const others = relations.filter(({ type }) => type === 'evaluated-on').map(({ target }) => target);
  return [...new Set([...own, ...others])].sort((a, b) => b.length - a.length);
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && places.length < 20;
    at = text.indexOf(name, at + name.length)
  ) {
    const isWhole =
      !/[\p{L}\d]$/u.test(text.slice(0, at).slice(-1)) &&
      !/^(?:-(?!(?:the|which|that|we|our)\s))?[\p{L}\d]/u.test(
        text.slice(at + name.length, at + name.length + 8),
      );
    if (isWhole) places.push(at);
  }
  return places;
}

/** Cuts a found name at what isn't part of it; `null` where nothing is left that a score can be reached on. */
function cutName(name: string, text: string, start: number): { start: number; end: number } | null {
  const kept = name.replace(/(?:['’]s?|[.,:;/-])+$/u, '').replace(/['’]s(?=\s).*$/u, '');
  if (says(BENCHMARK_CUES.kindOfNamed, text.slice(start + kept.length, start + kept.length + 20)))
    return null;
  if (says(BENCHMARK_CUES.trained, text.slice(Math.max(0, start - 40), start)) || METRIC.test(kept))
    return null;
  if (says(BENCHMARK_CUES.machine, text.slice(start + kept.length))) return null;
  if (!isLikely(kept, text, start)) return null;
  const first = kept.split(' ')[0] ?? '';
  if (
    says(BENCHMARK_CUES.noBenchmark, first) ||
    (kept === first && OTHER_PROPER_NOUNS.has(first)) ||
    kept.split('/').every(isFieldTerm) ||
    says(BENCHMARK_CUES.noBenchmark, kept) ||
    says(BENCHMARK_CUES.model, kept) ||
    says(BENCHMARK_CUES.describes, kept) ||
    /(?:[a-z]Score|[a-z]Reward)$/u.test(kept) ||
    kept.length < 2
  )
    return null;
  if (says(BENCHMARK_CUES.needsWord, kept)) {
    const word = /\b(?!(?:on|in|across|the|for|of|over|and|with|to|an?)\s)[\p{Ll}-]+\s$/u.exec(
      text.slice(Math.max(0, start - 20), start),
    );
    return word && !says(BENCHMARK_CUES.noModality, word[0])
      ? { start: start - word[0].length, end: start + kept.length }
      : null;
  }
  return { start, end: start + kept.length };
}

/** A plain capitalised word is a benchmark's name only behind "on" and its like, or before a word that says so. */
function isLikely(name: string, text: string, start: number): boolean {
  const isPlain = /^[A-Z]\p{Ll}+(?:\s[A-Z]\p{Ll}+)*$/u.test(name);
  const isMeasured =
    says(BENCHMARK_CUES.changedIn, text.slice(Math.max(0, start - 40), start)) ||
    says(BENCHMARK_CUES.measured, text.slice(start + name.length));
  if (isMeasured) return false;
  const saysSo = says(BENCHMARK_CUES.saysSo, text.slice(start + name.length, start + name.length + 20));
  // "a 14% gain in LID accuracy" tells what grew.
  const isOfMetric = says(BENCHMARK_CUES.ofMetric, text.slice(start + name.length));
  if (isOfMetric && /\bin\s(?:the\s)?$/iu.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (saysSo || /[Bb]ench|Eval|Arena/u.test(name)) return true;
  const place =
    /\b(?<word>[Oo]n|[Aa]cross|[Oo]ver|[Ww]ithin|[Uu]nder|[Ii]n|[Ff]or|[Aa]t|[Aa]gainst|as|like|including)\s(?:[\p{Ll}\d-]+\s){0,5}$/u
      .exec(text.slice(Math.max(0, start - 70), start))
      ?.groups?.['word']?.toLowerCase();
  if (
    /^(?:as|like|including)$/u.test(place ?? '') &&
    says(BENCHMARK_CUES.ofSystems, text.slice(Math.max(0, start - 60), start))
  )
    return false;
  if (place === 'for' || place === 'at' || place === 'against' || place === 'over' || place === 'under')
    return false;
  return !isPlain || (place !== 'in' && place !== 'within');
}
