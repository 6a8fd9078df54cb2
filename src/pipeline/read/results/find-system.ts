import type { RelationType } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Reading } from '../reading.ts';
import { METRIC_BEFORE } from './metrics.ts';
import { says } from '../text/cue.ts';
import { SYSTEM_CUES } from './cues/find-system-cues.ts';

/** Says whether a name is the paper's own or a size or version of it. */
export function isOwnName(name: string, { introduces }: Reading): boolean {
  return introduces.some(
    (own) => name === own.name || (name.startsWith(own.name) && /^[-\s]/u.test(name.slice(own.name.length))),
  );
}

/** The paper's own system, as printed with its size, that a number at `at` most likely belongs to. */
export function findSystem(sentence: Sentence, at: number, reading: Reading): string | null {
  const own = ownSystems(sentence, reading);
  const before = own.filter(({ end }) => end <= at);
  return (before.at(-1) ?? own[0])?.name ?? null;
}

/** The size that a sentence names: of the system ("UI-Ins-7B") or of "our 7B model". */
export function findVariant(text: string, system: string | null, at: number): string | null {
  const size = /(?<![\w.])\d+(?:\.\d+)?[BM](?![\w])/u;
  const ofSystem = system === null ? null : size.exec(system.replaceAll('-', ' '));
  if (ofSystem) return ofSystem[0];
  const before = text.slice(Math.max(0, at - 160), at);
  return (
    /\b(?:[Oo]ur|[Tt]he|[Aa])\s(?:\w+\s){0,2}?(?<size>\d+(?:\.\d+)?[BM])[\s-](?:parameter\s)?(?:[\w-]+\s){0,3}(?:model|agent|version|variant|policy|VLM|LLM|MLLM)/u.exec(
      before,
    )?.groups?.['size'] ?? null
  );
}

/** Under what condition a number holds: looked for behind it up to the next, then at its sentence's beginning. */
export function findSetting(text: string, from: number, limit: number): string | null {
  const after = SYSTEM_CUES.setting.pattern.exec(text.slice(from, Math.min(limit, from + 200)));
  if (after) return after[0].trim();
  const front = SYSTEM_CUES.frontSetting.pattern.exec(text);
  const setting = front && front[0].length < from ? SYSTEM_CUES.setting.pattern.exec(front[0]) : null;
  return setting?.[0].trim() ?? null;
}

const PHRASE = String.raw`(?<name>(?:the |its |a |an |all |both )?(?:[\p{L}\d][\p{L}\d.+*^/_-]*)(?: (?!(?:by|on|in|at|with|using|while|and|for|across|when|under|which|that|respectively|as|to|from|up|is|are)\b)[\p{L}\d(][\p{L}\d.+*^/_)-]*){0,5})`;
const BASELINE_AFTER = new RegExp(
  `^[^.;:]{0,70}?\\b(?:over|compared (?:to|with)|relative to|than|against|versus|vs\\.?)\\s${PHRASE}`,
  'u',
);
const BASELINE_BEFORE = new RegExp(
  `\\b(?:(?:outperform|surpass|exceed|beat|overtak|outscor)(?:s|es|ing|ed|e)?|improv(?:e|es|ed|ing)\\s(?:over|upon))\\s${PHRASE}\\s(?:by|on)\\s[^.;,]{0,60}$`,
  'u',
);

/** Whose value a gain is measured from, as printed. */
export function findBaseline(text: string, start: number, end: number): string | null {
  const after = BASELINE_AFTER.exec(text.slice(end, end + 160))?.groups?.['name'];
  const before = BASELINE_BEFORE.exec(text.slice(Math.max(0, start - 160), start))?.groups?.['name'];
  const name = after ?? before ?? null;
  const phrase =
    name
      ?.replace(/^(?:the|its|a|an|all|both) /u, '')
      .replace(/[.,;:]+$/u, '')
      .trim() ?? '';
  return phrase === '' || /^[\d.,%]+[KMB]?$/u.test(phrase) ? null : phrase;
}

/**
 * The other system that a bracketed number belongs to: "surpasses UI-TARS-72B (38.1)", or `null` where the number is
 * the paper's own: the nearest verb before the bracket says so.
 */
