import { isMeasured } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { skipAside } from './groups.ts';
import type { Group } from './groups.ts';
import type { Place, Verdict } from './place.ts';
import { SCORED, toRole } from './place.ts';

const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|does|do|suffers?|fails?|struggles?|achieves?|assumes?|focuses|remains?|often|typically|may|will|leads?|relies|rely|requires?|shows?|exhibits?|uses?|lacks?|aims?|offers?|provides?)$/u;
const MADE =
  /^(?:trained|fine-tuned|finetuned|used|employed|adopted|applied|leveraged|incorporated|assigned|utilized|integrated|adapted|extended|equipped|prompted|optimized|deployed|tuned|initialized|modified|augmented)$/u;

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
  const after =
    line.tokens[skipAside(line.tokens, (place.group.at(-1) as Occurrence).candidate.next)]?.lower ?? '';
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
  if (FINITE.test(after) || !names.text.lines[occurrence.sentence.index]?.isSelf) return [];
  if (isMeasured(kind) && SCORED.test(occurrence.sentence.text.toLowerCase()))
    return [{ type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-named' }];
  return [];
}

/** "the classical X algorithm can be improved by 1.9 points". */
function isImproved(group: Group, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const behind = tokens.slice(candidate.next, candidate.next + 8).map(({ lower }) => lower);
  return /^(?:[\p{Ll}-]+ )?(?:can be|is|are|was) (?:further )?(?:improved|enhanced|boosted|accelerated) by \+?\d/u.test(
    behind.join(' '),
  );
}

/** "A small GPT-2 decoder ... is trained", "in which GPT-4.1 was assigned". */
function isMadeUseOf(group: Group, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const near = tokens.slice(candidate.next, candidate.next + 18);
  const verb = near.findIndex(
    ({ lower }, at) => /^(?:is|are|was|were)$/u.test(lower) && MADE.test(near[at + 1]?.lower ?? ''),
  );
  return (
    verb !== -1 && !near.slice(0, verb).some(({ lower }) => /^(?:,|;|has|have|that|which|and)$/u.test(lower))
  );
}

/** "during LoRA finetuning": a known way to train, spoken of as a part of what is done. */
function isOurTraining({ occurrence, group, kind }: Place, { tokens }: Line): boolean {
  const { candidate } = occurrence;
  return (
    group.length === 1 &&
    kind === 'method' &&
    candidate.shape === 'known' &&
    candidate.ending === '' &&
    /^(?:fine-?tuning|training|adapters?|adaptation|post-training)$/u.test(
      tokens[candidate.next]?.lower ?? '',
    ) &&
    /^(?:during|in|under|within|after|before)$/u.test(tokens[candidate.first - 1]?.lower ?? '')
  );
}

/** "SHAP analysis identifies ...": a tool by whose results the paper speaks. */
function isOurAnalysis({ occurrence, group }: Place, { tokens }: Line): boolean {
  const { candidate } = occurrence;
  const { next } = candidate;
  return (
    group.length === 1 &&
    /^(?:strong|known)$/u.test(candidate.shape) &&
    candidate.ending === '' &&
    /^(?:analys[ei]s|clustering|attributions?|visuali[sz]ations?|regression|embeddings?|tests?)$/u.test(
      tokens[next]?.lower ?? '',
    ) &&
    /^(?:identif|reveal|show|indicat|confirm|demonstrat|highlight|uncover|suggest)(?:s|y|ies|ied|ed|e|es)?$/u.test(
      tokens[next + 1]?.lower ?? '',
    )
  );
}

const LEADS =
  /^(?:(?:also|consistently|clearly) )?(?:performs? (?:best|better|worst|well)|achieve[sd]? (?:the|an?)|reache[sd]? (?:the|an?)|attain(?:s|ed)? (?:the|an?)|outperform(?:s|ed)?|demonstrate[sd]? (?:the|superior|strong)|show(?:s|ed)? (?:the|superior|strong)|score[sd]? (?:the|highest))\b/u;

/** "We show that both GPT-4o and GPT-4o-mini can ...": the models of a study that presents nothing by a name. */
function isStudied(
  { kind, group, occurrence }: Place,
  { tokens, isSelf }: Line,
  { introduces, text }: Names,
): boolean {
  if (kind !== 'model' || introduces.length > 0 || occurrence.candidate.shape === 'word') return false;
  const { first } = group[0].candidate;
  const next = skipAside(tokens, (group.at(-1) as Occurrence).candidate.next);
  if (
    LEADS.test(
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
    /^(?:show|find|demonstrate|observe|shows|finds|reveal|reveals|suggest|indicate)$/u.test(
      tokens[that - 1]?.lower ?? '',
    ) &&
    !tokens.slice(that, first).some(({ lower }) => /^(?:existing|while|although|even|unlike)$/u.test(lower))
  );
}

/** "Harbour Map Logic (HML) based planning": as `HML-based` does. */
function isBasedBehind({ group, kind, occurrence }: Place, tokens: readonly Token[]): boolean {
  const { candidate } = group.at(-1) as Occurrence;
  const next = tokens[candidate.next]?.text === ')' ? candidate.next + 1 : skipAside(tokens, candidate.next);
  return (
    !isMeasured(kind) &&
    occurrence.candidate.shape !== 'word' &&
    /^(?:-?based|-?driven|-?guided)$/u.test(tokens[next]?.lower ?? '') &&
    !/^(?:on|upon|in|by)$/u.test(tokens[next + 1]?.lower ?? '') &&
    !/^(?:existing|traditional|previous|prior|conventional|most)$/u.test(
      tokens[group[0].candidate.first - 1]?.lower ?? '',
    )
  );
}

const ADJECTIVE = /^(?!an?$|the$|is$)[\w.-]*[^s\W]$/u;

/** "Zephrix, a small Quorvex model": what our own is one of. */
function isAppositionOfOwn({ group }: Place, tokens: readonly Token[], { introduces }: Names): boolean {
  const [{ candidate, sentence }] = group;
  if (group.length > 1 || !/^(?:strong|known)$/u.test(candidate.shape) || candidate.ending !== '')
    return false;
  if (
    !/^(?:models?|network|architecture|variant|transformer|algorithm|decoder|encoder|tokenizer|detector)$/u.test(
      tokens[candidate.next]?.lower ?? '',
    )
  )
    return false;
  let at = candidate.first - 1;
  while (at > candidate.first - 6 && ADJECTIVE.test(tokens[at]?.text ?? '')) at--;
  if (!/^an?$/u.test(tokens[at]?.lower ?? '') || !/^(?:,|is|--|—)$/u.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const before = sentence.text
    .slice(0, tokens[at - 1]?.start)
    .replace(/\s?\([^()]*\)\s*$/u, '')
    .trimEnd();
  return introduces.some(({ name }) => before.endsWith(name));
}
