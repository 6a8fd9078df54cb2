import {
  afterBracket,
  definitionOf,
  isCapitalised,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { ReadText } from './read-text.ts';
import { LED } from './inner-words.ts';
import { isApposition } from './made-shapes.ts';
import { FIELD_WORDS, FUNCTION_WORDS, OTHER_PROPER_NOUNS } from './word-lists.ts';

/** Forms of words that name the paper's own parts without a verb of making: each acts, or stands in a bracket. */
export const PARTS_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-acting-parts',
    holds: isActingPart,
    matches: 'Specifically, ZephRix draws maps of doors. HarBor paints the walls.',
    rejects: 'Specifically, ZephRix outperforms maps of doors. HarBor achieves more.',
  },
  {
    id: 'introduce-acting-run',
    holds: isActingRun,
    matches: 'We paint walls, while a Zone-Shared Anchor Projector aligns doors and walls.',
    rejects: 'We paint walls, while a Zone-Shared Anchor Projector of old aligns doors and walls.',
  },
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
function isInHouse({ candidate, index, text }: NamePlace): boolean {
  const tokens = text.lines[index]?.tokens ?? [];
  return (
    candidate.shape === 'strong' &&
    /^(?:proprietary|in-house|self-built|self-constructed|self-collected|self-curated)$/u.test(
      lower(tokens, candidate.first - 1),
    ) &&
    /^(?:benchmark|dataset|corpus)$/u.test(lower(tokens, candidate.next))
  );
}

