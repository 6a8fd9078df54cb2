import type { Introduced, IntroducedKind } from '../../../model/facts.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import { spanIn } from '../document.ts';
import { toCanonicalKey, withoutSize } from './canonical-key.ts';
import { dropLongForms } from './drop-long-forms.ts';
import { kindBeside } from './find-introduced.ts';
import { isFieldShort } from './field-shorts.ts';
import { kindAfterBracket, type Found } from './found.ts';
import type { Introduction } from './introduction.ts';
import { kindFromApposition, kindOfForm } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import type { Token } from '../text/tokens.ts';
import { fromResults } from './result-names.ts';
import { fromDefinitions } from './title-definitions.ts';
import { fromOwnSets, OWN_MODEL } from './own-sets.ts';
import { kindOfTitleHead } from './title-kind.ts';
import { findTitleNames } from './title-name.ts';
import { FUNCTION_WORDS, isFieldTerm } from './word-lists.ts';
import { timesSaid } from '../text/times-said.ts';

/** Makes one entry of each thing introduced: its shortest name, its long form, its kind, and the words that say so. */
export function mergeIntroductions(
  text: ReadText,
  introductions: readonly Introduction[],
  lexicon: Lexicon,
): Introduced[] {
  const told = [
    ...fromTitle(text),
    ...introductions.map((one) => toFound(text, one)),
    ...fromDefinitions(text, lexicon),
  ];
  const found = told.length > 0 ? told : fromResults(text, lexicon);
  const groups = new Map<string, [Found, ...Found[]]>();
  const names = new Set(found.map(({ name }) => name));
  for (const one of [...found, ...fromOwnSets(text, found, lexicon)]) {
    if (one.name.startsWith('\\') || /\p{Ll}{3}\.\d?\p{Lu}/u.test(one.name)) continue;
    const stem = one.name.replace(KIND_WORD, '');
    const key =
      one.rule === OWN_MODEL ? one.name : toCanonicalKey(toSingular(names.has(stem) ? stem : one.name));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return dropLongForms(
    [...groups.values()].map((group) => toIntroduced(text, group)),
    text,
  );
}

/** "the Zephrix Dataset" of a paper that introduces Zephrix. */
const KIND_WORD = /\s(?:Dataset|Benchmark|Corpus|Framework|System|Model)$/u;

/** `SORMs` are SORM. */
function toSingular(name: string): string {
  return name.replace(/(?<=\p{Lu}{2})s$/u, '');
}

function toIntroduced(text: ReadText, group: readonly [Found, ...Found[]]): Introduced {
  const best = group.find(({ rule }) => rule !== 'introduce-title') ?? group[0];
  const name =
    group.find((one) => KIND_WORD.test(one.name) && text.document.title.startsWith(one.name))?.name ??
    asSingular(text, chooseName(group.map((one) => one.name)));
  const expansion = group.find((one) => one.expansion !== null)?.expansion ?? findExpansion(text, name);
  const kinds = [
    ...group.flatMap((one) => (one.rule === 'introduce-title' ? [] : one.kinds)),
    ...group.flatMap((one) => one.kinds),
    ...group.map((one) => kindOfForm(one.name)),
    kindWhereNamed(text, name),
    kindOfForm(expansion ?? ''),
  ];
  return {
    name: withAcronym(text, name),
    kind:
      isMachine(best.evidence, name) ||
      isMachineBeside(text, name) ||
      endsInMachine(expansion) ||
      /\p{Ll}[bB]ot$/u.test(name)
        ? 'method'
        : toIntroducedKind(headFirst(kinds, kindOfTitleHead(text, name)), name),
    expansion,
    evidence: best.evidence,
    at: best.at,
    rule: best.rule,
  };
}

/** The title's and the abstract's "Zephrix TTS", of which a field's acronym is cut. */
function withAcronym({ document: { title, abstract } }: ReadText, name: string): string {
  const [head = ''] = title.split(':');
  const isWhole =
    head.startsWith(`${name} `) && isFieldTerm(head.slice(name.length + 1)) && abstract.includes(head);
  return isWhole ? head : name;
}

/** `SORMs` of a text that says `SORM`, too. */
function asSingular({ document }: ReadText, name: string): string {
  const singular = toSingular(name);
  return singular !== name && document.abstract.replaceAll(name, '').includes(singular) ? singular : name;
}

/** Sizes of one system share its name; a single size keeps its own. */
function chooseName(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort(
    (a, b) => Number(a !== toSingular(a)) - Number(b !== toSingular(b)),
  );
  const short = distinct.find((name) => withoutSize(name) === name);
  if (short !== undefined) return short;
  return distinct.length > 1 ? withoutSize(distinct[0] as string) : (distinct[0] as string);
}

/** A title that heads its name with a benchmark says so whatever the abstract calls it; with a data set, where nothing else is said. */
function headFirst(
  kinds: readonly (EntityKind | null)[],
  head: EntityKind | null,
): readonly (EntityKind | null)[] {
  return head === 'benchmark' ? [head, ...kinds] : [...kinds, head];
}

const TOLD = /^(?:\s\([^)]{1,80}\))?(?:,(?: which is)?| is) (?:an?|the|our) (?<phrase>[^,.;:()]{1,80})/u;
const MACHINE =
  /^(?:robots?|quadrupeds?|humanoids?|manipulators?|grippers?|hands?|exoskeletons?|drones?|vehicles?|quadrotors?|arms?)$/u;

