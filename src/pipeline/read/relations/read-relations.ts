import type {
  BuildsOnRole,
  ComparisonOutcome,
  Introduced,
  Relation,
  RelationType,
} from '../../../model/facts.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import { kindFromLeft, kindFromRight } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { toEvidence } from './evidence.ts';
import { findGovernor, findTriggers } from './find-governor.ts';
import type { Group } from './groups.ts';
import { skipAside, toGroups } from './groups.ts';
import { readOutcome } from './outcome.ts';
import { isOwnSpeech } from './own-speech.ts';
import { relateByForm } from './relate-by-form.ts';
import type { Trigger } from './trigger.ts';

/** What a rule says of a name: how the contribution stands to it. */
export interface Reading {
  readonly type: RelationType;
  readonly role: BuildsOnRole | null;
  readonly outcome: ComparisonOutcome | null;
  readonly rule: string;
}

/** Finds how the contribution stands to what others made: one relation for each type and target. */
export function readRelations(names: Names): Relation[] {
  const relations = new Map<string, Relation>();
  const add = (relation: Relation): void => {
    const key = `${relation.type} ${relation.target}`;
    const known = relations.get(key);
    if (!known || (known.outcome === null && relation.outcome !== null)) relations.set(key, relation);
  };
  for (const sentence of names.text.document.sentences)
    for (const relation of readSentence(names, sentence)) add(relation);
  for (const relation of relateByForm(names)) add(relation);
  return withoutOwn([...relations.values()], names.introduces);
}

function withoutOwn(relations: readonly Relation[], introduces: readonly Introduced[]): Relation[] {
  const own = new Set(introduces.map(({ name }) => name));
  return relations.filter(({ target }) => !own.has(target));
}

function readSentence(names: Names, sentence: Sentence): Relation[] {
  const line = names.text.lines[sentence.index];
  if (!line || !isOwnSpeech(names, sentence.index)) return [];
  const occurrences = names.occurrences.filter((one) => one.sentence === sentence && one.isTarget);
  if (occurrences.length === 0) return [];
  const triggers = findTriggers(line.tokens);
  return toGroups(occurrences, line.tokens).flatMap((group) => {
    const kind = kindOfGroup(group, line.tokens);
    const match = findGovernor(group, line.tokens, triggers);
    return group.flatMap((occurrence) =>
      occurrence.own
        ? []
        : readingsOf(
            {
              occurrence,
              group,
              kind: occurrence.kind ?? kind,
              trigger: match?.yields ?? null,
              at: match?.start ?? null,
            },
            line,
            names,
          ).map((reading) => toRelation(occurrence, reading, names.introduces)),
    );
  });
}

/** What the noun behind or before a list says its members are: "the A and B benchmarks", "games (A, B)". */
function kindOfGroup(group: Group, tokens: readonly Token[]): EntityKind | null {
  const last = group.at(-1) as Occurrence;
  const next = skipAside(tokens, last.candidate.next);
  const close = tokens[next]?.text === ')' ? next + 1 : next;
  return (
    kindFromRight(tokens, close) ??
    group.find(({ kind }) => kind !== null)?.kind ??
    kindFromLeft(tokens, group[0].candidate.first)
  );
}

/** A name in its place: its list, what it is, and the phrase that governs it. */
export interface Place {
  readonly occurrence: Occurrence;
  readonly group: Group;
  readonly kind: EntityKind | null;
  readonly trigger: Trigger | null;
  /** The index of the trigger's first token. */
  readonly at: number | null;
}

function readingsOf(place: Place, line: Line, names: Names): Reading[] {
  const behind = readBehind(place, line.tokens);
  if (behind) return [behind];
  const { trigger } = place;
  if (!trigger) return readUngoverned(place, line, names);
  if (trigger.type === 'none') return [];
  if (trigger.type === 'compares-with') {
    if (isMeasured(place.kind) && !names.introduces.some(({ kind }) => kind !== 'method')) return [];
    return [
      { type: 'compares-with', role: null, outcome: readOutcome(place, line.tokens), rule: trigger.id },
    ];
  }
  const reading = trigger.type === 'by-kind' ? byKind(place, line, trigger) : byType(place, trigger);
  return reading ? [reading] : [];
}

