import { isMeasured } from '../names/kinds.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { readOutcome } from './outcome.ts';
import type { Place, Verdict } from './place.ts';
import { toBaseModel, toBuildsOn, toData, toEvaluatedOn } from './place.ts';
import {
  hasAdjectiveEnding,
  isBeatenSubject,
  isLikelyOwnPart,
  isListedPart,
  isTrainedByOwn,
  isCalledBase,
  isOfField,
  isOurModel,
  isPossessive,
  isOwnSubset,
  isMeasure,
} from './relation-shapes.ts';
import { isAmongOthers, isClassOfThings, isScoredByOwn, toScored } from './scored-models.ts';
import { isNearEnough } from './near-enough.ts';
import { readBehind } from './read-behind.ts';
import { readEnding } from './read-ending.ts';
import { readGoverned } from './read-governed.ts';
import { isKnownName } from './rule-out.ts';
import type { Trigger } from './trigger.ts';
import { wordsBefore } from './tried-on.ts';
import { readUngoverned } from './ungoverned.ts';
import { says } from '../text/cue.ts';
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
  if (/^build-(?:improve|quality-of|cost-of)$/u.test(trigger.id))
    return isRaisedMeasure(place, line, names) ? [] : readImprovement(place, trigger);
  if (trigger.id === 'build-followed-by' && place.kind === 'model') return [];
  if (isLikelyOwnPart(place, names) || isListedPart(place, line.tokens)) return [];
  const verdict = readGoverned(place, line, { trigger, isResource });
  if (!verdict) return [];
  return [isDrawnFrom(place, verdict) ? toData('build-data-source') : verdict];
}

/** "We use Wikipedia": where texts are taken from is nothing to be measured on, unless the phrase says so. */
function isDrawnFrom({ occurrence }: Place, { type, rule }: Verdict): boolean {
  return type === 'evaluated-on' && /^build-/u.test(rule) && says(DECIDE_CUES.source, occurrence.name);
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

/** "improves QVX by 8.2 points": a name that nothing else is known of, raised by a number, is a measure. */
function isRaisedMeasure({ occurrence, kind, at, trigger }: Place, { tokens }: Line, names: Names): boolean {
  const { next } = occurrence.candidate;
  return (
    kind === null &&
    trigger?.id === 'build-improve' &&
    !isKnownName(occurrence, names) &&
    !says(DECIDE_CUES.quickens, tokens[at ?? 0]?.lower ?? '') &&
    /^(?:by|from)$/u.test(tokens[next]?.lower ?? '') &&
    tokens.slice(next + 1, next + 3).some((token) => token.kind === 'number')
  );
}

/** A field's short form; one with a number beside the word for data, "Harbour 2 (HB2)", names data. */
function isOfFieldOnly({ occurrence, kind }: Place): boolean {
  return occurrence.isFieldTerm && !(isMeasured(kind) && /\d$/u.test(occurrence.name));
}
