import { isMeasured } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { readOutcome } from './outcome.ts';
import type { Place, Verdict } from './place.ts';
import { toBaseModel, toRole } from './place.ts';
import {
  hasAdjectiveEnding,
  isBeatenSubject,
  isBracketedRole,
  isLikelyOwnPart,
  isListedPart,
  isTrainedByOwn,
  isCalledBase,
  isOfField,
  isOurModel,
  isOwnSubset,
  isMeasure,
} from './relation-shapes.ts';
import { isAmongOthers, isClassOfThings, isScoredByOwn, toScored } from './scored-models.ts';
import { readBehind } from './read-behind.ts';
import { readEnding } from './read-ending.ts';
import type { Trigger } from './trigger.ts';
import { isCarriedOver, isMeasuredOn, isTriedOnVariants, wordsBefore } from './tried-on.ts';
import { readUngoverned } from './ungoverned.ts';
import { says } from '../text/cue.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { DECIDE_CUES } from './cues/decide-cues.ts';

/** Decides what a name in its place is to the contribution; usually one thing or nothing, for a base model that is beaten two. */
export function decide(place: Place, line: Line, names: Names): Verdict[] {
  const behind = readBehind(place, line.tokens);
  if (behind) return [behind];
  const { trigger } = place;
  if (isTrainedByOwn(place, line.tokens, names)) return [toBaseModel('build-trained-by-own')];
  if (isOurModel(place, line.tokens) && !hasAdjectiveEnding(place)) return [toBaseModel('build-our-model')];
  if (isBeatenSubject(place, line, names))
    return [toScored(place, names, { rule: 'compare-falls-behind', outcome: 'better' })];
  if (hasAdjectiveEnding(place) && trigger?.type !== 'compares-with') return readEnding(place, line.tokens);
  if (isScoredByOwn(place, line, names))
    return [toScored(place, names, { rule: 'compare-scored', outcome: null })];
  if (!trigger) return readUngoverned(place, line, names);
  if (trigger.type === 'none' || !isNearEnough(place, line.tokens)) return [];
  if (trigger.type === 'compares-with') return readComparison(place, line, names);
  const isResource = names.introduces.some(({ kind }) => kind !== 'method');
  if (isOfFieldOnly(place) || isOwnSubset(place, isResource, names) || isMeasure(place, line.tokens))
    return [];
  if (/^build-(?:improve|quality-of)$/u.test(trigger.id)) return readImprovement(place, trigger);
  if (isLikelyOwnPart(place, names) || isListedPart(place, line.tokens)) return [];
  const verdict =
    trigger.type === 'by-kind' ? byKind(place, line, trigger) : byType(place, line, { trigger, isResource });
  return verdict ? [verdict] : [];
}

function readComparison(place: Place, line: Line, names: Names): Verdict[] {
  if (isOfField(place, line.tokens) || isClassOfThings(place.occurrence, names)) return [];
  const base = isCalledBase(place, line.tokens) ? [toBaseModel('build-called-base')] : [];
  if (
    isMeasured(place.kind) &&
    !names.introduces.some(({ kind }) => kind !== 'method') &&
    !isSaidOfData(place, line.tokens)
  )
    return [];
  const outcome = isAmongOthers(place, names) ? null : readOutcome(place, line.tokens);
  if (place.occurrence.isFieldTerm && (outcome === null || isPossessive(place, line.tokens))) return base;
  return [...base, { type: 'compares-with', role: null, outcome, rule: place.trigger?.id ?? '' }];
}