export function findBracketedSystem(sentence: Sentence, at: number, reading: Reading): string | null {
  const open = sentence.text.lastIndexOf('(', at);
  if (open < 0 || at - open > 30 || sentence.text.slice(open, at).includes(')')) return null;
  const inside = sentence.text.slice(open + 1, at);
  const isPlain = /^(?:[\w-]+:?\s|[~≈$<>])?$/u.test(inside) && !says(SYSTEM_CUES.noScore, inside);
  const isBest = says(SYSTEM_CUES.best, inside);
  const isHeld = says(SYSTEM_CUES.held, sentence.text.slice(at, at + 80));
  const rival = occurrencesIn(sentence, reading).findLast(({ end }) => end <= open && open - end <= 2);
  if (
    rival !== undefined &&
    /^[\w@.-]{1,12}\s?[=:]\s?$/u.test(inside) &&
    isRelated('compares-with', rival.name, reading)
  )
    return rival.name;
  if (isHeld || (!isBest && (!isPlain || METRIC_BEFORE.test(inside)))) return null;
  const before = sentence.text
    .slice(Math.max(0, open - 220), open)
    .replace(/\([^()]*\)/gu, (inner) => ' '.repeat(inner.length));
  const beats = lastIndexOf(before, SYSTEM_CUES.beats.pattern);
  if (beats < 0 || beats < lastIndexOf(before, SYSTEM_CUES.reaches.pattern)) return null;
  const named = occurrencesIn(sentence, reading).findLast(({ end }) => end <= open && open - end <= 3);
  if (named && (named.own || isOwnName(named.name, reading))) return null;
  return named && named.kind !== 'benchmark' ? named.name : phraseBefore(before);
}

/** What a bracket's number is of: the phrase before it, from the last word that isn't part of it; '' where it has none. */
function phraseBefore(before: string): string {
  const cut =
    /^.*(?:[,;:]|\b(?:including|and|but also|not only|only|than|over|surpass\w*|outperform\w*|exceed\w*|match\w*|beat\w*|approach\w*|against|versus|to|of|with)\b)\s/su.exec(
      before,
    );
  const phrase = before
    .slice(cut?.[0].length ?? 0)
    .replace(/^(?:the|its|a|an|all|both|even|strong|competitive)\s/iu, '')
    .trim();
  return phrase.length <= 60 && !says(SYSTEM_CUES.noPhrase, phrase) ? phrase : '';
}

/** The other system that a clause speaks of before its number: "while GPT-4o only reaches 30%". */
export function findOtherSubject(sentence: Sentence, at: number, reading: Reading): string | null {
  const before = sentence.text.slice(Math.max(0, at - 160), at);
  const rival = ofRelativeClause(sentence, at, reading);
  if (rival !== null) return rival;
  const clause =
    /(?:^|[,;:]\s|\b(?:while|whereas|but|where|that)\s)(?<subject>[^,;:]{2,90}?)(?:,(?=\s(?:only\s|still\s)?(?:achieve|reache|attain|obtain|score|get|manage)s\b))?\s(?:only\s|still\s|merely\s|just\s)?(?:achiev|reach|attain|obtain|scor|get|hit|manag|has|have|record)\w*\s(?:only\s|just\s|an?\s|the\s|highest\s|best\s|top\s|strongest\s|overall\s|average\s|about\s|up to\s|scores?\s|accuracy\s|of\s|around\s|below\s|under\s|less than\s|at most\s)*$/u.exec(
      before,
    );
  const subject = clause?.groups?.['subject'];
  if (subject === undefined || says(SYSTEM_CUES.ours, subject)) return null;
  const start = Math.max(0, at - 160) + (clause?.index ?? 0) + (clause?.[0].indexOf(subject) ?? 0);
  const inSubject = occurrencesIn(sentence, reading).filter(
    (o) => o.start >= start && o.end <= start + subject.length,
  );
  if (inSubject.some(({ own, name }) => own || isOwnName(name, reading))) return null;
  const foreign = inSubject.find(
    ({ kind, name }) =>
      kind !== 'benchmark' &&
      kind !== 'dataset' &&
      kind !== 'environment' &&
      !isRelated('evaluated-on', name, reading),
  );
  if (foreign) return foreign.name;
  return says(SYSTEM_CUES.others, subject) ? subject : null;
}

/** "surpassing X, which scores 1.37". */
function ofRelativeClause(sentence: Sentence, at: number, reading: Reading): string | null {
  const clause = SYSTEM_CUES.relativeClause.pattern.exec(sentence.text.slice(0, at));
  if (clause === null) return null;
  const named = occurrencesIn(sentence, reading).findLast(({ end }) => end <= clause.index + 1);
  return named !== undefined && isRelated('compares-with', named.name, reading) ? named.name : null;
}

function ownSystems(sentence: Sentence, reading: Reading): readonly Occurrence[] {
  return occurrencesIn(sentence, reading).filter(
    ({ own, kind, name }) => (own || isOwnName(name, reading)) && kind !== 'benchmark' && kind !== 'dataset',
  );
}

/** Says whether the paper stands in such a relation to a name. */
function isRelated(type: RelationType, name: string, { relations }: Reading): boolean {
  return relations.some((relation) => relation.type === type && relation.target === name);
}

function occurrencesIn(sentence: Sentence, { occurrences }: Reading): Occurrence[] {
  return occurrences.filter((occurrence) => occurrence.sentence.index === sentence.index);
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
