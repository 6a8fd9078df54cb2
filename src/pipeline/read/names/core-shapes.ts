import {
  afterBracket,
  definitionOf,
  isCapitalised,
  isLongRun,
  isWholeName,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import { PART_END } from './introduction-paths.ts';

/** Forms of words that name what all else in the work hangs on, and parts that a colon tells. */
export const CORE_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-core',
    holds: isCore,
    matches: 'At its core is the Sparse Anchor Door Map (SADM), which stays small.',
    rejects: 'At the door is the Sparse Anchor Door Map (SADM), which stays small.',
  },
  {
    id: 'introduce-core-told',
    holds: isCoreTold,
    matches: 'At the heart of our planner is ZephRix, a small map of doors.',
    rejects: 'At the heart of our planner is ZephRix with a small map of doors.',
  },
  {
    id: 'introduce-colon-part',
    holds: isColonPart,
    matches: 'It has four components: 1) Door Anchor Module: aligns doors and light.',
    rejects: 'It has four components: 1) Door Anchor Alignment: aligns doors and light.',
  },
];

const CORE =
  /^(?:at (?:its|the|our) (?:core|heart) ,|at (?:its|the|our) (?:core|heart)(?: of (?:\S+ ){1,5})?,? ?(?:is|are|lies|lie|sits|stands|we (?:introduce|propose|design|present))|(?:the|our) (?:core|heart|centrepiece|centerpiece) of (?:\S+ ){1,5}is|(?:central|key) to (?:\S+ ){1,4}(?:is|are)|(?:the|our|its|a|one) (?:key|core|main|central) (?:\S+ )(?:of (?:\S+ ){1,4})?(?:is|are|lies in)|.* centered (?:on|around)) (?:(?:a|an|the|our|two|novel|new) )*$/u;

/** "At its core is the Sparse Spatial Memory Graph (SSMG)": what all else hangs on. */
function isCore(place: NamePlace): boolean {
  const definition = definitionOf(place);
  const isNamed = definition === null ? isLongRun(place.candidate) : isCapitalised(definition);
  return isNamed && (isBehindCore(place) || isBuiltAround(place));
}

/** "It is built around Grouped Reef Attention (GRA), which": told what it does, unlike what one builds on. */
function isBuiltAround(place: NamePlace): boolean {
  const tokens = tokensOf(place);
  const { first, next } = place.candidate;
  const told = afterBracket(tokens, next);
  return (
    `${lower(tokens, first - 2)} ${lower(tokens, first - 1)}` === 'built around' &&
    lower(tokens, told) === ',' &&
    /^(?:an?|which)$/u.test(lower(tokens, told + 1))
  );
}

function isBehindCore(place: NamePlace): boolean {
  const { first } = place.candidate;
  if (first > 24) return false;
  const lead = tokensOf(place)
    .slice(0, first)
    .filter(({ text }) => !/^["“'‘`*]+$/u.test(text))
    .map(({ lower: word }) => `${word} `);
  return CORE.test(lead.join(''));
}

/** "At the core of our approach is FlexFormer, an autoencoder", "Our key contribution is SynQA: a strategy": told what it is. */
function isCoreTold(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const next = /^["”'’*]$/u.test(lower(tokens, candidate.next)) ? candidate.next + 1 : candidate.next;
  const isTold = /^[,:]$/u.test(lower(tokens, next)) && /^(?:an?|which)$/u.test(lower(tokens, next + 1));
  return isWholeName(candidate) && isTold && isBehindCore(place);
}

/** "1) Anchor Encoder: learns", "(2) Coupling Module: aligns": a part that an item names and its colon tells. */
function isColonPart(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  return (
    index >= text.start &&
    candidate.shape === 'run' &&
    (PART_END.test(candidate.text) || /\s(?:Encoder|Decoder)$/u.test(candidate.text)) &&
    lower(tokens, candidate.next) === ':' &&
    lower(tokens, candidate.first - 1) === ')' &&
    /^(?:\d|[ivx]+|[a-e])$/u.test(lower(tokens, candidate.first - 2))
  );
}
