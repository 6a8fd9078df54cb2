import {
  afterBracket,
  definitionOf,
  isCapitalised,
  isLongName,
  isLongRun,
  isOfFieldWords,
  isToldNew,
  isWholeName,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Candidate } from './find-candidates.ts';
import type { Token } from '../text/tokens.ts';
import { isKindNoun, kindFromApposition } from './kinds.ts';
import { findTitleName } from './title-name.ts';
import { isFieldTerm } from './word-lists.ts';

/** Forms of words by which parts of the paper's own thing get their names: items of a list, steps, and the core. */
export const LISTED_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-item',
    holds: isEnumerated,
    matches: 'Three ideas make this work: (i) a map; (ii) Zephrix, a planning algorithm with two loops.',
    rejects: 'Three ideas make this work: (i) a map; (ii) Zephrix is used for planning.',
  },
  {
    id: 'introduce-listed-phrase',
    holds: isListedPhrase,
    matches: 'We weigh steps with two metrics: 1) Mean Zephrix Distance, which grows; 2) time.',
    rejects: 'We weigh steps with two metrics: 1) Mean Zephrix for speed; 2) time.',
  },
  {
    id: 'introduce-item-told',
    holds: isItemTold,
    matches: 'It has two gifts: (1) ZephRix: We build a map of doors; (2) light.',
    rejects: 'It has two gifts: (1) ZephRix: Others build a map of doors; (2) light.',
  },
  {
    id: 'introduce-step',
    holds: isStep,
    matches: 'First, Zephrix Anchor Planning finds the doors.',
    rejects: 'First, Zephrix finds the doors.',
  },
  {
    id: 'introduce-one-of-them',
    holds: isOneOfThem,
    matches: 'The first, a ZephRix planner of doors, is fast. The second, a more effective ZephRix, is slow.',
    rejects: 'The first, as ZephRix, is fast.',
  },
  {
    id: 'introduce-holds',
    holds: isHeld,
    matches: 'The toolkit includes ZephRix, a planner of rooms; and a map.',
    rejects: 'The toolkit includes ZephRix for rooms; and a map.',
  },
];

/** "(ii) Zephrix, a planning algorithm": an item of the paper's own list, told what it is. */
function isEnumerated(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  if (!isBehindNumber(tokens, candidate.first)) return false;
  const title = findTitleName(place.text);
  if (title !== null && /^\p{L}{3,}-/u.test(title.name) && sharesFirstPart(title.name, candidate.text))
    return true;
  const kind = kindFromApposition(tokens, candidate.next);
  if (isLongRun(candidate)) return kind === 'method' || isToldNew(tokens, candidate.next);
  if (candidate.shape !== 'strong') return false;
  return isPartOfTitle(place) || ownPrefix(place) || kind === 'method' || kind === 'model';
}

/** "(3) TideBook-RL: We propose": an item's name, and then what is made under it. */
function isItemTold(place: NamePlace): boolean {
  const { first, next } = place.candidate;
  const tokens = tokensOf(place);
  return (
    isWholeName(place.candidate) &&
    isBehindNumber(tokens, first) &&
    lower(tokens, next) === ':' &&
    lower(tokens, next + 1) === 'we' &&
    /^(?:propose|introduce|construct|develop|build|present|design|create|curate)$/u.test(
      lower(tokens, next + 2),
    )
  );
}

/** "(ii)" stands before an index. */
function isBehindNumber(tokens: readonly Token[], first: number): boolean {
  return lower(tokens, first - 1) === ')' && /^(?:\d|[ivx]+|[a-e])$/u.test(lower(tokens, first - 2));
}

/** `Xwin-Pair` beside the title's `Xwin-LM`. */
function sharesFirstPart(name: string, other: string): boolean {
  return other.startsWith(name.slice(0, name.indexOf('-') + 1));
}

/** It begins with a short form that the text defines: `SPO-tree` beside "Segment Policy Optimization (SPO)". */
function ownPrefix({ text, candidate, index }: NamePlace): boolean {
  return text.abbreviations.some(
    ({ short, sentence }) =>
      sentence.index >= text.start &&
      sentence.index <= index &&
      candidate.text.startsWith(`${short.text}-`) &&
      !isFieldTerm(short.text),
  );
}

const ANNOUNCED =
  /^(?:innovations|techniques|components|strategies|methods|modules|metrics|algorithms|mechanisms|measures|indicators|objectives|losses|rewards|parts|stages|contributions|designs|advances|features|elements|ingredients|subsets|splits|versions|variants|rules|schemes|policies|operators|agents|criteria|methods|layers|blocks|heads|branches|pillars|levels|tests|tracks|safeguards|ideas|augmentations|constraints|regularizers|estimators|samplers|kernels|optimizers)$/u;
