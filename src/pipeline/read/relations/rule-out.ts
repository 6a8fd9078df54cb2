import type { Document } from '../document.ts';
import { isMeasured, kindOfForm } from '../names/kinds.ts';
import { findKnown } from '../names/lexicon.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import { isFieldTerm } from '../names/word-lists.ts';
import type { Token } from '../text/tokens.ts';
import type { Place, Verdict } from './place.ts';
import { skipAside } from './groups.ts';
import { hasOwn } from './own-speech.ts';
import type { NoRelationRule } from './no-relation-rule.ts';
import { NO_RELATION_RULES } from './no-relation-rules.ts';
import { says } from '../text/cue.ts';
import { RULE_OUT_CUES } from './cues/rule-out-cues.ts';

const WINDOW = 90;

/** Says whether the name itself, or what stands beside it, speaks against what a phrase makes of it. */
export function isRuledOut(
  place: Place,
  verdict: Verdict,
  { tokens, names }: { tokens: readonly Token[]; names: Names },
): boolean {
  const { occurrence } = place;
  const isKnown = isKnownName(occurrence, names);
  if (isWithinOwn(occurrence, names)) return true;
  if (!isKnown && (isSiblingOfOwn(occurrence, names) || isOneOfClass(occurrence, names))) return true;
  if (!isKnown && (isEmphasis(occurrence, names) || isLongFormOfOwn(occurrence, tokens, names))) return true;
  if (verdict.type !== 'compares-with' && isInConcession(occurrence, tokens, names)) return true;
  const around = wordsAround(place, tokens);
  const isPlatform = says(RULE_OUT_CUES.platform, around.after);
  const isLone =
    !isPlatform &&
    place.group.length === 1 &&
    verdict.type === 'evaluated-on' &&
    verdict.rule === 'evaluate-in';
  if (!isKnown && isLone && !isMeasured(place.kind) && hasOtherLongForm(occurrence, names)) return true;
  if (!isKnown && !isAmongRivals(place, verdict) && isTaskOfField(occurrence, names, verdict)) return true;
  if (isLongFormOfNext(occurrence, tokens)) return true;
  if (!isKnown && verdict.type === 'evaluated-on' && isPartOfOwn(occurrence, names)) return true;
  if (!isKnown && verdict.type !== 'compares-with' && isCalledMetric(occurrence.name, names)) return true;
  if (!isKnown && verdict.type === 'builds-on' && isQuantity(occurrence, names)) return true;
  if (verdict.type !== 'compares-with' && isOfWholeField(occurrence, names)) return true;
  if (/^Transformers?$/u.test(occurrence.name) && place.group.length === 1) return true;
  return NO_RELATION_RULES.some(
    (rule) => (rule.known || !isKnown) && isAbout(rule, verdict) && fits(rule, occurrence.name, around),
  );
}

/** A survey tells of what others built. */
export function isSurvey({ title, abstract }: Document): boolean {
  const beginning = abstract.slice(0, 4_000);
  return (
    (says(RULE_OUT_CUES.surveyTitle, title) && says(RULE_OUT_CUES.survey, `${title} ${beginning}`)) ||
    says(RULE_OUT_CUES.surveyAbstract, beginning)
  );
}

/** The vocabulary has it, or its form tells a member of a known family of models. */
export function isKnownName({ name, candidate }: Occurrence, { lexicon }: Names): boolean {
  return (
    candidate.shape === 'known' ||
    findKnown(lexicon, name) !== undefined ||
    findKnown(lexicon, name.replace(/(?<=\p{Lu})s$/u, '')) !== undefined ||
    kindOfForm(name) === 'model'
  );
}

function isAbout({ types, rules }: NoRelationRule, { type, rule }: Verdict): boolean {
  return (types === undefined || types.includes(type)) && (rules === undefined || rules.test(rule));
}

