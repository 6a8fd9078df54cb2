import type { Sentence } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { withoutStyle } from '../text/without-style.ts';
import { isJoined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import { isKindNoun } from './kinds.ts';
import { isEdited } from './editions.ts';
import { isCoinedWord, isCompound, isNamingField } from './naming-field.ts';
import { findKnownPhrases } from './lexicon.ts';
import { cutCompound, isAdjective, toShape, toWordShape } from './shapes.ts';
import {
  FIELD_HEADS,
  isFieldTerm,
  FIELD_WORDS,
  FUNCTION_WORDS,
  OTHER_PROPER_NOUNS,
  SENTENCE_STARTERS,
} from './word-lists.ts';

/** A stretch of a sentence that may name something. */
export interface Candidate {
  readonly text: string;
  readonly sentence: Sentence;
  /** Offsets within the sentence. */
  readonly start: number;
  readonly end: number;
  /** Indices of its first token and of the one after its last. */
  readonly first: number;
  readonly next: number;
  /** `known`: in the vocabulary; `strong`: by its letters and digits; `run`: several capitalised words; `word`: one. */
  readonly shape: 'known' | 'strong' | 'run' | 'word';
  /** What was cut off behind it: `based` of `GRPO-based`. */
  readonly ending: string;
  /** It begins the sentence, so its capital says nothing. */
  readonly isInitial: boolean;
}

/** Finds what may be a name in a sentence, in one pass and in the order of the text. */
export function findCandidates(sentence: Sentence, tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const known = findKnownPhrases(tokens, lexicon);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length;) {
    const end = known.get(index) ?? index;
    const runEnd = findRunEnd(sentence, tokens, index);
    const next = Math.max(end > index && isEdited(tokens[end - 1], tokens[end]) ? end + 1 : end, runEnd);
    if (next <= index) {
      index++;
      continue;
    }
    const candidate = toCandidate(sentence, tokens, { first: index, next, isKnown: end === next });
    if (candidate) candidates.push(candidate);
    index = next;
  }
  return candidates;
}

/** Where the run of name-like tokens that begins here ends; the index itself where none does. */
function findRunEnd(sentence: Sentence, tokens: readonly Token[], first: number): number {
  if (!isNameLike(sentence, tokens, first)) return first;
  let next = first + 1;
  while (next < tokens.length && !hasEnding(tokens[next - 1]) && isJoined(sentence, tokens, next)) {
    if (
      !isNameLike(sentence, tokens, next) &&
      !isVersion(tokens, next) &&
      !isInnerAcronym(sentence, tokens, next) &&
      !(sentence.field === 'abstract' && isNamingField(tokens, next))
    )
      break;
    next++;
  }
  return next;
}

function isNameLike(sentence: Sentence, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (/^[234]D$/u.test(token.text))
    return /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '') && isNameLike(sentence, tokens, index + 1);
  if (token.lower === 'arxiv' && tokens[index + 1]?.text === ':') return false;
  if (isPresentedTerm(tokens, index)) return true;
  const shape = toShape(token);
  if (shape === 'plain') return hasEnding(token) && toWordShape(cutCompound(token.text).name) === 'strong';
  if (shape === 'strong') return true;
  if (sentence.field === 'title') return false;
  return !FUNCTION_WORDS.has(token.lower) && !(index === 0 && SENTENCE_STARTERS.has(token.lower));
}

function hasEnding(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.includes('-') && cutCompound(token.text).ending !== '';
}

/** "Open LMM Reasoning Leaderboard": a field's acronym amid the capitals of a ranking or an exam. */
function isInnerAcronym(sentence: Sentence, tokens: readonly Token[], index: number): boolean {
  if (!isFieldTerm(tokens[index]?.text ?? '') || sentence.field === 'title') return false;
  const after = tokens[index + 1];
  if (isCompound(tokens[index - 1]?.text) && /^\p{Lu}\p{Ll}+$/u.test(after?.text ?? '')) return true;
  if (index > 1 && isCapitalWord(tokens[index - 1]) && isCapitalWord(after) && isCoinedWord(after))
    return true;
  const end = tokens.slice(index + 1, index + 4).findIndex(({ text }) => RANKING.test(text));
  return (
    end !== -1 &&
    tokens.slice(index + 1, index + 1 + end).every((_, at) => isNameLike(sentence, tokens, index + 1 + at))
  );
}

