import type { Relation } from '../../../model/facts.ts';
import { foldName } from '../../../model/fold.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import { isMeasured, kindFromLeft, kindFromRight } from '../names/kinds.ts';
import { findKnown } from '../names/lexicon.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { toEvidence } from './evidence.ts';
import { findGovernor, findTriggers } from './find-governor.ts';
import type { Group } from './groups.ts';
import { behindGroup, toGroups } from './groups.ts';
import { firstOfPhrase } from '../names/noun-phrase.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { Verdict } from './place.ts';
import { decide } from './decide.ts';
import { isOwnSpeech } from './own-speech.ts';
import { relateByForm } from './relate-by-form.ts';
import { isRuledOut, isSurvey } from './rule-out.ts';
import { readTraining } from './training-algorithms.ts';
import type { Trigger } from './trigger.ts';

/** Finds how the contribution stands to what others made: one relation for each type and target. */
export function readRelations(names: Names, training: ReadonlySet<string> = new Set()): Relation[] {
  const relations = new Map<string, Relation>();
  const add = (relation: Relation): void => {
    const key = `${relation.type} ${relation.target}`;
    const known = relations.get(key);
    if (!known || (known.outcome === null && relation.outcome !== null)) relations.set(key, relation);
  };
  for (const sentence of names.text.document.sentences)
    for (const relation of readSentence(sentence, names, training)) add(relation);
  for (const relation of relateByForm(names)) add(relation);
  const isAboutOthers = isSurvey(names.text.document);
  return settle(
    [...relations.values()].filter(({ type }) => !(isAboutOthers && type === 'builds-on')),
    names,
  );
}

/** Leaves out what the paper itself introduced, long forms beside short ones, and "unlike X" where it builds on X; what
 * is a rival is no benchmark. */
function settle(relations: readonly Relation[], { introduces, lexicon }: Names): Relation[] {
  const own = new Set(introduces.map(({ name }) => name));
  const isSpeltShort = (relation: Relation): boolean => {
    const spellings = spellingsOf(relation.target, lexicon);
    const short = relations.filter(
      ({ type, target }) => type === relation.type && spellings.has(foldName(target)),
    );
    return short.length > 1 && shortestOf(short) !== relation;
  };
  const rivals = new Set(
    relations.filter(({ type }) => type === 'compares-with').map(({ target }) => target),
  );
  const built = new Set(relations.filter(({ type }) => type === 'builds-on').map(({ target }) => target));
  return relations.filter(
    (relation) =>
      !own.has(relation.target.replace(/\+{1,2}$/u, '')) &&
      !own.has(relation.target) &&
      !isSpeltShort(relation) &&
      !isPluralOfOther(relation, relations) &&
      !isSizeOfBase(relation, built) &&
      !(
        relation.type === 'evaluated-on' &&
        rivals.has(relation.target) &&
        !findKnown(lexicon, relation.target)
      ) &&
      !(relation.type === 'compares-with' && relation.outcome === null && built.has(relation.target)),
  );
}

/** The folded name, long form and aliases that the vocabulary has for what is called so; none for a size or a version of it. */
function spellingsOf(target: string, lexicon: Names['lexicon']): ReadonlySet<string> {
  const known = findKnown(lexicon, target);
  if (known === undefined) return new Set();
  const spellings = new Set([known.name, known.expansion ?? known.name, ...known.aliases].map(foldName));
  return spellings.has(foldName(target)) ? spellings : new Set();
}

/** Of several spellings of one thing the shortest, and of two alike the one that stands first. */
function shortestOf(relations: readonly Relation[]): Relation | undefined {
  return relations.toSorted((a, b) => a.target.length - b.target.length)[0];
}

/** "on SiT-XL/2" where the paper builds on SiT: a size of the base, no benchmark. */
function isSizeOfBase({ type, target }: Relation, built: ReadonlySet<string>): boolean {
  const [family = ''] = target.split('-');
  return type === 'evaluated-on' && family.length < target.length && built.has(family);
}

/** "CRFs" beside "CRF". */
function isPluralOfOther({ type, target }: Relation, relations: readonly Relation[]): boolean {
  return (
    target.endsWith('s') &&
    /\p{Lu}s$/u.test(target) &&
    relations.some((other) => other.type === type && other.target === target.slice(0, -1))
  );
}

