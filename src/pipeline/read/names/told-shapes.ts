import {
  afterBracket,
  definitionOf,
  isLongRun,
  isToldNew,
  isWholeName,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Candidate } from './find-candidates.ts';
import { PART_END } from './introduction-paths.ts';
import { isKindNoun, kindFromApposition } from './kinds.ts';
import { firstOfPhrase } from './noun-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

/** Forms of words in the paper's own part that tell of a name that it is new, or of what part it is the name. */
export const TOLD_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-followed',
    holds: isFollowedBy,
    matches: 'We design three rounds, followed by Zephrix, a learning procedure that keeps them apart.',
    rejects: 'We design three rounds, followed by Zephrix and a learning procedure that keeps them apart.',
  },
  {
    id: 'introduce-told-new',
    holds: isAppliedNew,
    matches: 'The second stage applies ZephRix, a novel graph of doors.',
    rejects: 'The second stage outperforms ZephRix, a novel graph of doors.',
  },
  {
    id: 'introduce-set-apart',
    holds: isSetApart,
    matches: 'It employs a novel painting technique, ZephRix, which keeps doors.',
    rejects: 'It employs a popular painting technique, ZephRix, which keeps doors.',
  },
  {
    id: 'introduce-two-told',
    holds: isOneOfTwo,
    matches: 'It incorporates ZephRix and HarborPaint, two techniques that keep light.',
    rejects: 'It outperforms ZephRix and HarborPaint, two techniques that keep light.',
  },
  {
    id: 'introduce-subject-apart',
    holds: isSubjectApart,
    matches: 'Its key objective, ZephRix, keeps doors apart.',
    rejects: 'In its key objective, ZephRix, nothing is kept apart.',
  },
  {
    id: 'introduce-lower-part',
    holds: isLowerPart,
    matches: 'It then uses a novel door painting (DoPa) module to keep light.',
    rejects: 'It then uses a door painting (DoPa) model to keep light.',
  },
  {
    id: 'introduce-purpose',
    holds: isPurposeItem,
    matches: 'It has three core modules, including ZephRix to draw maps and a door.',
    rejects: 'It has three core tasks, including ZephRix to draw maps and a door.',
  },
];

/** "followed by Zephrix, a procedure that": a further step, told what it is. */
function isFollowedBy(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const lead = `${lower(tokens, candidate.first - 2)} ${lower(tokens, candidate.first - 1)}`;
  if (isLongRun(candidate) && PART_END.test(candidate.text))
    return `${lower(tokens, candidate.first - 3)} ${lead}` === 'followed by a';
  return (
    candidate.shape === 'strong' &&
    /^(?:followed by|resulting in|culminating in)$/u.test(lead) &&
    /^(?:a|an)$/u.test(lower(tokens, candidate.next + 1)) &&
    kindFromApposition(tokens, candidate.next) !== null
  );
}

/** Words that lead to what others made. */
const OTHERS =
  /^(?:outperform(?:s|ing)?|surpass(?:es|ing)?|beat(?:s|ing)?|exceed(?:s|ing)?|than|versus|vs|like|such|including|against|over|inspired|similar|recent|recently|following|unlike|from|extends?|extending|compar\p{L}+|baselines?|called|challenge|existing|popular)$/u;

/** "applies HarborGraph, a novel graph over doors", unlike "a new task" and "a new state of the art". */
function isAppliedNew(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const { first, next, shape, ending } = candidate;
  const at = afterBracket(tokens, next);
  return (
    shape === 'strong' &&
    ending === '' &&
    isToldNew(tokens, at) &&
    !tokens.slice(at + 3, at + 9).some(({ lower: word }) => NO_THING.test(word)) &&
    !tokens.slice(at + 3, at + 20).some(({ lower: word }) => /^(?:originally|previously)$/u.test(word)) &&
    !tokens.slice(Math.max(0, first - 6), first).some(({ lower: word }) => OTHERS.test(word)) &&
    !(lower(tokens, first - 1) === 'on' && !isSetTold(tokens, at + 3))
  );
}

const NO_THING =
  /^(?:tasks?|state|state-of-the-art|record|problem|setting|challenge|phenomenon|competition|sota|domain|metal|drug|virus)$/u;

/** ", a new benchmark": on which a paper may measure as on its own. */
function isSetTold(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some(({ lower: word }) => /^(?:benchmark|dataset|corpus|testbed|suite)$/u.test(word));
}

/** "a novel painting technique, ZephRix, which": the name alone between commas, behind what is new. */
function isSetApart(place: NamePlace): boolean {
  const { text, candidate } = place;
  const tokens = tokensOf(place);
  const first = firstOfPhrase(candidate, text.abbreviations);
  if (!isWholeName(candidate)) return false;
  if (lower(tokens, first - 1) !== ',' || !isKindNoun(lower(tokens, first - 2))) return false;
  if (!/^[,.]$/u.test(lower(tokens, afterBracket(tokens, candidate.next)))) return false;
  const article = tokens.findLastIndex(({ lower: word }, at) => at < first - 2 && /^an?$/u.test(word));
  return (
    article > first - 12 &&
    (/^(?:novel|new)$/u.test(lower(tokens, article + 1)) ||
      (/^(?:synthetic|specialized|custom|self-built)$/u.test(lower(tokens, article + 1)) &&
        /^(?:dataset|corpus|benchmark)$/u.test(lower(tokens, first - 2)))) &&
    isPlainPhrase(tokens.slice(article + 1, first - 1)) &&
    !tokens.slice(Math.max(0, article - 2), article).some(({ lower: word }) => OTHERS.test(word))
  );
}

