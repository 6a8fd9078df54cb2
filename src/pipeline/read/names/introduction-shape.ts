import type { Token } from '../text/tokens.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { Candidate } from './find-candidates.ts';
import { spellingOf } from './noun-phrase.ts';
import type { ReadText } from './read-text.ts';
import { FIELD_WORDS, isFieldTerm, OTHER_PROPER_NOUNS } from './word-lists.ts';

/** A name in its sentence; `candidate.first` is where its phrase begins, its long form included. */
export interface NamePlace {
  readonly text: ReadText;
  readonly index: number;
  readonly candidate: Candidate;
}

/** A form of words that introduces a name without a verb for it. */
export interface IntroductionShape {
  readonly id: string;
  readonly holds: (place: NamePlace) => boolean;
  /** Sentences behind "We build small robots." of which the first introduces `Zephrix` or what is named, the second nothing. */
  readonly matches: string;
  readonly rejects: string;
}

/** The tokens of the sentence that a name stands in. */
export function tokensOf({ text, index }: NamePlace): readonly Token[] {
  return text.lines[index]?.tokens ?? [];
}

/** The word at an index, in lower case; empty where none is. */
export function lower(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The index after a bracket that opens or closes here. */
export function afterBracket(tokens: readonly Token[], index: number): number {
  if (!/^[()]$/u.test(tokens[index]?.text ?? '')) return index;
  return tokens.findIndex(({ text }, at) => at >= index && text === ')') + 1;
}

/** ", a", ", an": what stands before this index is told what it is. */
export function isToldFrom(tokens: readonly Token[], index: number): boolean {
  return lower(tokens, index) === ',' && /^an?$/u.test(lower(tokens, index + 1));
}

/** ", a novel schedule". */
export function isToldNew(tokens: readonly Token[], index: number): boolean {
  return isToldFrom(tokens, index) && /^(?:new|novel)$/u.test(lower(tokens, index + 2));
}

/** No single plain word, none of others' names, and whole: nothing was cut off behind a hyphen. */
export function isWholeName({ shape, ending }: Candidate): boolean {
  return shape !== 'word' && shape !== 'known' && ending === '';
}

/** The long form that the sentence spells out for a short form that neither the vocabulary nor the field has. */
export function definitionOf({ text, candidate }: NamePlace): Abbreviation | null {
  if (candidate.shape === 'known' || isFieldTerm(candidate.text)) return null;
  return spellingOf(candidate, text.abbreviations) ?? null;
}

/** Most of the long form's words begin with capitals. */
export function isCapitalised({ long }: Abbreviation): boolean {
  const words = long.text.split(/[\s-]+/u).filter((word) => word.length > 3);
  return (
    words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length * 0.6)
  );
}

/** "a Key Subgraph Selection module": a run that is a name of three words or more. */
export function isLongRun({ shape, ending, text }: Candidate): boolean {
  return shape === 'run' && ending === '' && isLongName(text);
}

/** Three words or more, of which one is no word of the whole field. */
export function isLongName(text: string): boolean {
  return wordsOf(text).length > 2 && !isOfFieldWords(text);
}

/** Nothing but words of the whole field. */
export function isOfFieldWords(text: string): boolean {
  return wordsOf(text.toLowerCase()).every((word) => FIELD_WORDS.has(word));
}

/** A place, a person or a company stands in it. */
export function isOfProperNouns({ text }: Candidate): boolean {
  return wordsOf(text).some((word) => OTHER_PROPER_NOUNS.has(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/u);
}