/** "Quorvex's score". */
function isPossessive({ occurrence }: Place, tokens: readonly Token[]): boolean {
  return /^['’]s$/u.test(tokens[occurrence.candidate.next]?.text ?? '');
}

/** "our dataset alone outperforms the X dataset": data against data. */
function isSaidOfData({ trigger, at }: Place, tokens: readonly Token[]): boolean {
  return (
    trigger?.id === 'compare-outperform' &&
    wordsBefore(tokens, at).some((word) => says(DECIDE_CUES.data, word))
  );
}

/** "improves X from 40% to 50% on Y": X is the base, and what it is measured against. */
function readImprovement(place: Place, trigger: Trigger): Verdict[] {
  if (isMeasured(place.kind)) return [toEvaluatedOn(trigger)];
  const isScored = says(DECIDE_CUES.amount, place.occurrence.sentence.text);
  const built = toBuildsOn(place, trigger);
  const isTried = place.kind === 'method' && says(DECIDE_CUES.tried, place.occurrence.sentence.text);
  return isScored || isTried
    ? [built, { type: 'compares-with', role: null, outcome: 'better', rule: trigger.id }]
    : [built];
}

/** A field's short form; one with a number beside the word for data, "Harbour 2 (HB2)", names data. */
function isOfFieldOnly({ occurrence, kind }: Place): boolean {
  return occurrence.isFieldTerm && !(isMeasured(kind) && /\d$/u.test(occurrence.name));
}

/** A name that only its capitals show must stand right behind the phrase; one of strong form may stand further off. */
function isNearEnough({ occurrence, group, next, kind, trigger }: Place, tokens: readonly Token[]): boolean {
  const { shape } = occurrence.candidate;
  const hasSureNeighbour = group.some(
    ({ candidate, name, kind: own }) =>
      /^(?:strong|known)$/u.test(candidate.shape) ||
      (own === 'model' && candidate.shape === 'run' && /\d$/u.test(name)),
  );
  if (
    shape === 'word' &&
    (trigger?.type === 'builds-on' || trigger?.id === 'compare-match') &&
    isBracketedRole(group, tokens)
  )
    return false;
  if (isPlainBase({ occurrence, group, next, trigger }, tokens)) return true;
  if (
    shape === 'word' &&
    trigger?.type !== 'compares-with' &&
    !/^evaluate-/u.test(trigger?.id ?? '') &&
    kind === null &&
    !hasSureNeighbour
  )
    return false;
  if (next === null || hasSureNeighbour) return true;
  const path = tokens.slice(next, group[0].candidate.first);
  if (shape === 'run' && says(DECIDE_CUES.plainHead, occurrence.name)) return false;
  if (shape === 'word' && path.some(({ lower }) => lower === ':')) return false;
  const opener = path.findLastIndex(({ lower }) => says(DECIDE_CUES.opener, lower));
  return (
    path.length <= 12 &&
    path.every(
      ({ lower }, at) =>
        at === opener ||
        (at === opener + 1 && lower === 'as') ||
        (lower === 'and' && trigger?.type === 'compares-with' && kind !== null) ||
        !says(DECIDE_CUES.farther, lower),
    )
  );
}

/** "a small model based on Bunny,": one word right behind the phrase, and nothing that it describes. */
function isPlainBase(
  { occurrence, group, next, trigger }: Pick<Place, 'occurrence' | 'group' | 'next' | 'trigger'>,
  tokens: readonly Token[],
): boolean {
  const { first, next: end, shape } = occurrence.candidate;
  return (
    shape === 'word' &&
    trigger?.id === 'build-based-on' &&
    group.length === 1 &&
    next === first &&
    says(DECIDE_CUES.base, tokens[first - 3]?.lower ?? '') &&
    says(DECIDE_CUES.endsPhrase, tokens[end]?.lower ?? '.')
  );
}

function toBuildsOn({ kind }: Place, { id, role: said }: Trigger): Verdict {
  const role = said ?? (kind === 'method' && id.startsWith('evaluate-') ? 'component' : undefined);
  return { type: 'builds-on', role: toRole(kind, role ?? null), outcome: null, rule: id };
}

function toEvaluatedOn({ id }: Trigger): Verdict {
  return { type: 'evaluated-on', role: null, outcome: null, rule: id };
}

function byType(
  place: Place,
  line: Line,
  { trigger, isResource }: { trigger: Trigger; isResource: boolean },
): Verdict | null {
  if (
    trigger.id === 'build-data-of' &&
    (isMeasured(place.kind) || place.kind === null) &&
    isMeasuredOn(place, line.tokens)
  )
    return toEvaluatedOn(trigger);
  if (trigger.id === 'build-extend' && isCarriedOver(place, line.tokens))
    return isMeasured(place.kind) ? toEvaluatedOn(trigger) : null;
  if (trigger.id === 'build-variant-of' && isTriedOnVariants(place, line.tokens))
    return toEvaluatedOn(trigger);
  if (trigger.id === 'evaluate-part-of' && !isMeasured(place.kind)) return null;
  if (trigger.type === 'evaluated-on')
    return place.kind === 'model' || place.occurrence.kind === 'method' ? null : toEvaluatedOn(trigger);
  if (
    trigger.id === 'build-data-from' &&
    isMeasured(place.kind) &&
    says(DECIDE_CUES.scoredOn, wordsBefore(line.tokens, place.at, 8).join(' '))
  )
    return toEvaluatedOn(trigger);
  const isUsed = trigger.id === 'build-use' && (isResource || isMadeInto(place));
  const isSource = isUsed || /based-on|start-from|extend|variant|data-of|build-from/u.test(trigger.id);
  if (place.kind === 'environment' && /data/u.test(trigger.id) && !isResource && isTrial(place))
    return toEvaluatedOn(trigger);
  const isDrawn = trigger.id === 'build-data-from' && (isResource || place.kind === 'dataset');
  if (isMeasured(place.kind) && !isSource && !isDrawn && !isDataMade(place)) return toEvaluatedOn(trigger);
  return toBuildsOn(place, trigger);
}

/** "pre-trained on X": where the contribution comes from, not where it is tried. */
function isPretrainedOn({ at, trigger }: Place, tokens: readonly Token[]): boolean {
  return trigger?.id === 'evaluate-on' && says(DECIDE_CUES.pretrained, tokens[(at ?? 0) - 1]?.lower ?? '');
}

/** "We evaluate it with recordings from X": data drawn to try the contribution out. */
function isTrial({ occurrence: { sentence, start } }: Place): boolean {
  return says(DECIDE_CUES.trial, sentence.text.slice(0, start));
}

/** "We use X to build ...": what is made of it. */
function isMadeInto({ occurrence }: Place): boolean {
  const { sentence, end } = occurrence;
  return says(DECIDE_CUES.madeInto, sentence.text.slice(end));
}

/** "with Construction Vehicles": capitals alone don't make a tool of what follows "with". */
function isOnlyCapitalised({ candidate, name }: Occurrence): boolean {
  return candidate.shape === 'word' || (candidate.shape === 'run' && !/\d|-/u.test(name));
}

/** "evaluated on the X framework": what tests are run in. */
function isFrameworkOfTests({ kind, occurrence, trigger, at }: Place, tokens: readonly Token[]): boolean {
  return (
    kind === 'method' &&
    occurrence.candidate.shape !== 'known' &&
    trigger?.id === 'evaluate-verb' &&
    says(DECIDE_CUES.tested, tokens[at ?? 0]?.lower ?? '') &&
    says(DECIDE_CUES.harness, tokens[occurrence.candidate.next]?.lower ?? '')
  );
}

/** "a corpus created by mixing X": data out of other data. */
function isDataMade({ kind, trigger, occurrence: { sentence, start } }: Place): boolean {
  return (
    kind !== 'environment' &&
    /^build-(?:using|combine)$/u.test(trigger?.id ?? '') &&
    says(DECIDE_CUES.dataMade, sentence.text.slice(0, start))
  );
}

/** On a benchmark one is measured; on, with or in a model or a method one builds. */
function byKind(place: Place, line: Line, trigger: Trigger): Verdict | null {
  const { kind, occurrence } = place;
  if (isMeasured(kind) && isPretrainedOn(place, line.tokens))
    return { type: 'builds-on', role: 'data', outcome: null, rule: 'build-pre-trained-on' };
  if (isMeasured(kind) && isDataMade(place))
    return { type: 'builds-on', role: 'data', outcome: null, rule: trigger.id };
  if (isMeasured(kind)) return toEvaluatedOn(trigger);
  if (/^build-(?:enable|gain-for|made-for)$/u.test(trigger.id) && kind !== 'model') return null;
  if (trigger.id === 'build-study' && kind !== 'model' && kind !== 'method') return null;
  if (trigger.id === 'evaluate-verb' && says(DECIDE_CUES.faults, occurrence.sentence.text)) return null;
  if (isFrameworkOfTests(place, line.tokens)) return toEvaluatedOn(trigger);
  if (kind === 'model' || kind === 'method')
    return trigger.id === 'evaluate-in' && isPossessive(place, line.tokens)
      ? null
      : toBuildsOn(place, trigger);
  if (
    trigger.id === 'build-applied-to' &&
    says(DECIDE_CUES.carriesOver, line.tokens[place.at ?? 0]?.lower ?? '')
  )
    return isOnlyCapitalised(occurrence) ? null : toEvaluatedOn(trigger);
  if (!/^evaluate-/u.test(trigger.id))
    return isOnlyCapitalised(occurrence) ? null : toBuildsOn(place, trigger);
  const last = line.tokens[(place.next ?? 1) - 1]?.lower ?? '';
  if (
    !says(DECIDE_CUES.triedThere, last) ||
    !says(SHARED_CUES.scored, occurrence.sentence.text.toLowerCase())
  )
    return null;
  if (
    /^\p{Lu}{2,6}\d*$/u.test(occurrence.name) &&
    last === 'in' &&
    !says(DECIDE_CUES.tests, occurrence.sentence.text.slice(occurrence.end)) &&
    /^(?:%|\\|points?)$|\d%?$/u.test(line.tokens[(place.at ?? 0) - 1]?.lower ?? '')
  )
    return null;
  if (last !== 'on' && last !== 'across' && occurrence.candidate.shape !== 'strong') return null;
  return toEvaluatedOn(trigger);
}