/** "Zephrix, a soft robot": a machine that is made is none to measure on, unlike a simulator of one. */
function isMachine(evidence: string, name: string): boolean {
  const at = evidence.indexOf(name);
  if (at === -1) return false;
  const phrase =
    TOLD.exec(evidence.slice(at + name.length, at + name.length + 180))?.groups?.['phrase'] ?? '';
  const words = phrase.toLowerCase().split(' ');
  const end = words.findIndex((word) => FUNCTION_WORDS.has(word) || /(?:ed|ing)$/u.test(word));
  return MACHINE.test(words[(end < 1 ? words.length : end) - 1] ?? '');
}

/** "the quadruped robot Zephrix", "the Zephrix robot". */
function isMachineBeside({ document: { abstract } }: ReadText, name: string): boolean {
  const at = abstract.indexOf(name);
  const next = /^ (?<word>\p{Ll}+)/u.exec(abstract.slice(at + name.length))?.groups?.['word'] ?? '';
  if (at !== -1 && MACHINE.test(next)) return true;
  if (isMachine(abstract, name)) return true;
  const before = abstract.slice(Math.max(0, at - LONGEST_WORD), Math.max(0, at));
  return MACHINE.test(/(?<word>\p{Ll}+),? $/u.exec(before)?.groups?.['word'] ?? '');
}

/** No word that names a machine is longer. */
const LONGEST_WORD = 40;

/** "dual-task robot (DTR)". */
function endsInMachine(expansion: string | null): boolean {
  return MACHINE.test(
    expansion
      ?.toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? '',
  );
}

function toIntroducedKind(kinds: readonly (EntityKind | null)[], name: string): IntroducedKind {
  if (/bench(?:mark)?(?:[-\s]?(?!\d+[KM]$)\w+)?$/iu.test(name)) return 'benchmark';
  for (const kind of kinds) {
    if (kind === 'benchmark' || kind === 'environment') return 'benchmark';
    if (kind === 'dataset') return 'dataset';
    if (kind === 'method' || kind === 'model') return 'method';
  }
  return 'method';
}

/** What the text says of the name wherever it stands: "Zephrix is a corpus of ...". With a data set of its name, a method is one. */
function kindWhereNamed(text: ReadText, name: string): EntityKind | null {
  const kinds = text.lines.flatMap(({ candidates, tokens }) =>
    candidates.flatMap((candidate) =>
      candidate.text === name || name.endsWith(` ${candidate.text}`) ? [kindBeside(candidate, tokens)] : [],
    ),
  );
  const isHead = text.document.title.startsWith(`${name}:`);
  const isBoth = isHead && kinds.includes('dataset') && (kinds.includes('method') || kinds.includes('model'));
  return isBoth ? 'method' : (kinds.find((kind) => kind !== null) ?? null);
}

