import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { Abbreviation } from './abbreviations.ts';
import { isCommonPart, isFieldLongForm } from './field-shorts.ts';
import type { IntroductionPlace } from './introduction.ts';
import { abbreviationOf, skipBracket } from './noun-phrase.ts';

/** What is found or stated is no method, benchmark or data set. */
const NO_THING =
  /\s(?:Principle|Hypothesis|Law|Laws|Phenomenon|Paradox|Conjecture|Dilemma|Theorem|Lemma|Effect|Bias|Era|Problem|Curse|Trap|Bounds?|Inequality|Axioms?|Corollary)$/u;

/** A law or a task: it is stated or set, and nothing is made. */
export function isNoThing(place: IntroductionPlace, tokens: readonly Token[], candidate: Candidate): boolean {
  const abbreviation = abbreviationOf(candidate, place.text.abbreviations);
  if (
    abbreviation &&
    (isFieldLongForm(abbreviation) ||
      isCommonPart(abbreviation) ||
      isTaskOfTitle(abbreviation, place.text.document.title, tokens) ||
      isAimOfTitle(abbreviation, place.text.document.title) ||
      /\s(?:Problem|Hypothesis|Conjecture|Dilemma|Paradox)$/u.test(abbreviation.long.text))
  )
    return true;
  return NO_THING.test(candidate.text) || isRole(place, candidate.text) || isTask(place, tokens, candidate);
}

/** "A Planner for Tidal Door Reading" of a text that shortens it to TDR: what the paper's thing is for. */
export function isAimOfTitle({ long }: Abbreviation, title: string): boolean {
  return long.text.includes(' ') && title.toLowerCase().includes(` for ${long.text.toLowerCase()}`);
}

/** "a lean sea activity recognition (SAR) framework" of a title that says that task: done by many. */
function isTaskOfTitle({ long, short }: Abbreviation, title: string, tokens: readonly Token[]): boolean {
  return (
    !/\p{Lu}/u.test(long.text.slice(1)) &&
    /\s(?:recognition|detection|segmentation|classification|estimation|forecasting|retrieval|localization|tracking)$/u.test(
      long.text,
    ) &&
    /^(?:framework|method|approach|system|model|pipeline)$/u.test(tokens[short.next + 1]?.lower ?? '') &&
    title.toLowerCase().includes(long.text.toLowerCase()) &&
    !title.includes(short.text)
  );
}

/** "a Solver Agent": a role that any team of agents has, unless the title names it. */
function isRole({ text }: IntroductionPlace, name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:er|or) Agents?$/u.test(name) && !text.document.title.includes(name);
}

/** "the Anchored Door Reading (ADR) task": a task is set, no thing is made, unless the paper goes by its name. */
function isTask(
  { text }: IntroductionPlace,
  tokens: readonly Token[],
  { next, text: name }: Candidate,
): boolean {
  const { title } = text.document;
  if (title.startsWith(`${name}:`)) return false;
  const after = skipBracket(tokens, next);
  if (/\s/u.test(name) && after === next && TASK.test(tokens[next]?.lower ?? '')) return true;
  const isInBracket = /^[()]$/u.test(tokens[next]?.text ?? '');
  if (isInBracket && (TASK.test(tokens[after]?.lower ?? '') || STATED.test(tokens[after]?.lower ?? '')))
    return true;
  return isToldTask(tokens, after) && (!title.includes(name) || /\s\p{Lu}/u.test(name));
}

/** "the Tidal Inversion (TI) hypothesis": what is stated, not made. */
const STATED = /^(?:hypothesis|phenomenon|effect|law|theorem|principle|conjecture)$/u;

/** Words that end the phrase, nouns of what is made, and what sort of task a method is trained by. */
const NO_TASK =
  /^(?:of|for|to|that|which|with|in|on|is|by|and|as|benchmark|dataset|method|framework|approach|suite|corpus|featuring|comprising|covering|spanning|pretext|auxiliary|proxy|training|pre-training|pretraining)$/u;
const TASK = /^(?:tasks?|problem|setting)$/u;

/** "Zephrix, a new task that", "Zephrix, the task of". */
function isToldTask(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.text !== ',' || !/^(?:a|an|the)$/u.test(tokens[next + 1]?.lower ?? '')) return false;
  let at = next + 2;
  while (at < next + 9 && tokens[at]?.kind === 'word' && !NO_TASK.test(tokens[at]?.lower ?? '')) {
    if (TASK.test(tokens[at]?.lower ?? ''))
      return /^(?:of|that|which|where|in|for|to|designed|aimed|aiming|requiring|[,.])$/u.test(
        tokens[at + 1]?.lower ?? '.',
      );
    at++;
  }
  return false;
}