function isPlainPhrase(phrase: readonly Token[]): boolean {
  return phrase.every(
    ({ kind, lower: word }) => kind === 'word' && (word === 'and' || !FUNCTION_WORDS.has(word)),
  );
}

/** "Its key objective, Door-Aware Loss, keeps", "The resulting model, ZRT, sails": what the subject is called. */
function isSubjectApart(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const first = firstOfPhrase(candidate, text.abbreviations);
  const next = afterBracket(tokens, candidate.next);
  return (
    index > text.start &&
    isWholeName(candidate) &&
    first > 2 &&
    first < 9 &&
    /^(?:its|the)$/u.test(lower(tokens, 0)) &&
    /^(?:key|core|main|central|resulting|final|new|novel|proposed|primary)$/u.test(lower(tokens, 1)) &&
    isPlainPhrase(tokens.slice(1, first - 1)) &&
    /(?<!s)$/u.test(lower(tokens, first - 2)) &&
    lower(tokens, first - 1) === ',' &&
    lower(tokens, next) === ',' &&
    /^\p{Ll}{3,}s$/u.test(lower(tokens, next + 1))
  );
}

const PART = /^(?:module|strategy|mechanism|algorithm|loss|block|scheme|technique|layer|unit)$/u;

/** "a novel door painting (DoPa) module", "a door painting module (DPM)": a part whose short form alone has capitals. */
function isLowerPart(place: NamePlace): boolean {
  const { index, text } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (definition === null || index < text.start) return false;
  const { long, short } = definition;
  if (long.first > short.first || /[\s-]\p{Lu}/u.test(long.text) || KNOWN_PART.test(short.text)) return false;
  const before = lower(tokens, long.first - 1);
  const after = lower(tokens, short.next + 1);
  const isNew =
    (/^(?:novel|new)$/u.test(before) && PART.test(after)) ||
    (/^an?$/u.test(before) &&
      /[\s-].+[\s-]/u.test(long.text) &&
      /^(?:module|block|strategy|mechanism)$/u.test(after));
  const isPart =
    /^an?$/u.test(before) &&
    /[\s-].+\s(?:module|strategy|mechanism|loss|block|unit)$/u.test(long.text) &&
    !/^(?:standard|popular|classic)/u.test(long.text);
  return isNew || isPart;
}

/** Parts that many models have. */
const KNOWN_PART =
  /^(?:SE|CBAM|MHA|MHSA|MSA|SAM|CAM|ECA|FPN|ASPP|GRU|LSTM|GLU|FFN|RPN|CE|BCE|ELBO|ReLU|NCE|ACM)$/u;

/** "three core modules, including ZephRix to draw maps": an item of one's own parts and what it is for. */
function isPurposeItem(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  return (
    index >= text.start &&
    isCamel(candidate) &&
    /^(?:to|for)$/u.test(lower(tokens, candidate.next)) &&
    /^(?:,|and|including|:)$/u.test(lower(tokens, candidate.first - 1)) &&
    hasCountedParts(tokens, candidate.first)
  );
}

function isCamel({ shape, text, ending }: Candidate): boolean {
  return shape === 'strong' && ending === '' && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(text);
}

/** "three specialized agents:", "two modules, including" before an index. */
function hasCountedParts(tokens: readonly Token[], before: number): boolean {
  return tokens.some(
    ({ lower: word }, at) =>
      at < before &&
      /^(?:modules|components|agents|stages|parts)$/u.test(word) &&
      /^(?:,|:|including)$/u.test(lower(tokens, at + 1)) &&
      [at - 1, at - 2, at - 3].some((near) => /^(?:two|three|four|five|six)$/u.test(lower(tokens, near))),
  );
}

/** "incorporates Tide Sampling and Reef Keeping, two techniques that": each of the two. */
function isOneOfTwo(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const { first, next } = candidate;
  if (index < text.start || !isWholeName(candidate)) return false;
  const two = tokens.findIndex(
    ({ lower: word }, at) => at > next && /^(?:two|three)$/u.test(word) && lower(tokens, at - 1) === ',',
  );
  const noun = tokens
    .slice(two + 1, two + 4)
    .findIndex(({ lower: word }) => /^(?:techniques|strategies|components|modules|mechanisms)$/u.test(word));
  const between = tokens.slice(next, two - 1);
  return (
    two !== -1 &&
    noun !== -1 &&
    /^(?:that|which|to|designed)$/u.test(lower(tokens, two + noun + 2)) &&
    between.every(({ text: sign, lower: word }) => word === 'and' || sign === ',' || /^\p{Lu}/u.test(sign)) &&
    /^(?:incorporat|introduc|integrat|featur|combin|employ)/u.test(
      lower(
        tokens,
        tokens.slice(0, first).findLastIndex(({ text: sign }) => /^\p{Ll}+(?:s|e)$/u.test(sign)),
      ),
    )
  );
}