function isMeasured(kind: EntityKind | null): boolean {
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

function byType(place: Place, trigger: Trigger): Reading | null {
  if (trigger.type === 'evaluated-on') {
    if (place.kind === 'model' || place.occurrence.kind === 'method') return null;
    return { type: 'evaluated-on', role: null, outcome: null, rule: trigger.id };
  }
  if (
    isMeasured(place.kind) &&
    trigger.role !== 'data' &&
    !/based-on|start-from|extend|variant|data|use/u.test(trigger.id)
  )
    return { type: 'evaluated-on', role: null, outcome: null, rule: trigger.id };
  return {
    type: 'builds-on',
    role: toRole(place.kind, trigger.role ?? null),
    outcome: null,
    rule: trigger.id,
  };
}

function toRole(kind: EntityKind | null, role: BuildsOnRole | null): BuildsOnRole {
  if (kind === 'model') return role === 'modifies' || role === 'component' ? role : 'base-model';
  if (isMeasured(kind)) return 'data';
  if (role === 'base-model' && kind === 'method') return 'modifies';
  return role ?? (kind === 'method' ? 'modifies' : 'component');
}

const SCORED =
  /\b(?:achiev\w*|attain\w*|reach\w*|scor\w*|accurac\w*|outperform\w*|surpass\w*|experiments?|evaluat\w*|results?|performance|improv\w*|gains?|state-of-the-art|sota|success|benchmarks?|datasets?|pass|rates?|test\w*|validat\w*|yield\w*|exceed\w*|error|demonstrat\w*|f1|metrics?|consistent\w*|effective\w*|respectively|reduc\w*|train\w*|empirical\w*|show\w*|obtain\w*|tasks?)\b|%/u;

/** On a benchmark one is measured; on, with or in a model or a method one builds. */
function byKind(place: Place, line: Line, trigger: Trigger): Reading | null {
  const { kind, occurrence } = place;
  if (isMeasured(kind)) return { type: 'evaluated-on', role: null, outcome: null, rule: trigger.id };
  if (kind === 'model' || kind === 'method')
    return { type: 'builds-on', role: toRole(kind, trigger.role ?? null), outcome: null, rule: trigger.id };
  const isPlace = /^evaluate-/u.test(trigger.id);
  if (occurrence.candidate.shape === 'word' && !isPlace) return null;
  if (isPlace) {
    if (!SCORED.test(occurrence.sentence.text.toLowerCase())) return null;
    if (
      trigger.id === 'evaluate-in' &&
      line.tokens[place.at ?? 0]?.lower === 'in' &&
      occurrence.candidate.shape !== 'strong'
    )
      return null;
    return { type: 'evaluated-on', role: null, outcome: null, rule: trigger.id };
  }
  return { type: 'builds-on', role: toRole(kind, trigger.role ?? null), outcome: null, rule: trigger.id };
}

const BASELINE = /^(?:baseline|baselines|competitor|competitors|counterpart|counterparts)$/u;
const BACKBONE = /^(?:backbone|backbones)$/u;

/** What the words behind a list say of it: "the SFT and RL baselines", "with A and B as backbones". */
function readBehind(place: Place, tokens: readonly Token[]): Reading | null {
  const next = skipAside(tokens, (place.group.at(-1) as Occurrence).candidate.next);
  const words = tokens.slice(next, next + 4).map(({ lower }) => lower);
  const stop = words.findIndex((word) => /^[,.;:()]$/u.test(word));
  const near = stop === -1 ? words : words.slice(0, stop);
  if (near.some((word) => BACKBONE.test(word)))
    return { type: 'builds-on', role: 'base-model', outcome: null, rule: 'build-backbone' };
  if (
    near.some((word) => BASELINE.test(word)) &&
    !(place.trigger && place.trigger.type !== 'compares-with' && place.trigger.type !== 'by-kind')
  )
    return {
      type: 'compares-with',
      role: null,
      outcome: readOutcome(place, tokens),
      rule: 'compare-baseline-behind',
    };
  return null;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|does|do|suffers?|fails?|struggles?|achieves?|assumes?|focuses|remains?|often|typically|may|will|leads?|relies|rely|requires?|shows?|exhibits?|uses?|lacks?|aims?|offers?|provides?)$/u;

/** A known method that our work speaks of without any phrase before it: "an initial SFT on a curated set". */
function readUngoverned(place: Place, line: Line, names: Names): Reading[] {
  const { occurrence, kind } = place;
  const after =
    line.tokens[skipAside(line.tokens, (place.group.at(-1) as Occurrence).candidate.next)]?.lower ?? '';
  if (occurrence.sentence.field === 'title' || FINITE.test(after)) return [];
  if (!names.text.lines[occurrence.sentence.index]?.isSelf) return [];
  if (isMeasured(kind) && SCORED.test(occurrence.sentence.text.toLowerCase()))
    return [{ type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-named' }];
  return [];
}

function toRelation(occurrence: Occurrence, reading: Reading, introduces: readonly Introduced[]): Relation {
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