function toFound(text: ReadText, introduction: Introduction): Found {
  const { sentence } = introduction;
  const abbreviation =
    text.abbreviations.find(
      ({ sentence: other, long }) => other === sentence && isInside(text, introduction, long),
    ) ?? text.abbreviations.find(({ long }) => long.text === introduction.name);
  const place = {
    evidence: sentence.text,
    at: spanIn(sentence, 0, sentence.text.length),
    rule: introduction.rule,
  };
  if (abbreviation && !isFieldShort(abbreviation, text.document.title))
    return {
      name: abbreviation.short.text,
      kinds: [kindAfterBracket(text, abbreviation), introduction.kind],
      expansion: abbreviation.long.text,
      ...place,
    };
  return {
    name: findOtherName(text, introduction) ?? introduction.name,
    kinds: [introduction.kind],
    expansion: null,
    ...place,
  };
}

/** "Tide-Harmonizing Tuning (T1-Pruner)": the name in the bracket that the text goes on with, though it shortens nothing. */
function findOtherName(text: ReadText, { sentence, end, name }: Introduction): string | null {
  if (!/[\s-]/u.test(name)) return null;
  const { candidates = [], tokens = [] } = text.lines[sentence.index] ?? {};
  const open = tokens.findIndex(({ start, text: sign }) => start === end + 1 && sign === '(');
  if (open === -1) return null;
  const other = candidates.find(
    ({ first, shape }) => first > open && first <= open + 3 && shape === 'strong',
  );
  if (!other || !isAloneInBracket(tokens, open, other)) return null;
  const { title, abstract } = text.document;
  const isTakenUp =
    title.startsWith(`${other.text}:`) ||
    timesSaid(abstract, other.text) > 1 ||
    (other.text.endsWith('Bench') && name.endsWith('Benchmark')) ||
    (other.text[0] === name[0] && /^\p{Lu}{3,7}$/u.test(other.text));
  return isTakenUp && !abstract.slice(sentence.start + end + 1).includes(name) ? other.text : null;
}

/** "(Zephrix)", "(dubbed Zephrix)", "(Zephrix for short)". */
function isAloneInBracket(
  tokens: readonly Token[],
  open: number,
  { first, next }: { first: number; next: number },
): boolean {
  const before = tokens.slice(open + 1, first).map(({ lower }) => lower);
  const after = tokens.slice(next, next + 3).map(({ lower }) => lower);
  return (
    before.every((word) => /^(?:dubbed|called|named|termed|denoted|abbreviated|as|["“”'‘’])$/u.test(word)) &&
    (after[0] === ')' || (/^(?:for|in)$/u.test(after[0] ?? '') && after[1] === 'short' && after[2] === ')'))
  );
}

function isInside(
  text: ReadText,
  introduction: Introduction,
  { first, next }: { first: number; next: number },
): boolean {
  const tokens = text.lines[introduction.sentence.index]?.tokens ?? [];
  const end = tokens[next - 1]?.end ?? -1;
  const isWithin = introduction.start >= (tokens[first]?.start ?? Infinity) && introduction.end <= end;
  return isWithin || introduction.end === end;
}

function fromTitle(text: ReadText): Found[] {
  const [sentence] = text.document.sentences;
  if (!sentence) return [];
  const tokens = text.lines[0]?.tokens ?? [];
  return findTitleNames(text).map(({ name, end }) => {
    const colon = tokens.findIndex(({ start }) => start >= end);
    return {
      name,
      kinds: [kindWhereNamed(text, name), kindFromApposition(tokens, colon), kindOfTitle(tokens, colon)],
      expansion: null,
      evidence: sentence.text,
      at: spanIn(sentence, 0, sentence.text.length),
      rule: 'introduce-title',
    };
  });
}

/** "Zephrix: Tidal Understanding Benchmark": the title says nothing but what it is. */
function kindOfTitle(tokens: readonly Token[], colon: number): EntityKind | null {
  const end = tokens.at(-1)?.text ?? '';
  if (colon === -1 || !/^(?:Benchmark|Dataset|Corpus)$/u.test(end)) return null;
  return tokens.slice(colon).some(({ lower }) => FUNCTION_WORDS.has(lower)) ? null : kindOfForm(end);
}

function findExpansion(text: ReadText, name: string): string | null {
  return text.abbreviations.find(({ short }) => short.text === name)?.long.text ?? null;
}
