import {
  afterBracket,
  isCapitalised,
  isLongRun,
  isOfFieldWords,
  isOfProperNouns,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import { isApposition } from './made-shapes.ts';
import { spellingOf } from './noun-phrase.ts';
import type { ReadText } from './read-text.ts';
import { FUNCTION_WORDS, OTHER_PROPER_NOUNS } from './word-lists.ts';

/** Forms of words that name the paper's own parts by what each does. */
export const ACTING_SHAPES: readonly IntroductionShape[] = [
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
    id: 'introduce-acting-first',
    holds: isActingFirst,
    matches: 'Additionally, Scanning Zone Encoding (ScanZE) further spreads light over doors.',
    rejects: 'Additionally, Scanning Zone Encoding (ScanZE) outperforms light over doors.',
  },
  {
    id: 'introduce-new-actor',
    holds: isNewActor,
    matches: 'We paint walls. HarborDrawer draws maps of doors.',
    rejects: 'We paint walls. HarborDrawer outperforms maps of doors.',
  },
];

/** "WorldGatherer performs collection": a new name of several capitals that a sentence begins with, and what it does. */
function isNewActor(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  return (
    index > text.start &&
    candidate.first === 0 &&
    candidate.shape === 'strong' &&
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}\d*$/u.test(candidate.text) &&
    isActor(candidate, tokensOf(place), text) &&
    text.abbreviations.every(({ short }) => short.text !== candidate.text)
  );
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
function isActingRun(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  if (index <= text.start || !isLongRun(candidate) || isOfProperNouns(candidate)) return false;
  if (!/^(?:a|an|our)$/u.test(lower(tokens, candidate.first - 1)) || isApposition(tokens, candidate.first))
    return false;
  const isTold =
    candidate.first > 3 &&
    lower(tokens, candidate.first - 2) === ',' &&
    /^\p{Lu}/u.test(tokens[candidate.first - 3]?.text ?? '');
  if (isTold) return false;
  const next = afterOwnBracket(candidate, tokens);
  const isWhich = lower(tokens, next) === ',' && lower(tokens, next + 1) === 'which';
  const at = isWhich ? next + 2 : /^(?:then|that)$|ly$/u.test(lower(tokens, next)) ? next + 1 : next;
  return isActingVerb(lower(tokens, at));
}

/** The subject of a sentence that says what it does; the text has not named it before. */
function isActor(candidate: Candidate, tokens: readonly Token[], text: ReadText): boolean {
  const { first, next, shape, text: name } = candidate;
  if (shape === 'known' || shape === 'word') return false;
  if (!isSentenceStart(tokens, first) && !isDefinedSubject(candidate, tokens, text)) return false;
  if (OTHER_PROPER_NOUNS.has(tokens[first]?.text ?? '')) return false;
  if (shape === 'run' && isOfFieldWords(name)) return false;
  const verb = afterBracket(tokens, next);
  const at = /^(?:further|then|also)$/u.test(lower(tokens, verb)) ? verb + 1 : verb;
  return isActingVerb(lower(tokens, at)) && !isNamedBefore(candidate, text);
}

/** "The Zoned Door Alignment (ZDA) enforces": a long form in capitals that a sentence begins with. */
function isDefinedSubject(candidate: Candidate, tokens: readonly Token[], text: ReadText): boolean {
  const definition = spellingOf(candidate, text.abbreviations);
  return (
    definition !== undefined &&
    definition.long.first === 1 &&
    lower(tokens, 0) === 'the' &&
    isCapitalised(definition)
  );
}

/** The title or an earlier sentence of the abstract has the name. */
function isNamedBefore({ text: name, sentence }: Candidate, { document }: ReadText): boolean {
  return document.title.includes(name) || document.abstract.slice(0, sentence.start).includes(name);
}

function isSentenceStart(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first)
    .every(({ lower: word, text }, at) => (at === first - 1 && text === ',') || CONNECTOR.test(word));
}

/** "Additionally, Scanning Zone Encoding (ScanZE) spreads ...": a part in three words that a further sentence begins with. */
function isActingFirst(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const open = lower(tokens, 1) === ',' ? 2 : 1;
  const isFurther = candidate.first === open && CONNECTOR.test(lower(tokens, 0));
  if (index <= text.start || !isFurther || !isLongRun(candidate)) return false;
  if (isNamedBefore(candidate, text) || isOfProperNouns(candidate)) return false;
  const next = afterOwnBracket(candidate, tokens);
  const at = /^(?:further|then|also)$|ly$/u.test(lower(tokens, next)) ? next + 1 : next;
  return isActingVerb(lower(tokens, at));
}

function isActingVerb(verb: string): boolean {
  return (
    /^\p{Ll}{3,}s$/u.test(verb) &&
    !/(?:ss|us|is)$/u.test(verb) &&
    !FUNCTION_WORDS.has(verb) &&
    !RESULT_VERB.test(verb)
  );
}

/** The index after a name and the bracket that opens behind it. */
function afterOwnBracket({ next }: Candidate, tokens: readonly Token[]): number {
  return lower(tokens, next) === '(' ? afterBracket(tokens, next) : next;
}
