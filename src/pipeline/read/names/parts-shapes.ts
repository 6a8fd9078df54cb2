import {
  afterBracket,
  definitionOf,
  isCapitalised,
  isLongRun,
  isOfProperNouns,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { ReadText } from './read-text.ts';
import { LED } from './inner-words.ts';
import { isCompound } from './naming-field.ts';
import { timesSaid } from '../text/times-said.ts';

/** Forms of words that name the paper's own parts without a verb of making: each acts, or stands in a bracket. */
export const PARTS_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-in-bracket',
    holds: isInBracket,
    matches: 'We introduce a map of doors and a planner that needs no light ("ZepHrix").',
    rejects: 'We introduce a map of doors and compare a planner that needs no light (ZepHrix, fast).',
  },
  {
    id: 'introduce-defined-part',
    holds: isDefinedPart,
    matches: 'In the Zoned Mask Proposal (ZMP) stage, we lift doors.',
    rejects: 'In the Zoned Mask Proposal (ZMP) of doors, we lift them.',
  },
  {
    id: 'introduce-coined-means',
    holds: isCoinedMeans,
    matches: 'Our doors are drawn via Zone-Guided Map Drawing, and light is kept.',
    rejects: 'Our doors are drawn via Half-Zone Map Drawing, and light is kept.',
  },
  {
    id: 'introduce-in-house',
    holds: isInHouse,
    matches: 'It leads on the proprietary ZephRix benchmark and on others.',
    rejects: 'It leads on the popular ZephRix benchmark and on others.',
  },
  {
    id: 'introduce-means',
    holds: isNamedMeans,
    matches: 'The doors are drawn through a Zone-Evolving Map Cycle, where light is kept.',
    rejects: 'The doors are drawn through the Zone-Evolving Map Cycle, where light is kept.',
  },
];

/** "the proprietary Zephrix benchmark", "our in-house Zephrix dataset": a set that nobody else has. */
function isInHouse(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  return (
    candidate.shape === 'strong' &&
    /^(?:proprietary|in-house|self-built|self-constructed|self-collected|self-curated)$/u.test(
      lower(tokens, candidate.first - 1),
    ) &&
    /^(?:benchmark|dataset|corpus)$/u.test(lower(tokens, candidate.next))
  );
}

/** "interact through a Self-Evolving Map Cycle": three words or more in capitals, the first a compound, behind "a". */
function isNamedMeans(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const words = candidate.text.split(' ');
  return (
    index > text.start &&
    candidate.shape === 'run' &&
    candidate.ending === '' &&
    candidate.text.split(/[\s-]+/u).length > 2 &&
    (isCompound(words[0]) || OWN_END.test(words.at(-1) ?? '')) &&
    !(
      lower(tokens, candidate.first - 2) === 'with' &&
      HELD.test(lower(tokens, afterBracket(tokens, candidate.next)))
    ) &&
    /^(?:a|an|our)$/u.test(lower(tokens, candidate.first - 1)) &&
    /^(?:through|via|by|with|into)$/u.test(lower(tokens, candidate.first - 2))
  );
}

/** Parts that anybody's model has: "equipped with an Image-Text Matching head". */
const HELD = /^(?:heads?|layers?|backbones?|encoders?|decoders?|blocks?)$/u;
/** "aligns them via Tide-Guided Preference Optimization": three words or more, one of which says by what it goes. */
function isCoinedMeans(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  return (
    index > text.start &&
    isLongRun(candidate) &&
    !isKnownInBracket(text, candidate) &&
    /^(?:through|via|by|with)$/u.test(lower(tokens, candidate.first - 1)) &&
    candidate.text
      .split(' ')
      .slice(0, -1)
      .some((word) => COINED.test(word)) &&
    !isOfProperNouns(candidate)
  );
}

/** "Guided Reward Policy Optimization (GRPO)": an odd expansion of a name that is known. */
function isKnownInBracket({ lines }: ReadText, { sentence, next }: Candidate): boolean {
  return (lines[sentence.index]?.candidates ?? []).some(
    ({ first, shape }) => first === next + 1 && shape === 'known',
  );
}

const COINED =
  /(?:^|-)(?:Guided|Aware|Driven|Conditioned|Anchored|Decoupled|Controlled|Constrained|Informed|Grounded|Oriented|Centric|Adaptive|Preserving|Weighted|Gated|Calibrated|Enhanced)$/u;

const OWN_END =
  /^(?:Adapter|Compressor|Sampler|Loss|Module|Reward|Strategy|Mechanism|Objective|Regularization)$/u;

const PART =
  /^(?:stage|module|block|branch|unit|component|strategy|mechanism|scheme|step|objective|reward|function|paradigm)$/u;

/** "In the Mask-Aware Pose Proposal (MAPP) stage": a part of ours, its long form spelt out in capitals. */
function isDefinedPart(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (
    index < text.start ||
    (index === text.start && definition !== null) ||
    (definition === null ? !isLongRun(candidate) : !isCapitalised(definition))
  )
    return false;
  const next =
    definition === null
      ? candidate.next
      : afterBracket(tokens, Math.max(definition.short.next, definition.long.next));
  if (definition === null && lower(tokens, candidate.first - 1) === 'the') return false;
  if (definition !== null && isUseOf(tokens, Math.min(definition.short.first, definition.long.first)))
    return false;
  if (definition !== null && /\s(?:Module|Aligner|Injector|Refiner)$/u.test(definition.long.text))
    return true;
  const from = LED.test(tokens[candidate.first - 1]?.text ?? '') ? candidate.first - 2 : candidate.first - 1;
  return (
    PART.test(lower(tokens, next)) &&
    /^(?:a|an|the|our)$/u.test(lower(tokens, beforeAdjectives(tokens, from)))
  );
}

/** "uses the Zoned Token Detection (ZTD) objective": it was there before. */
function isUseOf(tokens: readonly Token[], first: number): boolean {
  return (
    lower(tokens, first - 1) === 'the' &&
    /^(?:uses?|using|employs?|adopts?|apply|applies|utilizes?|of)$/u.test(lower(tokens, first - 2)) &&
    (lower(tokens, first - 2) !== 'of' || lower(tokens, first - 3) === 'use')
  );
}

/** The index before the adjectives that end here: "a theoretically grounded". */
function beforeAdjectives(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 2 && /(?:ed|ly|al|ive)$/u.test(lower(tokens, at))) at--;
  return at;
}

const MAKES = /^(?:propos|introduc|present|develop|design|describ|releas|creat|construct)(?:e|es|s)?$/u;

/** "We introduce a map and a planner (''Zephrix'')": alone in its bracket, and the text goes on with it. */
function isInBracket(place: NamePlace): boolean {
  const { candidate, text } = place;
  const tokens = tokensOf(place);
  if (candidate.shape !== 'strong' || !/\p{L}{4}/u.test(candidate.text) || !isAlone(tokens, candidate))
    return false;
  const verb = tokens.findIndex(({ lower: word }) => MAKES.test(word));
  if (verb === -1 || verb > candidate.first || !/^(?:we|paper|work|study)$/u.test(lower(tokens, verb - 1)))
    return false;
  const { title, abstract } = text.document;
  return title.includes(candidate.text) || timesSaid(abstract, candidate.text) > 1;
}

function isAlone(tokens: readonly Token[], { first, next }: Candidate): boolean {
  const isQuoted = /^["“'‘]$/u.test(tokens[first - 1]?.text ?? '');
  const open = isQuoted ? first - 2 : first - 1;
  const close = /^["”'’]$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  return tokens[open]?.text === '(' && tokens[close]?.text === ')';
}