/** "Medical AI Scientist": the words beside the acronym. */
function isCapitalWord(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(token?.text ?? '');
}

const RANKING = /^(?:Leaderboard|Arena|Benchmark|Exam|Challenge)$/u;

/** A number that belongs to the name before it: `Wan 2.1`, `Stable Diffusion 3`, `HR-Bench 4K`, `KAG v0.7`. */
function isVersion(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1];
  if (/^[vV]\d+(?:\.\d+)*$|^bench$/u.test(text)) return true;
  if (/^20[12]\d$/u.test(text)) return isEdition(before);
  if (/^[RVM]\d(?:\.\d+)?$/u.test(text)) return /\p{Ll}\p{Lu}\p{Ll}/u.test(before);
  if (/^\d(?:\.\d)?-\d+(?:\.\d+)?B$/u.test(text)) return /^\p{Lu}/u.test(before);
  if (/^(?:50|101|121|152|169|201)$/u.test(text)) return /Net$/u.test(before);
  if (!/^(?:\d{1,2}(?:\.\d{1,2})?|\d+(?:\.\d+)?[BK]|L\d)$/u.test(text)) return false;
  if (/^\d+(?:\.\d+)?[BK]$/u.test(text))
    return (
      (/\d$/u.test(before) && /^models?$/u.test(after?.text ?? '')) ||
      !/^(?:model|models|parameters?|context|LLMs?|tokens?|samples?)$/iu.test(after?.text ?? '')
    );
  if (/\d$/u.test(before) || !/^\p{Lu}/u.test(before)) return false;
  if (/\d/u.test(before) && !/^\d\.\d$/u.test(text)) return false;
  return (
    !['%', '\\', 'x', 'times', '/', '+', '±', 'points', 'percentage', 'percent'].includes(
      after?.lower ?? '',
    ) && !(text.includes('.') && text.length > 3)
  );
}

/** `Putnam 2025`, `IMO 2024`: a contest's edition, unlike a venue's or a month's year. */
function isEdition(before: string): boolean {
  return /^\p{Lu}/u.test(before) && !OTHER_PROPER_NOUNS.has(before) && !isFieldTerm(before);
}

function toCandidate(
  sentence: Sentence,
  tokens: readonly Token[],
  at: { first: number; next: number; isKnown: boolean },
): Candidate | null {
  const { first, next } = trimRun(tokens, at);
  if (isCutShort(tokens, next)) return null;
  const head = tokens[first];
  const last = tokens[next - 1];
  if (!head || !last || next <= first) return null;
  const cutHead = at.isKnown && next - first > 1 ? WHOLE : cutCompound(head.text);
  const cutLast = at.isKnown && next - first > 1 ? WHOLE : cutCompound(last.text);
  const start = head.start + (cutHead.name === '' ? 0 : cutHead.before);
  const end = last.end - (cutLast.ending === '' ? 0 : cutLast.ending.length + 1);
  const text = withoutStyle(sentence.text.slice(start, end));
  const isPresented = next - first === 1 && isPresentedTerm(tokens, first);
  const shape = at.isKnown ? 'known' : isPresented ? 'strong' : toRunShape(tokens.slice(first, next));
  const isInitial = first === 0;
  if (end <= start || tokens[next]?.text === '=' || isTag(tokens, first, next)) return null;
  if (shape === 'word' && (isInitial || isAdjective(text) || isPlainWord(text, tokens[first - 1])))
    return null;
  if (/^v\d+(?:\.\d+)*$/u.test(text)) return null;
  if (shape === 'strong' && !isPresented && (OTHER_PROPER_NOUNS.has(text) || isFieldTerm(text))) return null;
  const words = tokens.slice(first, next);
  if (
    shape === 'run' &&
    (isFieldPhrase(words) ||
      words.every(
        (word) => OTHER_PROPER_NOUNS.has(word.text.replace(/s$/u, '')) || /^[234]D$/u.test(word.text),
      ))
  )
    return null;
  return { text, sentence, start, end, first, next, shape, ending: cutLast.ending, isInitial };
}