/** Nouns that are told their parts: "a two-part benchmark: A (...) and B (...)". */
const WHOLE = /^(?:benchmark|dataset|framework|system|suite|method|approach|pipeline|architecture|model)$/u;
const OPENS =
  /^(?:featur|compris|introduc|propos|includ|integrat|combin|incorporat|present|contain)(?:e|es|ing|s)$/u;
/** "a comparison of four widely used losses: ...": what is listed was there before. */
const OTHERS =
  /^(?:using|widely|popular|existing|state-of-the-art|well-known|commonly|mainstream|classic|comparison|survey|compare|comparing)$/u;
const SEVERAL = /^(?:two|three|four|five|key|core|main|novel|new|complementary)$/u;

const LEAD =
  /^(?:a|an|the|our|novel|new|two|and|then|robust|efficient|lightweight|simple|fine-grained|dedicated|tailored|specialized|adaptive|dynamic|visual|hierarchical|unified|carefully|well-structured|large-scale|effective|\p{L}+-\p{L}+|\p{L}+(?:al|ive|ic|ed|able|ent|ful))$/u;

/** "three components: (1) an Octree Anchor Module that ...; (2) ...", "the dataset ZX-Data and the method ZX-PO". */
function isListedPhrase(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (candidate.ending !== '' || !hasOpening(tokens, candidate.first, definition !== null)) return false;
  const start = tokens.findLastIndex(
    ({ text }, at) =>
      at < candidate.first &&
      (/^(?:\)|;|:|,|and|while|i\.e|namely)$/u.test(text) ||
        (text === '.' && tokens[at - 1]?.kind === 'number')),
  );
  const lead = tokens.slice(start + 1, candidate.first);
  if (!lead.every(({ lower: word }) => LEAD.test(word) || isKindNoun(word))) return false;
  if (candidate.shape === 'run')
    return (
      (isLongName(candidate.text) || isToldPart(candidate, tokens)) &&
      !/-\p{Ll}+$/u.test(candidate.text) &&
      lower(tokens, candidate.next) !== ':'
    );
  if (
    definition !== null &&
    (isCapitalised(definition) ||
      isPartOfWhole(tokens, candidate.first) ||
      isProposedList(tokens, candidate.first))
  )
    return true;
  if (isPartOfTitle(place)) return true;
  if (isToldItem(place, lead)) return true;
  return (
    candidate.shape === 'strong' &&
    lead.some(({ lower: word }) => isKindNoun(word)) &&
    lower(tokens, candidate.first - 1) !== ','
  );
}

const PARTS =
  /^(?:components|modules|losses|rewards|objectives|mechanisms|strategies|innovations|techniques|designs)$/u;

/** "two components: (1) Anchor Reward that grows": two words in capitals, told what they do. */
function isToldPart({ first, next, text }: Candidate, tokens: readonly Token[]): boolean {
  const colon = tokens.findLastIndex(({ text: sign }, at) => at < first && sign === ':');
  const after = lower(tokens, next) === ',' ? next + 1 : next;
  return (
    PARTS.test(lower(tokens, colon - 1)) &&
    lower(tokens, first - 1) === ')' &&
    /^(?:that|which)$/u.test(lower(tokens, after)) &&
    !isOfFieldWords(text)
  );
}

/** "two components: ZephRix, which draws doors; and HarBor, which ...": a new name, and what it does. */
function isToldItem(place: NamePlace, lead: readonly Token[]): boolean {
  const { text, candidate } = place;
  const tokens = tokensOf(place);
  const before = text.lines.slice(1, text.start);
  return (
    candidate.shape === 'strong' &&
    /\p{Lu}\p{Ll}+-?\p{Lu}|\p{Lu}{2}\p{Ll}{3}/u.test(candidate.text) &&
    !tokens.slice(0, candidate.first).some(({ lower: word }) => /^(?:tracks|tasks|levels)$/u.test(word)) &&
    lead.length === 0 &&
    lower(tokens, candidate.first - 1) !== ',' &&
    lower(tokens, candidate.next) === ',' &&
    /^(?:which|an?)$/u.test(lower(tokens, candidate.next + 1)) &&
    !before.some(({ candidates }) => candidates.some((one) => one.text === candidate.text))
  );
}

