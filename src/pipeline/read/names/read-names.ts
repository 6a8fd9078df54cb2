import type { Introduced } from '../../../model/facts.ts';
import type { EntityKind, KnownName } from '../../../model/vocabulary.ts';
import { foldName } from '../../../model/fold.ts';
import type { Document } from '../document.ts';
import type { Token } from '../text/tokens.ts';

import { toCanonicalKey, withoutSize } from './canonical-key.ts';
import type { Candidate } from './find-candidates.ts';
import { toEditions, type Edition } from './editions.ts';
import { findIntroductions, kindBeside } from './find-introduced.ts';
import { kindOfForm } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findLowerCaseIntroductions } from './lower-case-names.ts';
import { findKnown } from './lexicon.ts';
import { mergeIntroductions } from './merge-introductions.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReadText } from './read-text.ts';
import { isSpeltOtherwise } from './spelt-otherwise.ts';
import { toReadText } from './read-text.ts';
import { FIELD_HEADS, FIELD_WORDS, isFieldTerm as isFieldAcronym, OTHER_PROPER_NOUNS } from './word-lists.ts';

/** What `readNames` finds: every place that names something, what the paper introduces, and the text as cut for it. */
export interface Names {
  readonly text: ReadText;
  readonly occurrences: Occurrence[];
  readonly introduces: Introduced[];
  readonly lexicon: Lexicon;
}

/** Finds what a text names, and which of it the paper presents as its own. */
export function readNames(document: Document, lexicon: Lexicon): Names {
  const text = toReadText(document, lexicon);
  const introductions = [...findIntroductions(text, lexicon), ...findLowerCaseIntroductions(text)];
  const introduces = mergeIntroductions(text, introductions, lexicon);
  return { text, occurrences: toOccurrences(text, introduces, lexicon), introduces, lexicon };
}

function toOccurrences(text: ReadText, introduces: readonly Introduced[], lexicon: Lexicon): Occurrence[] {
  const ownKeys = new Set(
    introduces.flatMap(({ name, expansion }) => [
      toCanonicalKey(name),
      ...(expansion ? [toCanonicalKey(expansion)] : []),
    ]),
  );
  const fullNames = [
    ...new Set(text.lines.flatMap(({ candidates }) => candidates.map((one) => one.text))),
  ].filter((name) => !introduces.some((one) => one.name === name) && /[-\s]\p{Lu}\d+$/u.test(name));
  const toOccurrence = (candidate: Candidate, tokens: readonly Token[], at: Edition): Occurrence => {
    const name = inFull(at.name, fullNames);
    const found = findKnown(lexicon, name);
    const isNamesake = found !== undefined && isSpeltOtherwise(text, name, found);
    const known = isNamesake ? undefined : found;
    return {
      name,
      key: toCanonicalKey(known?.name ?? name),
      sentence: candidate.sentence,
      start: at.start,
      end: at.end,
      kind: known?.kind ?? kindOfLongForm(text, candidate) ?? kindBeside(candidate, tokens),
      own: isOwn(at.name, ownKeys, introduces),
      candidate,
      isTarget: !isNamesake && isTarget(text, candidate, known),
      isNamesake,
      isFieldTerm: isFieldTerm(text, candidate),
    };
  };
  return text.lines.flatMap(({ candidates, tokens }) =>
    candidates.flatMap((candidate) =>
      toEditions(candidate, tokens).map((edition) => toOccurrence(candidate, tokens, edition)),
    ),
  );
}

/** A name of ours, a size or a variant of it, or the macro that stands for it. */
export function isOwn(
  name: string,
  ownKeys: ReadonlySet<string>,
  introduces: readonly Introduced[],
): boolean {
  const singular = name.replace(/(?<=\p{Lu}{2})s$/u, '');
  if (isStemOfOwn(name, introduces)) return false;
  if (
    ownKeys.has(toCanonicalKey(name)) ||
    ownKeys.has(toCanonicalKey(singular)) ||
    (name.startsWith('\\') && introduces.length > 0)
  )
    return true;
  return introduces.some(
    (one) =>
      name.startsWith(`${one.name}-`) ||
      name.startsWith(`${one.name} `) ||
      isSibling(name, one.name) ||
      withoutSize(name).toLowerCase() === one.name.toLowerCase(),
  );
}

/** `HarborSim` where only `HarborSim-Instruct`, a benchmark, is ours. */
function isStemOfOwn(name: string, introduces: readonly Introduced[]): boolean {
  return introduces.some(
    ({ name: own, kind }) =>
      kind !== 'method' && own.startsWith(`${name}-`) && !introduces.some((one) => one.name === name),
  );
}

