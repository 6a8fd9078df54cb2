import type { BenchmarkMention } from './find-benchmarks.ts';
import { says } from '../text/cue.ts';
import { SET_CUES } from './cues/described-sets-cues.ts';

const SET =
  '(?:(?!(?:average|which|that|while|and|with|by|from|compared|over|than|on|in|across|of|for|almost|nearly|most|which)\\b(?!-))[\\p{L}\\d][\\w/-]*,?\\s(?:and\\s)?){1,5}?(?:benchmarks|tasks|datasets|benchmark families|test sets)';
/** Whom a gain is over, before where it was made. */
const OVER = '(?:over|against)\\s(?:the\\s)?(?:[\\w.-]+\\s){1,6}?(?=(?:on|across)\\s)';
const DESCRIBED = new RegExp(
  `^\\s(?:${OVER})?(?:average\\s|points?\\s|on average\\s|overall\\s|accuracy\\s|respectively\\s|success\\srate\\s|absolute\\s|relative\\s|gains?\\s|improvements?\\s)*(?:${OVER})?(?:in\\s(?:[\\w-]+\\s){0,2}(?:performance|accuracy|scores?|success|success\\srates?)\\s)?(?:on|across|in|over)\\s(?:the\\s|all\\s|our\\s)?(?<name>${SET})\\b`,
  'u',
);
/** A set that a clause begins with, and the bracket behind it that names some of it, or an empty text. */
export interface FrontedSet extends BenchmarkMention {
  readonly bracket: string;
}

/** What a longer way to the set may begin with: "On the widely used X model across ten tasks, ...". */
const LED_BY = '(?:On|With|For|Using|Under|Averaged)\\s';
/** "Experiments on ten datasets spanning weather, trade and health show ...": of all that was tried. */
const TRIALS =
  '(?:[\\p{L}-]+\\s){0,3}(?:[Ee]xperiment|[Rr]esult|[Ee]valuation|[Ss]tud(?:y|ie)|[Tt]est|[Aa]nalys[ei]s|[Cc]omparison)s?\\s';
const FRONTED = new RegExp(
  `(?:^|;\\s)(?:${LED_BY}(?:[\\p{L}\\d./-]+\\s){0,7}?|(?!${TRIALS})(?:[\\p{L}\\d./-]+\\s){0,4}?)(?:[Oo]n|[Aa]cross|[Oo]ver)\\s(?:the\\s|all\\s|our\\s)?(?<name>${SET})(?:\\s(?:covering|spanning|including|comprising|(?:with|using)(?=\\s[A-Z]))\\s[^.;]{3,80}?)?(?<bracket>\\s\\([^()]{3,160}\\))?,\\s`,
  'gu',
);
/** "across ten benchmarks, with an average gain of 5%". */
const AS_AVERAGE =
  ',\\s(?:with|achieving|yielding|reaching|showing)\\s(?:an\\s)?(?:average|overall|mean)\\s(?:[\\p{L}-]+\\s){0,3}?of\\s(?:about\\s|up to\\s)?';
const LEADING_SET = new RegExp(
  `\\b(?:on|across|over)\\s(?:the\\s|all\\s|our\\s)?(?<name>${SET})(?:${AS_AVERAGE}|\\s(?:from\\s\\S+\\s)?(?:to|by|from)\\s(?:(?:up to|over|about|nearly|an average of|a total of|more than)\\s)*)[+~]?$`,
  'u',
);

/** The described set of tasks that a clause begins with: "Across seven datasets, it gains 3.4%". */
export function findFronted(text: string, before: number): FrontedSet | null {
  let found: FrontedSet | null = null;
  for (const match of text.slice(0, before).matchAll(FRONTED)) {
    const name = match.groups?.['name'] ?? '';
    found = null;
    if (says(SET_CUES.vague, name)) continue;
    const start = match.index + match[0].lastIndexOf(name);
    const bracket = match.groups?.['bracket'] ?? '';
    found = { name, start, end: start + name.length, described: true, bracket };
  }
  return found;
}

/** The described set of tasks right before a number: "accuracy on the 37 test tasks from 44% to 64%". */
export function findLeading(text: string, before: number): BenchmarkMention | null {
  const match = LEADING_SET.exec(text.slice(Math.max(0, before - 120), before));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || says(SET_CUES.vague, name)) return null;
  const start = Math.max(0, before - 120) + match.index + match[0].indexOf(name);
  return { name, start, end: start + name.length, described: true };
}

/** The described set of tasks that a number at `end` is reached on: "59.5% on four challenging benchmarks". */
export function findDescribed(text: string, end: number): BenchmarkMention | null {
  const match = DESCRIBED.exec(text.slice(end, end + 140));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || says(SET_CUES.vague, name)) return null;
  const start = end + match[0].length - name.length;
  return { name, start, end: start + name.length, described: true };
}
