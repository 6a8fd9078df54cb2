import type { Introduced, IntroducedKind } from '../../../model/facts.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import { spanIn } from '../document.ts';
import { toCanonicalKey, withoutSize } from './canonical-key.ts';
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
import { fromOwnSets } from './own-sets.ts';
import { findTitleNames } from './title-name.ts';
import { FUNCTION_WORDS, isFieldTerm } from './word-lists.ts';

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
  for (const one of [...found, ...fromOwnSets(text, found, lexicon)]) {
    if (one.name.startsWith('\\')) continue;
    const key = toCanonicalKey(toSingular(one.name));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return dropLongForms(
    [...groups.values()].map((group) => toIntroduced(text, group)),
    text,
  );
}

/** `SORMs` are SORM. */
function toSingular(name: string): string {
  return name.replace(/(?<=\p{Lu}{2})s$/u, '');
}

function toIntroduced(text: ReadText, group: readonly [Found, ...Found[]]): Introduced {
  const best = group.find(({ rule }) => rule !== 'introduce-title') ?? group[0];
  const name = chooseName(group.map((one) => one.name));
  const expansion = group.find((one) => one.expansion !== null)?.expansion ?? findExpansion(text, name);
  const kinds = [
    ...group.flatMap((one) => (one.rule === 'introduce-title' ? [] : one.kinds)),
    ...group.flatMap((one) => one.kinds),
    kindOfForm(name),
    kindWhereNamed(text, name),
    kindOfForm(expansion ?? ''),
  ];
  return {
    name,
    kind:
      isMachine(best.evidence, name) || endsInMachine(expansion) ? 'method' : toIntroducedKind(kinds, name),
    expansion,
    evidence: best.evidence,
    at: best.at,
    rule: best.rule,
  };
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
    candidates.flatMap((candidate) => (candidate.text === name ? [kindBeside(candidate, tokens)] : [])),
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
    abstract.split(other.text).length > 2 ||
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
      kinds: [kindWhereNamed(text, name), kindFromApposition(tokens, colon)],
      expansion: null,
      evidence: sentence.text,
      at: spanIn(sentence, 0, sentence.text.length),
      rule: 'introduce-title',
    };
  });
}

function findExpansion(text: ReadText, name: string): string | null {
  return text.abbreviations.find(({ short }) => short.text === name)?.long.text ?? null;
}

/** A long form is no second thing beside its short form, nor is a name that only sizes tell from another. */
function dropLongForms(introduced: readonly Introduced[], text: ReadText): Introduced[] {
  const longs = (isAny: boolean): Set<string> =>
    new Set(
      text.abbreviations
        .filter((one) => isAny || !isFieldShort(one, text.document.title))
        .map(({ long }) => toCanonicalKey(long.text)),
    );
  const [all, named] = [longs(true), longs(false)];
  const names = introduced.map(({ name }) => name);
  const title = introduced.find(({ rule }) => rule === 'introduce-title')?.name;
  return introduced.filter(
    ({ name, rule }) =>
      !(rule === 'introduce-title' ? all : named).has(toCanonicalKey(name)) &&
      !(
        isFieldTerm(name) &&
        !text.abbreviations.some((one) => one.short.text === name && !isFieldShort(one, text.document.title))
      ) &&
      !introduced.some((other) => other.name.endsWith(` ${name}`) || isSizeOf(name, other.name, names)) &&
      !(title !== undefined && isBegunBy(title, name)) &&
      !(rule === 'introduce-title' && isBeginning(name, text)) &&
      !(rule === 'introduce-title' && introduced.some((other) => isInBracketOf(other.name, name, text))) &&
      !(rule === 'introduce-title' && introduced.some((other) => isTitleOf(other.name, name, text))),
  );
}

/** `Zephrix-B` and `Zephrix-Large` are sizes of `Zephrix`; beside `Zephrix-T`, `Zephrix-S` is a kind of it. */
function isSizeOf(name: string, other: string, names: readonly string[]): boolean {
  return (
    name.startsWith(`${other}-`) &&
    names.every((one) => !one.startsWith(`${other}-`) || LETTERED_SIZE.test(one.slice(other.length)))
  );
}

const LETTERED_SIZE = /^-(?:X*[SL]|[BHG]|Ti|Tiny|Nano|Mini|Small|Medium|Base|Large|Huge|Giant)$/u;

/** "Just Zoom" is what capitals leave of the title's "Just Zoom In". */
function isBegunBy(title: string, name: string): boolean {
  return (
    title.startsWith(`${name} `) &&
    FUNCTION_WORDS.has(
      title
        .slice(name.length + 1)
        .split(' ')[0]
        ?.toLowerCase() ?? '',
    )
  );
}

/** A title's "Harbor Tide" before "Model:" is the long form that the abstract shortens to HTM. */
function isBeginning(name: string, { abbreviations }: ReadText): boolean {
  return abbreviations.some(({ long }) => long.text.startsWith(`${name} `));
}

/** "Sail with Tide Lamps (JointSail)": the abstract goes on with what stands in the bracket. */
function isInBracketOf(name: string, titleName: string, { document }: ReadText): boolean {
  return name !== titleName && document.abstract.includes(`${titleName} (${name})`);
}

/** The title's "Harbor-Lantern" is the abstract's "Lantern" where the abstract never says the whole. */
function isTitleOf(name: string, titleName: string, { document }: ReadText): boolean {
  const isPart = titleName.endsWith(`-${name}`) || titleName === `${name}-Bench`;
  return isPart && !document.abstract.includes(titleName);
}