/** `Numina-Lean-MCP` beside our `Numina-Lean-Agent`: two parts in common. */
function isSibling(name: string, own: string): boolean {
  const [first = '', second = '', ...rest] = own.split('-');
  return (
    rest.length > 0 &&
    kindOfForm(name) !== 'model' &&
    first.length + second.length > 4 &&
    name.startsWith(`${first}-${second}-`)
  );
}

/** A name that can be a relation's end: not the long form of a short one beside it, nor a known name's in plain words. */
function isTarget(text: ReadText, candidate: Candidate, known: KnownName | undefined): boolean {
  const said = candidate.isInitial ? candidate.text.slice(1) : candidate.text;
  if (known && !/\p{Lu}|\d/u.test(said) && isPlainWords(candidate.text, known)) return false;
  return !text.abbreviations.some(
    ({ sentence, long }) =>
      sentence === candidate.sentence &&
      candidate.first >= long.first &&
      candidate.next <= long.next &&
      (known === undefined || coversAll(candidate, long)),
  );
}

/** "behavior cloning", "proximal policy optimization": a name in plain words, as anybody says it. */
function isPlainWords(text: string, known: KnownName): boolean {
  return /\s/u.test(text) || foldName(text) !== foldName(known.name);
}

function coversAll(candidate: Candidate, long: { first: number; next: number }): boolean {
  return candidate.next - candidate.first === long.next - long.first;
}

/** A short form that the text makes of a field's or a task's name, and that the vocabulary doesn't know. */
function isFieldTerm(text: ReadText, candidate: Candidate): boolean {
  return (
    candidate.shape !== 'known' &&
    text.abbreviations.some(
      ({ short, long, sentence }) =>
        short.text.replace(/s$/u, '') === candidate.text.replace(/s$/u, '') &&
        (METRIC_END.test(long.text) ||
          long.text.split(' ').every((word) => OTHER_PROPER_NOUNS.has(word)) ||
          isFieldPhraseText(long.text) ||
          (!/[\s-]\p{Lu}/u.test(long.text) &&
            (sentence.index < text.start || !/\p{Lu}/u.test(long.text.slice(1))) &&
            !METHOD_END.test(long.text))),
    )
  );
}

/** "On-Policy Distillation (OPD)": what the long form ends in says that the short form names a method. */
function kindOfLongForm({ abbreviations }: ReadText, { text }: Candidate): EntityKind | null {
  const long = abbreviations.find(({ short }) => short.text === text)?.long.text;
  return long !== undefined && METHOD_END.test(long) ? 'method' : null;
}

const METRIC_END =
  /(?:score|rate|accuracy|error|index|ratio|precision|recall|distance|success|coefficient|deviation|similarity|divergence|loss|quality|risk)s?$/iu;

/** "knowledge graph", "Visual Question Answering": a long form that names a field or a task; "Echo State Network" is a method. */
function isFieldPhraseText(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (isFieldAcronym(text.split(/\s+/u).at(-1) ?? '')) return true;
  const isNamed = /\s\p{Lu}/u.test(text) && !words.every((word) => FIELD_WORDS.has(word));
  if (isNamed && /^networks?$/u.test(last)) return false;
  return FIELD_HEADS.has(last) || FIELD_HEADS.has(last.replace(/s$/u, ''));
}

const METHOD_END =
  /(?:optimi[sz]ation|distillation|sampling|search|regression|splatting|diffusion|fields|attention|decoding|tuning|adaptation|prompting|descent|actor-critic|autoencoders?|transforms?|flows?|matching|decomposition|scheduling|pruning|quanti[sz]ation|merging|averaging|iteration|filter(?:ing)?|tree|forest|transformers?|likelihood|critic|estimator|squares|gradients?|cloning|steering|theor(?:y|ies)|grammars?|intervention|multipliers|methods?|equilibri(?:um|a)|basis functions?)$/iu;

/** A version that stands for the name it ends: "R1-style" follows the DeepSeek-R1 that the text names. */
function inFull(name: string, fullNames: readonly string[]): string {
  if (!/^\p{Lu}\d+$/u.test(name)) return name;
  return (
    fullNames.find(
      (full) =>
        full.length > name.length && /^[-\s]/u.test(full.slice(-name.length - 1)) && full.endsWith(name),
    ) ?? name
  );
}
