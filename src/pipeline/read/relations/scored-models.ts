import { isResourceAlone } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Place, Verdict } from './place.ts';

import { says } from '../text/cue.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { SCORED_CUES } from './cues/scored-models-cues.ts';

/** Phrases that say what a model was made into, whatever is measured with it. */
const MADE_FROM =
  /^build-(?:based-on|on-top-of|fine-tune|trained-with|start-from|expand-on|extend|improve|variant-of|data|from|inspired|follow$|use|combine|backbone|replicate|into|kept)/u;

/**
 * "We evaluate A and B", "the strongest model (A), which achieves 47%": models that a paper scores on the benchmark that
 * is all it presents. They are held against it, and neither wins.
 */
export function isScoredByOwn({ occurrence, kind, trigger }: Place, line: Line, names: Names): boolean {
  if (kind !== 'model' || !isSureModel(occurrence)) return false;
  if (!isResourceAlone(names.introduces) || occurrence.candidate.ending !== '') return false;
  if (/^Transformers?$/u.test(occurrence.name)) return false;
  const { field, index, text } = occurrence.sentence;
  if (field === 'title' || index < names.text.start || occurrence.isFieldTerm) return false;
  if (trigger !== null && (trigger.type === 'compares-with' || MADE_FROM.test(trigger.id))) return false;
  if (trigger?.id === 'build-using' && says(SCORED_CUES.byUs, text.slice(0, occurrence.start))) return false;
  if (says(SCORED_CUES.makes, text)) return false;
  return trigger?.type !== 'none' && (line.isSelf || says(SHARED_CUES.scored, text.toLowerCase()));
}

/** Known, told by its letters, or several words with a number: `Claude Sonnet 4.6`. */
function isSureModel({ name, candidate: { shape } }: Occurrence): boolean {
  return shape === 'known' || shape === 'strong' || (shape === 'run' && /\d/u.test(name));
}

/** "On our benchmark, A outperforms B": two of others, so that nothing of ours wins or loses. */
export function isAmongOthers({ occurrence: { sentence, start } }: Place, names: Names): boolean {
  if (!isResourceAlone(names.introduces)) return false;
  return (
    !says(SCORED_CUES.ours, sentence.text.slice(0, start)) &&
    names.occurrences.some(
      (one) => one.sentence === sentence && !one.own && one.kind === 'model' && one.end < start,
    )
  );
}

/** A comparison with a model; where a benchmark is all that is presented, it leaves open who is better. */
export function toScored(
  { occurrence }: Place,
  names: Names,
  { rule, outcome }: Pick<Verdict, 'rule' | 'outcome'>,
): Verdict {
  const isOpen = isResourceAlone(names.introduces) && occurrence.kind === 'model';
  return { type: 'compares-with', role: null, outcome: isOpen ? null : outcome, rule };
}

/** "Time Series Foundation Models (TSFMs)": a class of things, and no one of them. */
export function isClassOfThings({ name }: Occurrence, { text }: Names): boolean {
  return (
    /\p{Lu}s$/u.test(name) &&
    text.abbreviations.some(
      ({ short, long }) => short.text === name && says(SCORED_CUES.classOfThings, long.text),
    )
  );
}