/** "We propose two schemes: the tidal lock (TLOC), ...": what is proposed has short forms, whatever its capitals. */
function isProposedList(tokens: readonly Token[], first: number): boolean {
  const colon = tokens.findLastIndex(({ text }, at) => at < first && text === ':');
  return (
    colon > 0 &&
    ANNOUNCED.test(lower(tokens, colon - 1)) &&
    tokens
      .slice(0, colon)
      .some(
        ({ lower: word }, at) =>
          /^(?:propose|introduce|present|develop|design)$/u.test(word) && lower(tokens, at - 1) === 'we',
      )
  );
}

/** "a two-part benchmark: ZR (zoned recall) and ZC (zoned counting)". */
function isPartOfWhole(tokens: readonly Token[], first: number): boolean {
  const colon = tokens.findLastIndex(({ text }, at) => at < first && text === ':');
  return colon > 0 && WHOLE.test(lower(tokens, colon - 1));
}

/** "in two subsets: TIDE-10K and TIDE-1M" of the title's TIDE. */
function isPartOfTitle({ text, candidate }: NamePlace): boolean {
  const title = findTitleName(text);
  return candidate.shape === 'strong' && title !== null && candidate.text.startsWith(`${title.name}-`);
}

/** "two metrics: ...", "featuring: ...", "of three key modules, ..." before an index. */
function hasOpening(tokens: readonly Token[], before: number, isDefined: boolean): boolean {
  return tokens.some(({ text }, at) => {
    if (at === 0 || at >= before || (text === ':' && at === 1)) return false;
    if (text === ':' && tokens.slice(Math.max(0, at - 8), at).some(({ lower: word }) => OTHERS.test(word)))
      return false;
    const last = lower(tokens, at - 1);
    if (text === ':')
      return (
        ANNOUNCED.test(last) ||
        tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower: word }) => ANNOUNCED.test(word)) ||
        OPENS.test(last) ||
        (isDefined && WHOLE.test(last))
      );
    return (
      text === ',' &&
      ANNOUNCED.test(last) &&
      (SEVERAL.test(lower(tokens, at - 2)) || SEVERAL.test(lower(tokens, at - 3)))
    );
  });
}

const ORDINAL = /^(?:first|second|third|fourth|firstly|secondly|thirdly|next|then|finally|lastly)$/u;

/** "First, Dynamic Tide Merging (DTM) reduces ...": a step that has a name. */
function isStep(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  if (!ORDINAL.test(lower(tokens, 0))) return false;
  const from = lower(tokens, 1) === ',' ? 2 : 1;
  const hasArticle = /^(?:a|an|the|our)$/u.test(lower(tokens, from));
  if (candidate.first !== from + (hasArticle ? 1 : 0)) return false;
  const next = afterBracket(tokens, candidate.next);
  if (!/^\p{Ll}{3,}s$|^,$/u.test(lower(tokens, next)) || /^(?:is|was|has|does)$/u.test(lower(tokens, next)))
    return false;
  if (candidate.shape === 'run') return isLongName(candidate.text);
  const definition = definitionOf(place);
  return definition !== null && (isCapitalised(definition) || lower(tokens, from) === 'a');
}

/** "The first, a Transcript-Based Pipeline, uses ...": each of several things gets its name. */
function isOneOfThem(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const isFirst =
    lower(tokens, 0) === 'the' &&
    /^(?:first|second|third|former|latter|other|one)$/u.test(lower(tokens, 1)) &&
    lower(tokens, 2) === ',' &&
    candidate.first > 2 &&
    candidate.first < 7;
  return (
    isFirst &&
    candidate.shape !== 'word' &&
    candidate.shape !== 'known' &&
    tokens.slice(3, candidate.first).every(({ lower: word }) => LEAD.test(word) || word === 'more') &&
    lower(tokens, afterBracket(tokens, candidate.next)) === ','
  );
}

/** "The suite includes Tide-Search, a standalone skill; Harbor-Check, a ...": each item told what it is. */
function isHeld(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const verb = tokens.findIndex(({ lower: word }) =>
    /^(?:includes|comprises|contains|provides)$/u.test(word),
  );
  const isOurs = /^(?:the|our|it)$/u.test(lower(tokens, 0)) && verb > 0 && verb < 5;
  if (!isOurs || candidate.first <= verb || candidate.shape === 'known') return false;
  const isItem = candidate.first === verb + 1 || /^(?:;|and)$/u.test(lower(tokens, candidate.first - 1));
  const isNameLike = candidate.shape === 'strong' || /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(candidate.text);
  return (
    isItem &&
    isNameLike &&
    lower(tokens, candidate.next) === ',' &&
    (/^(?:an?|the)$/u.test(lower(tokens, candidate.next + 1)) ||
      (candidate.shape === 'strong' && lower(tokens, candidate.next + 1) === 'which'))
  );
}
