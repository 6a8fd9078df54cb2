import { isMeasured } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Line } from '../names/read-text.ts';
import { says } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';
import { DECIDE_CUES } from './cues/decide-cues.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import type { Place, Verdict } from './place.ts';
import { toBuildsOn, toData, toEvaluatedOn } from './place.ts';
import { isPossessive } from './relation-shapes.ts';
import type { Trigger } from './trigger.ts';
import { isCarriedOver, isMeasuredOn, isTriedOnVariants, wordsBefore } from './tried-on.ts';

/** What a phrase makes of the name that it governs: by what the name is, or by what the phrase says. */
export function readGoverned(
  place: Place,
  line: Line,
  { trigger, isResource }: { trigger: Trigger; isResource: boolean },
): Verdict | null {
  return trigger.type === 'by-kind'
    ? byKind(place, line, trigger)
    : byType(place, line, { trigger, isResource });
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
  if (trigger.id === 'evaluate-benchmarks' && isResource && isComparedWith(place, line.tokens))
    return { type: 'compares-with', role: null, outcome: null, rule: 'compare-verb' };
  if (trigger.id === 'evaluate-part-of' && !isMeasured(place.kind)) return null;
  if (trigger.id === 'evaluate-benchmarks' && isResource && isMadeFrom(place))
    return toData('build-data-from');
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

/** On a benchmark one is measured; on, with or in a model or a method one builds. */
function byKind(place: Place, line: Line, trigger: Trigger): Verdict | null {
  const { kind, occurrence } = place;
  if (isMeasured(kind) && isPretrainedOn(place, line.tokens)) return toData('build-pre-trained-on');
  if (isMeasured(kind) && isDataMade(place)) return toData(trigger.id);
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
    trigger.id === 'evaluate-in' &&
    says(DECIDE_CUES.implements, wordsBefore(line.tokens, place.at, 7).join(' '))
  )
    return isOnlyCapitalised(occurrence) ? null : { ...toBuildsOn(place, trigger), role: 'component' };
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
  if (last === 'in' && trigger.id === 'evaluate-in' && !isScoredThere(place, line.tokens)) return null;
  if (last !== 'on' && last !== 'across' && occurrence.candidate.shape !== 'strong') return null;
  return toEvaluatedOn(trigger);
}

/** "an accuracy of 70% in X", "in X tasks"; what merely happens in something is no test there. */
function isScoredThere({ at, occurrence: { sentence, end } }: Place, tokens: readonly Token[]): boolean {
  return (
    (at === 0 && says(DECIDE_CUES.wins, sentence.text)) ||
    says(DECIDE_CUES.scoredIn, wordsBefore(tokens, at, 7).join(' ')) ||
    says(DECIDE_CUES.setThere, sentence.text.slice(end))
  );
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

/** "We compare our letters to two popular datasets, X": what our own data is held against. */
function isComparedWith({ at }: Place, tokens: readonly Token[]): boolean {
  return says(DECIDE_CUES.comparedTo, wordsBefore(tokens, at, 9).join(' '));
}

/** "We curate questions from five datasets (A, B, ...)": what our own is made from. */
function isMadeFrom({ group: [{ sentence, start }] }: Place): boolean {
  return says(DECIDE_CUES.madeFrom, sentence.text.slice(0, start));
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