function fits(rule: NoRelationRule, name: string, { before, after }: Around): boolean {
  return (
    (rule.name === undefined || rule.name.test(name)) &&
    (rule.before === undefined || rule.before.test(before)) &&
    (rule.after === undefined || rule.after.test(after))
  );
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** What stands before a name's list, and behind it and its bracket. */
function wordsAround({ occurrence, group }: Place, tokens: readonly Token[]): Around {
  const { text } = occurrence.sentence;
  const last = (group.at(-1) as Occurrence).candidate;
  const next = skipAside(tokens, last.next);
  const end = next > last.next ? (tokens[next - 1]?.end ?? last.end) : last.end;
  const { start } = group[0];
  return {
    before: text.slice(Math.max(0, start - WINDOW), start).replace(/(?:\\[a-z]+\{|\*\*)$/u, ''),
    after: text.slice(end, end + WINDOW),
  };
}

/** `HaRbor-Net` beside our `HaRbor-Sim`: the coined part in common is ours. */
function isSiblingOfOwn({ name }: Occurrence, { introduces, occurrences }: Names): boolean {
  const [first = ''] = name.split('-');
  return (
    first.length > 3 &&
    first.length < name.length &&
    /\p{Ll}\p{Lu}/u.test(first) &&
    introduces.some((own) => own.name.startsWith(`${first}-`)) &&
    !occurrences.some((one) => one.name === first)
  );
}

/** "Tide Reading Attacks (TRAs)": a `TRA` is any one of them. */
function isOneOfClass({ name }: Occurrence, { text }: Names): boolean {
  return text.abbreviations.some(({ short }) => short.text === `${name}s`);
}

/** "While others use X, this paper ...": what stands before the comma is not of our work. */
function isInConcession(
  { candidate, sentence }: Occurrence,
  tokens: readonly Token[],
  names: Names,
): boolean {
  const opener = tokens[0]?.lower ?? '';
  if (!says(RULE_OUT_CUES.concession, opener)) return false;
  const said = tokens.findIndex(({ lower }) => says(RULE_OUT_CUES.self, lower));
  const own = names.occurrences.find((one) => one.own && one.sentence === sentence);
  const self = opener === 'unlike' && said === -1 ? (own?.candidate.first ?? -1) : said;
  return (
    self > candidate.next &&
    tokens.slice(candidate.next, self).some(({ text }) => text === ',') &&
    !hasOwn(names, sentence, ({ candidate: one }) => one.first < self)
  );
}

/** `BIJECTIVE`, `Surprisal`: a word that the text also has in small letters, so its capitals only stress it. */
function isEmphasis({ candidate, name }: Occurrence, { text: { document } }: Names): boolean {
  const word = name.replace(/^NON-/iu, '');
  const isStressed = candidate.shape === 'word' || /^\p{Lu}{7,}$|^\p{Lu}{2,3}\p{Ll}{4,}$/u.test(word);
  return isStressed && /^\p{L}{4,}$/u.test(word) && holdsWord(document.abstract, word.toLowerCase());
}

/** Says whether a word stands in a text by itself, as no part of another one. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (
      !/[\p{L}-]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}-]/u.test(text.slice(at + word.length, at + word.length + 2))
    )
      return true;
  return false;
}

/** `MoE`, "vision transformers": a class of things, whatever the vocabulary says of it. */
function isOfWholeField({ name }: Occurrence, { lexicon }: Names): boolean {
  const known = findKnown(lexicon, name);
  const spellings = [name, ...(known ? [known.name, ...known.aliases] : [])];
  return spellings.some(isFieldTerm);
}

/** "Our benchmark is composed of two tasks, A and B": parts of it, wherever they are named again. */
function isPartOfOwn({ name }: Occurrence, names: Names): boolean {
  if (names.introduces.every(({ kind }) => kind === 'method')) return false;
  return names.occurrences.some(
    (one) =>
      one.name === name &&
      says(RULE_OUT_CUES.madeUpOf, one.sentence.text.slice(0, one.start)) &&
      hasOwn(names, one.sentence, ({ end }) => end < one.start),
  );
}

/** "in the metrics A and B", "SARI scores": what the text anywhere calls a measure; its form may be a benchmark's. */
function isCalledMetric(name: string, { text: { document } }: Names): boolean {
  if (!/^\p{Lu}[\p{Lu}\d-]*(?:-\p{Lu}?\p{Ll}+)?$/u.test(name)) return false;
  const { abstract } = document;
  let at = abstract.indexOf(name);
  for (let seen = 0; at !== -1 && seen < 6; at = abstract.indexOf(name, at + name.length), seen++) {
    const after = abstract.slice(at + name.length, at + name.length + 12);
    if (says(RULE_OUT_CUES.metricBehind, after)) return true;
    if (says(RULE_OUT_CUES.metricBefore, abstract.slice(Math.max(0, at - 60), at))) return true;
  }
  return false;
}

/** "outperforms both NTP and MTP", "the MHA baseline": no task is beaten in a list or called a baseline. */
function isAmongRivals({ group }: Place, { type, rule }: Verdict): boolean {
  return type === 'compares-with' && (group.length > 1 || rule === 'compare-baseline-behind');
}

/** "Query-Driven Text Summarization (QDTS) aims to ...": the background's short form for a task or a field. */
function isTaskOfField({ name }: Occurrence, { text }: Names, { rule }: Verdict): boolean {
  return text.abbreviations.some(
    ({ short, long, sentence }) =>
      short.text === name &&
      (((sentence.index < text.start || /^evaluate-(?:on|in|verb)$/u.test(rule)) &&
        says(RULE_OUT_CUES.taskEnd, long.text)) ||
        says(RULE_OUT_CUES.task, text.lines[sentence.index]?.tokens[long.first - 1]?.lower ?? '')),
  );
}

/** "the Harbour Echo Time (HET)": what its long form calls a quantity. */
function isQuantity({ name }: Occurrence, { text }: Names): boolean {
  return text.abbreviations.some(
    ({ short, long }) => short.text === name && says(RULE_OUT_CUES.quantity, long.text),
  );
}

/** "the decay in RoPE": what its long form calls a method is no place to be measured in. */
function hasOtherLongForm({ name }: Occurrence, { text }: Names): boolean {
  const long = text.abbreviations.find(({ short }) => short.text === name)?.long.text;
  return long !== undefined && !says(RULE_OUT_CUES.measuredLongForm, long);
}

/** "Zephrix (Zeta Harbour Index)", "Zeta Harbour inDex (ZHD)": the long form of what is our own. */
function isLongFormOfOwn({ candidate }: Occurrence, tokens: readonly Token[], names: Names): boolean {
  const { first, next } = candidate;
  if (isMarkedWord(candidate, names)) return true;
  const isBefore = tokens[next]?.text === '(' && /^\)$/u.test(tokens[next + 2]?.text ?? '');
  const isBehind = tokens[first - 1]?.text === '(' && tokens[next]?.text === ')';
  return (
    (isBehind || (isBefore && next - first > 2)) &&
    hasOwn(names, candidate.sentence, ({ candidate: own }) =>
      isBehind ? own.next === first - 1 : own.first === next + 1,
    )
  );
}

/** "Zephrix via sailIng with cAre (Zephrix)": capitals within words only mark the letters of our own name behind them. */
function isMarkedWord({ text, sentence, end }: Occurrence['candidate'], names: Names): boolean {
  if (!/^\p{Ll}*\p{Ll}\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const bracket = sentence.text.indexOf('(', end);
  return (
    bracket !== -1 && bracket - end < 60 && hasOwn(names, sentence, ({ start }) => start === bracket + 1)
  );
}

/** "the TRQ Pro (Tide Reading Quorum)": the long form behind a name, whatever the name is. */
function isLongFormOfNext({ candidate: { first, next } }: Occurrence, tokens: readonly Token[]): boolean {
  if (tokens[first - 1]?.text !== '(' || tokens[next]?.text !== ')' || next - first < 3) return false;
  const initials = tokens
    .slice(first, next)
    .flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0]] : []))
    .join('');
  return tokens
    .slice(Math.max(0, first - 4), first - 1)
    .some(({ text }) => text.length > 2 && initials.startsWith(text));
}

/** A part of what our own is called: "Time-Resolved Transformer" as the long form of TRT. */
function isWithinOwn({ sentence, start, end }: Occurrence, { introduces }: Names): boolean {
  return introduces.some(({ name, expansion }) =>
    [name, expansion ?? ''].some((own) => {
      const at = own.includes(' ') ? sentence.text.indexOf(own) : -1;
      return at !== -1 && at <= start && end <= at + own.length;
    }),
  );
}
