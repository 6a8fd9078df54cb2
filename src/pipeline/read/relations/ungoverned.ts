import { isMeasured } from '../names/kinds.ts';
import type { Candidate } from '../names/find-candidates.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { behindGroup, skipAside } from './groups.ts';
import type { Group } from './groups.ts';
import type { Place, Verdict } from './place.ts';
import { toRole } from './place.ts';
import { says } from '../text/cue.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import { UNGOVERNED_CUES } from './cues/ungoverned-cues.ts';

/** A known thing that our work speaks of without any phrase before it: "A small GPT-2 decoder is trained from scratch". */
export function readUngoverned(place: Place, line: Line, names: Names): Verdict[] {
  const { occurrence, kind } = place;
  if (occurrence.sentence.field === 'title' || occurrence.isFieldTerm) return [];
  const isKnown = occurrence.candidate.shape === 'known' || kind === 'model';
  if (!isMeasured(kind) && isAppositionOfOwn(place, line.tokens, names))
    return [{ type: 'builds-on', role: toRole(kind, 'modifies'), outcome: null, rule: 'build-apposition' }];
  if (!isMeasured(kind) && occurrence.candidate.shape !== 'word' && isImproved(place.group, line.tokens))
    return [
      { type: 'builds-on', role: toRole(kind, 'modifies'), outcome: null, rule: 'build-improved' },
      { type: 'compares-with', role: null, outcome: 'better', rule: 'build-improved' },
    ];
  const isPlainlyUsed =
    place.group.some(({ candidate }) => candidate.shape === 'strong') &&
    !names.text.abbreviations.some(({ short }) => short.text === occurrence.name);
  if ((isKnown || isPlainlyUsed) && !isMeasured(kind) && isMadeUseOf(place.group, line.tokens))
    return [{ type: 'builds-on', role: toRole(kind, 'component'), outcome: null, rule: 'build-passive' }];
  const after = line.tokens[behindGroup(place.group, line.tokens)]?.lower ?? '';
  if (isPartAsSubject(place, line.tokens))
    return [{ type: 'builds-on', role: 'component', outcome: null, rule: 'build-part-as-subject' }];
  if (isOurAnalysis(place, line))
    return [{ type: 'builds-on', role: 'component', outcome: null, rule: 'build-our-analysis' }];
  if (isOurTraining(place, line))
    return [{ type: 'builds-on', role: 'trains-with', outcome: null, rule: 'build-our-training' }];
  if (isBasedBehind(place, line.tokens))
    return [
      { type: 'builds-on', role: toRole(kind, 'component'), outcome: null, rule: 'build-ending-based' },
    ];
  if (isStudied(place, line, names))
    return [{ type: 'builds-on', role: 'base-model', outcome: null, rule: 'build-studied' }];
  if (says(UNGOVERNED_CUES.finite, after) || !names.text.lines[occurrence.sentence.index]?.isSelf) return [];
  if (isMeasured(kind) && says(SHARED_CUES.scored, occurrence.sentence.text.toLowerCase()))
    return [{ type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-named' }];
  return [];
}

/** "the classical X algorithm can be improved by 1.9 points". */
function isImproved(group: Group, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const behind = tokens.slice(candidate.next, candidate.next + 8).map(({ lower }) => lower);
  return says(UNGOVERNED_CUES.improvedBy, behind.join(' '));
}

/** "A small GPT-2 decoder ... is trained", "in which GPT-4.1 was assigned". */
function isMadeUseOf(group: Group, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const near = tokens.slice(candidate.next, candidate.next + 18);
  const verb = near.findIndex(
    ({ lower }, at) =>
      says(SHARED_CUES.being, lower) &&
      says(
        UNGOVERNED_CUES.made,
        near[says(UNGOVERNED_CUES.adverb, near[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '',
      ),
  );
  return verb !== -1 && !near.slice(0, verb).some(({ lower }) => says(UNGOVERNED_CUES.parts, lower));
}

/** "during LoRA finetuning": a known way to train, spoken of as a part of what is done. */
function isOurTraining({ occurrence, group, kind }: Place, { tokens }: Line): boolean {
  const { candidate } = occurrence;
  return (
    group.length === 1 &&
    kind === 'method' &&
    candidate.shape === 'known' &&
    candidate.ending === '' &&
    says(UNGOVERNED_CUES.training, tokens[candidate.next]?.lower ?? '') &&
    says(UNGOVERNED_CUES.during, tokens[candidate.first - 1]?.lower ?? '')
  );
}

/** A name by its letters or for the vocabulary, with nothing hung on to it. */
function isSureName({ shape, ending }: Candidate): boolean {
  return /^(?:strong|known)$/u.test(shape) && ending === '';
}

/** "A lightweight Quorvex encoder enables ...": a part that another's model does the work of. */
function isPartAsSubject({ occurrence, group, kind }: Place, tokens: readonly Token[]): boolean {
  const { candidate } = occurrence;
  const { first, next } = candidate;
  return (
    group.length === 1 &&
    !isMeasured(kind) &&
    isSureName(candidate) &&
    first < 5 &&
    /^(?:an?|the|our)$/u.test(tokens[0]?.lower ?? '') &&
    tokens.slice(1, first).every(({ text }) => says(UNGOVERNED_CUES.adjective, text)) &&
    says(UNGOVERNED_CUES.part, tokens[next]?.lower ?? '') &&
    says(UNGOVERNED_CUES.acts, tokens[next + 1]?.lower ?? '')
  );
}

/** "SHAP analysis identifies ...": a tool by whose results the paper speaks. */
function isOurAnalysis({ occurrence, group }: Place, { tokens }: Line): boolean {
  const { candidate } = occurrence;
  const { next } = candidate;
  return (
    group.length === 1 &&
    isSureName(candidate) &&
    says(UNGOVERNED_CUES.analysis, tokens[next]?.lower ?? '') &&
    says(UNGOVERNED_CUES.reveals, tokens[next + 1]?.lower ?? '')
  );
}

/** "We show that both GPT-4o and GPT-4o-mini can ...": the models of a study that presents nothing by a name. */
function isStudied(
  { kind, group, occurrence }: Place,
  { tokens, isSelf }: Line,
  { introduces, text }: Names,
): boolean {
  if (kind !== 'model' || introduces.length > 0 || occurrence.candidate.shape === 'word') return false;
  const { first } = group[0].candidate;
  const next = behindGroup(group, tokens);
  if (
    says(
      UNGOVERNED_CUES.leads,
      tokens
        .slice(next, next + 2)
        .map(({ lower }) => lower)
        .join(' '),
    ) &&
    text.start <= occurrence.sentence.index
  )
    return true;
  if (!isSelf) return false;
  const that = tokens.findLastIndex(({ lower }, at) => at < first && lower === 'that');
  return (
    that > 0 &&
    first - that < 6 &&
    says(UNGOVERNED_CUES.says, tokens[that - 1]?.lower ?? '') &&
    !tokens.slice(that, first).some(({ lower }) => says(UNGOVERNED_CUES.ofOthers, lower))
  );
}

/** "Harbour Map Logic (HML) based planning": as `HML-based` does. */
function isBasedBehind({ group, kind, occurrence }: Place, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const next = tokens[candidate.next]?.text === ')' ? candidate.next + 1 : skipAside(tokens, candidate.next);
  return (
    !isMeasured(kind) &&
    occurrence.candidate.shape !== 'word' &&
    says(UNGOVERNED_CUES.based, tokens[next]?.lower ?? '') &&
    !says(UNGOVERNED_CUES.basedOn, tokens[next + 1]?.lower ?? '') &&
    !says(UNGOVERNED_CUES.existing, tokens[group[0].candidate.first - 1]?.lower ?? '')
  );
}

/** "Zephrix, a small Quorvex model": what our own is one of. */
function isAppositionOfOwn({ group }: Place, tokens: readonly Token[], { introduces }: Names): boolean {
  const [{ candidate, sentence }] = group;
  if (group.length > 1 || !isSureName(candidate)) return false;
  if (says(UNGOVERNED_CUES.describing, candidate.text)) return false;
  if (!says(UNGOVERNED_CUES.kindOfOwn, tokens[candidate.next]?.lower ?? '')) return false;
  let at = candidate.first - 1;
  while (at > candidate.first - 6 && says(UNGOVERNED_CUES.adjective, tokens[at]?.text ?? '')) at--;
  if (!/^an?$/u.test(tokens[at]?.lower ?? '') || !/^(?:,|is|--|—)$/u.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const before = sentence.text
    .slice(0, tokens[at - 1]?.start)
    .replace(/\s?\([^()]*\)\s*$/u, '')
    .trimEnd();
  return introduces.some(({ name }) => before.endsWith(name));
}