/** "interact through a Self-Evolving Map Cycle": three words or more in capitals, the first a compound, behind "a". */
function isNamedMeans({ candidate, index, text }: NamePlace): boolean {
  const tokens = text.lines[index]?.tokens ?? [];
  const words = candidate.text.split(' ');
  return (
    index > text.start &&
    candidate.shape === 'run' &&
    candidate.ending === '' &&
    candidate.text.split(/[\s-]+/u).length > 2 &&
    (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') || OWN_END.test(words.at(-1) ?? '')) &&
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
const OWN_END =
  /^(?:Adapter|Compressor|Sampler|Loss|Module|Reward|Strategy|Mechanism|Objective|Regularization)$/u;

const PART =
  /^(?:stage|module|block|branch|unit|component|strategy|mechanism|scheme|step|objective|reward|function)$/u;

/** "In the Mask-Aware Pose Proposal (MAPP) stage": a part of ours, its long form spelt out in capitals. */
function isDefinedPart(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (index <= text.start || (definition === null ? !isLongRun(candidate) : !isCapitalised(definition)))
    return false;
  const next =
    definition === null
      ? candidate.next
      : afterBracket(tokens, Math.max(definition.short.next, definition.long.next));
  if (definition === null && lower(tokens, candidate.first - 1) === 'the') return false;
  if (definition !== null && /\s(?:Module|Aligner|Injector|Refiner)$/u.test(definition.long.text))
    return true;
  if (definition !== null && isUseOf(tokens, Math.min(definition.short.first, definition.long.first)))
    return false;
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
    /^(?:uses?|using|employs?|adopts?|applies|utilizes?|of)$/u.test(lower(tokens, first - 2)) &&
    (lower(tokens, first - 2) !== 'of' || lower(tokens, first - 3) === 'use')
  );
}

/** The index before the adjectives that end here: "a theoretically grounded". */
function beforeAdjectives(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 2 && /(?:ed|ly|al|ive)$/u.test(lower(tokens, at))) at--;
  return at;
}

/** "a Key Subgraph Selection module": three words in capitals, of which one is no word of the whole field. */
function isLongRun({ shape, ending, text }: Candidate): boolean {
  const words = text.toLowerCase().split(/[\s-]+/u);
  return shape === 'run' && ending === '' && words.length > 2 && words.some((word) => !FIELD_WORDS.has(word));
}

const CONNECTOR =
  /^(?:specifically|finally|meanwhile|then|first|second|third|next|lastly|concretely|moreover|furthermore|additionally|in|particular|addition)$/u;
/** What results and rivals do: such verbs say nothing of a part. */
const RESULT_VERB =
  /^(?:is|has|was|does|achieves|outperforms|shows|demonstrates|surpasses|attains|reaches|exceeds|yields|obtains|improves|remains|consistently|significantly|exhibits|beats|matches|reduces|scores|fails|ranks|delivers|offers|lags|performs|excels|suggests|establishes|represents)$/u;

/** "OmniSight reads maps. OmniMind keeps them.": of neighbouring sentences each begins with another new name that acts. */
function isActingPart(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  if (index <= text.start || !isActor(candidate, tokensOf(place), text)) return false;
  return [index - 1, index + 1].some((at) => {
    const line = at > text.start ? text.lines[at] : undefined;
    const other = line?.candidates.find((one) => isActor(one, line.tokens, text));
    return other !== undefined && other.text !== candidate.text && other.shape === candidate.shape;
  });
}

/** "a Zone-Shared Feature Projector aligns", "our Context Bridge Memory then rebuilds": a part in three words and what it does. */
function isActingRun({ candidate, index, text }: NamePlace): boolean {
  const tokens = text.lines[index]?.tokens ?? [];
  if (index <= text.start || !isLongRun(candidate)) return false;
  if (candidate.text.split(/[\s-]+/u).some((word) => OTHER_PROPER_NOUNS.has(word))) return false;
  if (!/^(?:a|an|our)$/u.test(lower(tokens, candidate.first - 1)) || isApposition(tokens, candidate.first))
    return false;
  const isTold =
    candidate.first > 3 &&
    lower(tokens, candidate.first - 2) === ',' &&
    /^\p{Lu}/u.test(tokens[candidate.first - 3]?.text ?? '');
  if (isTold) return false;
  const open = lower(tokens, candidate.next) === '(' ? candidate.next : -1;
  const next = open === -1 ? candidate.next : afterBracket(tokens, open);
  const isWhich = lower(tokens, next) === ',' && lower(tokens, next + 1) === 'which';
  const at = isWhich ? next + 2 : /^(?:then|that)$|ly$/u.test(lower(tokens, next)) ? next + 1 : next;
  const verb = lower(tokens, at);
  return (
    /^\p{Ll}{3,}s$/u.test(verb) &&
    !/(?:ss|us|is)$/u.test(verb) &&
    !FUNCTION_WORDS.has(verb) &&
    !RESULT_VERB.test(verb)
  );
}

/** The subject of a sentence that says what it does; the text has not named it before. */
function isActor(
  { first, next, shape, text: name, sentence }: Candidate,
  tokens: readonly Token[],
  text: ReadText,
): boolean {
  if (shape === 'known' || shape === 'word' || !isSentenceStart(tokens, first)) return false;
  if (OTHER_PROPER_NOUNS.has(tokens[first]?.text ?? '')) return false;
  if (
    shape === 'run' &&
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .every((word) => FIELD_WORDS.has(word))
  )
    return false;
  const verb = lower(tokens, afterBracket(tokens, next));
  const isVerb = /^\p{Ll}{3,}s$/u.test(verb) && !/(?:ss|us|is)$/u.test(verb);
  if (!isVerb || FUNCTION_WORDS.has(verb) || RESULT_VERB.test(verb)) return false;
  return (
    !text.document.abstract.slice(0, sentence.start).includes(name) && !text.document.title.includes(name)
  );
}

function isSentenceStart(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first)
    .every(({ lower: word, text }, at) => (at === first - 1 && text === ',') || CONNECTOR.test(word));
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
  return title.includes(candidate.text) || abstract.split(candidate.text).length > 2;
}

function isAlone(tokens: readonly Token[], { first, next }: Candidate): boolean {
  const isQuoted = /^["“'‘]$/u.test(tokens[first - 1]?.text ?? '');
  const open = isQuoted ? first - 2 : first - 1;
  const close = /^["”'’]$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  return tokens[open]?.text === '(' && tokens[close]?.text === ')';
}