function readSentence(sentence: Sentence, names: Names, training: ReadonlySet<string>): Relation[] {
  const line = names.text.lines[sentence.index];
  if (!line || !isOwnSpeech(names, sentence.index)) return [];
  const occurrences = names.occurrences.filter(
    (one) => one.sentence === sentence && one.isTarget && !isCited(one, line.tokens),
  );
  if (occurrences.length === 0) return [];
  const longForms = names.text.abbreviations.filter((one) => one.sentence === sentence);
  const inName = new Set([
    ...line.candidates.flatMap(({ first, next, ending }) => range(first, ending === '' ? next : next - 1)),
    ...longForms.flatMap(({ long }) => range(long.first, long.next)),
  ]);
  const triggers = findTriggers(line.tokens, (index) => inName.has(index));
  const earlier: { group: Group; match: PhraseMatch<Trigger> | null }[] = [];
  const firstOf = ({ candidate }: Occurrence): number => firstOfPhrase(candidate, names.text.abbreviations);
  return toGroups(occurrences, line.tokens, firstOf).flatMap((group) => {
    const first = firstOf(group[0]);
    const match = findGovernor({ group, first, tokens: line.tokens, triggers, earlier });
    earlier.push({ group, match });
    return relateGroup(group, match, { line, names, training });
  });
}

/** "Quorvex (Pierson, 2021)": who wrote of a thing. */
function isCited(
  { candidate: { first, next }, sentence, start }: Occurrence,
  tokens: readonly Token[],
): boolean {
  if (/\\cite[a-z]*\{$/u.test(sentence.text.slice(Math.max(0, start - 12), start))) return true;
  return (
    /^[(;]$/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[next]?.text === ',' &&
    /^(?:19|20)\d\d[a-z]?$/u.test(tokens[next + 1]?.text ?? '')
  );
}

function range(first: number, next: number): number[] {
  return Array.from({ length: Math.max(0, next - first) }, (_, offset) => first + offset);
}

function relateGroup(
  group: Group,
  match: PhraseMatch<Trigger> | null,
  { line, names, training }: { line: Line; names: Names; training: ReadonlySet<string> },
): Relation[] {
  const behind = behindList(group, line.tokens);
  const said = kindFromRight(line.tokens, behind);
  const kind = said ?? kindToldOf(group, line.tokens, behind);
  return group.flatMap((occurrence) => {
    if (occurrence.own) return [];
    const place = {
      occurrence,
      group,
      kind: isMeasured(said) && !isKnownMethod(occurrence) ? said : (occurrence.kind ?? kind),
      trigger: match?.yields ?? null,
      at: match?.start ?? null,
      next: match?.end ?? null,
    };
    const decided = decide(place, line, names);
    return (decided.length > 0 ? decided : readTraining(place, line, training))
      .filter((verdict) => !isRuledOut(place, verdict, { tokens: line.tokens, names }))
      .map((verdict) => toRelation(occurrence, verdict, names));
  });
}

/** "our SFT dataset": the noun says what was made with the method, not what the name is. */
function isKnownMethod({ candidate, kind }: Occurrence): boolean {
  return candidate.shape === 'known' && kind === 'method';
}

/** What a list's members are where no noun right behind it, as in "the A and B benchmarks", says so: "games (A, B)". */
function kindToldOf(group: Group, tokens: readonly Token[], behind: number): EntityKind | null {
  return (
    kindToldBehind(tokens, behind) ??
    group.find(({ kind }) => kind !== null)?.kind ??
    kindFromLeft(tokens, group[0].candidate.first)
  );
}

/** "A and B, demanding benchmarks that ...": what an apposition in the plural says that they are. */
function kindToldBehind(tokens: readonly Token[], comma: number): EntityKind | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let at = comma + 1; at < comma + 4; at++) {
    const kind = tokens[at]?.lower.endsWith('s') ? kindFromRight(tokens, at) : null;
    if (isMeasured(kind)) return kind;
    if (!/^[\p{Ll}-]{4,}$/u.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** The index of the token behind a list and the bracket that it stands in. */
function behindList(group: Group, tokens: readonly Token[]): number {
  const next = behindGroup(group, tokens);
  return tokens[next]?.text === ')' ? next + 1 : next;
}

function toRelation(occurrence: Occurrence, reading: Verdict, { introduces }: Names): Relation {
  const { sentence, start, end, name } = occurrence;
  const { evidence, at } = toEvidence(sentence, start, end);
  return {
    type: reading.type,
    target: name,
    targetAt: spanIn(sentence, start, end),
    outcome: reading.outcome,
    role: reading.role,
    subject:
      introduces.length > 1
        ? (introduces.find(({ name: own }) => sentence.text.includes(own))?.name ?? null)
        : null,
    evidence,
    at,
    rule: reading.rule,
  };
}