/** A capitalised word that names nothing: a word of the field, a sentence's first, or a role ("a Dreamer that"). */
function isPlainWord(text: string, before: Token | undefined): boolean {
  const lower = text.toLowerCase();
  if (
    (/ing$/u.test(text) && before?.kind === 'sign') ||
    FIELD_WORDS.has(lower) ||
    lower.split('-').every((part) => FIELD_WORDS.has(part) && !FUNCTION_WORDS.has(part)) ||
    isKindNoun(lower) ||
    OTHER_PROPER_NOUNS.has(text.replace(/s$/u, '')) ||
    OTHER_PROPER_NOUNS.has(text) ||
    SENTENCE_STARTERS.has(lower)
  )
    return true;
  return (
    (before?.lower === 'a' || before?.lower === 'an') && !/^\p{Lu}\p{Ll}+-\p{Ll}{2,4}-\p{Lu}/u.test(text)
  );
}

/** `<ACTOR>` is a token of a model's input. */
function isTag(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens[first - 1]?.text === '<' && tokens[next]?.text === '>';
}

/** "Reinforcement Fine tuning": the run ends within a word of the field. */
function isCutShort(tokens: readonly Token[], next: number): boolean {
  return (
    /^(?:Fine|Pre|Post|Multi)$/u.test(tokens[next - 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[next]?.text ?? '')
  );
}

const WHOLE = { before: 0, name: '', ending: '' };

/** Takes companies and places off a run's beginning: `OpenAI GPT-4o`, `English Wikipedia`. */
function trimRun(
  tokens: readonly Token[],
  at: { first: number; next: number; isKnown: boolean },
): { first: number; next: number } {
  let { first } = at;
  if (at.isKnown) return at;
  while (
    first < at.next - 1 &&
    (isLead(tokens[first]?.text ?? '') || isLeadingVerb(tokens, first)) &&
    startsName(tokens[first + 1])
  )
    first++;
  return { first, next: at.next };
}

/** "We introduce SVG, a latent diffusion model": a field's acronym that is told anew is the paper's own name. */
export function isPresentedTerm(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index - 1]?.lower ?? '';
  if (!/^(?:propos|introduc|present)(?:e|es|ing|s)?$/u.test(verb)) return false;
  return (
    /\p{Lu}.*\p{Lu}/u.test(tokens[index]?.text ?? '') &&
    tokens[index + 1]?.text === ',' &&
    /^(?:a|an|the|our|one)$/u.test(tokens[index + 2]?.lower ?? '')
  );
}

/** `OpenAI`, `English`, and "Vanilla", which says that a name is meant as it was. */
function isLead(word: string): boolean {
  return OTHER_PROPER_NOUNS.has(word) || /^(?:Vanilla|Standard|Plain|Original|Naive)$/u.test(word);
}

/** "Fine-tuning GPT-4o brings ...": what is done with the name begins the sentence. */
function isLeadingVerb(tokens: readonly Token[], index: number): boolean {
  return index === 0 && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?ing$/u.test(tokens[0]?.text ?? '');
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && toShape(token) === 'strong';
}

function toRunShape(tokens: readonly Token[]): Candidate['shape'] {
  if (
    tokens.slice(1).some(({ text }) => /^20[12]\d$/u.test(text)) ||
    tokens.some(
      (token) => toShape(token) === 'strong' || toWordShape(cutCompound(token.text).name) === 'strong',
    )
  )
    return 'strong';
  return tokens.length > 1 ? 'run' : 'word';
}

/** A capitalised phrase of the field's own words that ends as such phrases do: "Large Language Models". */
function isFieldPhrase(tokens: readonly Token[]): boolean {
  return (
    tokens.every(
      ({ lower }) => FIELD_WORDS.has(lower) || lower.split('-').every((part) => FIELD_WORDS.has(part)),
    ) && FIELD_HEADS.has(tokens.at(-1)?.lower ?? '')
  );
}
