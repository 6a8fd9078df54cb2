import type { Token } from '../text/tokens.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { Candidate } from './find-candidates.ts';
import { isKindNoun, kindFromApposition } from './kinds.ts';
import type { ReadText } from './read-text.ts';
import { findTitleName } from './title-name.ts';
import { FIELD_WORDS, isFieldTerm } from './word-lists.ts';

/** A name in its sentence; `candidate.first` is where its phrase begins, its long form included. */
export interface NamePlace {
  readonly text: ReadText;
  readonly index: number;
  readonly candidate: Candidate;
}

/** A form of words that introduces a name without a verb for it. */
interface IntroductionShape {
  readonly id: string;
  readonly holds: (place: NamePlace) => boolean;
  /** Sentences behind "We build small robots." of which the first introduces `Zephrix` or what is named, the second nothing. */
  readonly matches: string;
  readonly rejects: string;
}

/** Forms of words that introduce names, each with a sentence that does and one that doesn't. */
export const INTRODUCTION_SHAPES: readonly IntroductionShape[] = [
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
    id: 'introduce-novel-phrase',
    holds: isNovelPhrase,
    matches: 'It rests on a novel Zephrix Anchor Loss formulation.',
    rejects: 'It rests on the Zephrix Anchor Loss formulation.',
  },
  {
    id: 'introduce-hyphenated',
    holds: isHyphenatedMethod,
    matches: 'It rests on a Zephrix-on-Demand rollout strategy for small rooms.',
    rejects: 'It rests on a Zephrix-on-Demand for small rooms.',
  },
  {
    id: 'introduce-announced',
    holds: isAnnounced,
    matches: 'We propose a new planner for two rooms. Zephrix plans backwards from the door.',
    rejects: 'We propose a new planner. The Zephrix benchmark is hard.',
  },
  {
    id: 'introduce-passive',
    holds: isMadeHere,
    matches: 'Second, a tokenizer (Zephrix) has been designed to hear both.',
    rejects: 'Second, Zephrix has been used to hear both.',
  },
  {
    id: 'introduce-turned-into',
    holds: isTurnedInto,
    matches: 'We adapt an old planner into a smaller model, Zephrix.',
    rejects: 'We adapt an old planner with a smaller model, Zephrix.',
  },
  {
    id: 'introduce-followed',
    holds: isFollowedBy,
    matches: 'We design three rounds, followed by Zephrix, a learning procedure that keeps them apart.',
    rejects: 'We design three rounds, followed by Zephrix and a learning procedure that keeps them apart.',
  },
  {
    id: 'introduce-defined',
    holds: isDefinedHere,
    matches: 'Our analysis informs a Zoned Phrase Index (ZPI) recipe that halves the cost.',
    rejects: 'Our analysis runs with a Zoned Phrase Index (ZPI) that halves the cost.',
  },
];

/** The id of the form of words that introduces a name in its place, or `null`. */
export function findShapeRule(place: NamePlace): string | null {
  const line = place.text.lines[place.index];
  if (!line || (place.index < place.text.start && !line.isSelf)) return null;
  return INTRODUCTION_SHAPES.find(({ holds }) => holds(place))?.id ?? null;
}

function tokensOf({ text, index }: NamePlace): readonly Token[] {
  return text.lines[index]?.tokens ?? [];
}

function lower(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** "(ii) Zephrix, a planning algorithm": an item of the paper's own list, told what it is. */
function isEnumerated(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const isItem =
    lower(tokens, candidate.first - 1) === ')' &&
    /^(?:\d|[ivx]+|[a-e])$/u.test(lower(tokens, candidate.first - 2));
  if (!isItem || candidate.shape !== 'strong') return false;
  const title = findTitleName(place.text);
  const kind = kindFromApposition(tokens, candidate.next);
  return (
    (title !== null && candidate.text.startsWith(`${title.name}-`)) ||
    ownPrefix(place) ||
    kind === 'method' ||
    kind === 'model'
  );
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
  /^(?:innovations|techniques|components|strategies|methods|modules|metrics|algorithms|mechanisms|measures|indicators|objectives|losses|rewards|parts|stages|modules|contributions|designs|advances|features|elements|ingredients)$/u;

const LEAD =
  /^(?:a|an|the|our|novel|new|two|and|then|robust|efficient|lightweight|simple|fine-grained|dedicated|tailored|specialized|adaptive|dynamic|visual|hierarchical|unified|carefully|well-structured|large-scale|effective|\p{L}+-\p{L}+|\p{L}+(?:al|ive|ic|ed|able|ent|ful))$/u;

/** "three components: (1) an Octree Anchor Module that ...; (2) ...", "the dataset ZX-Data and the method ZX-PO". */
function isListedPhrase(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const colon = tokens.findLastIndex(({ text }, at) => text === ':' && at < candidate.first);
  const opens =
    colon > 0 &&
    (ANNOUNCED.test(lower(tokens, colon - 1)) ||
      ANNOUNCED.test(lower(tokens, colon - 2)) ||
      /^(?:featuring|comprising)$/u.test(lower(tokens, colon - 1)));
  if (!opens || candidate.ending !== '') return false;
  const start = tokens.findLastIndex(
    ({ text }, at) => at < candidate.first && /^(?:\)|;|:|,|and)$/u.test(text),
  );
  const lead = tokens.slice(start + 1, candidate.first);
  if (!lead.every(({ lower: word }) => LEAD.test(word) || isKindNoun(word))) return false;
  if (candidate.shape === 'run')
    return (
      candidate.text.split(/[\s-]+/u).length >= 3 &&
      !/-\p{Ll}+$/u.test(candidate.text) &&
      lower(tokens, candidate.next) !== ':'
    );
  return (
    candidate.shape === 'strong' &&
    lead.some(({ lower: word }) => isKindNoun(word)) &&
    lower(tokens, candidate.first - 1) !== ','
  );
}

/** "a novel Group Anchor Loss formulation". */
function isNovelPhrase(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  return (
    candidate.shape === 'run' &&
    candidate.next - candidate.first >= 2 &&
    /^(?:novel|new|proposed)$/u.test(lower(tokens, candidate.first - 1))
  );
}

const METHOD_NOUN =
  /^(?:strategy|paradigm|mechanism|algorithm|scheme|procedure|technique|pipeline|recipe|principle|method|framework|approach|module|objective|loss|reward)$/u;

/** "a Resample-on-Correct rollout strategy", "the Instruction-as-Reasoning paradigm". */
function isHyphenatedMethod(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  if (
    candidate.next - candidate.first !== 1 ||
    !/^\p{Lu}\p{Ll}+-\p{Ll}{2,4}-\p{Lu}\p{Ll}+$/u.test(candidate.text)
  )
    return false;
  if (
    candidate.text
      .toLowerCase()
      .split('-')
      .every((part) => FIELD_WORDS.has(part))
  )
    return false;
  if (!/^(?:a|an|the|our|novel|new|proposed)$/u.test(lower(tokens, candidate.first - 1))) return false;
  return (
    METHOD_NOUN.test(lower(tokens, candidate.next)) || METHOD_NOUN.test(lower(tokens, candidate.next + 1))
  );
}

const ANNOUNCES =
  /^(?:propose|introduce|present|develop|design|release|construct|create|build|proposes|introduces|presents|describe|devise)$/u;

/** "We propose a new planner. Zephrix plans backwards ...": the thing announced gets its name with the next sentence. */
function isAnnounced({ text, index, candidate }: NamePlace): boolean {
  const before = text.lines[index - 1];
  if (!before?.isSelf || candidate.first !== 0 || candidate.shape !== 'strong') return false;
  if (!before.tokens.some(({ lower: word }) => ANNOUNCES.test(word))) return false;
  if (before.candidates.some(({ shape, ending }) => (shape === 'strong' || shape === 'run') && ending === ''))
    return false;
  const isNew = !text.lines
    .slice(1, index)
    .some(({ candidates }) => candidates.some(({ text: name }) => name === candidate.text));
  return (
    isNew &&
    (text.document.title.includes(candidate.text) ||
      text.lines
        .slice(index + 1)
        .some(({ candidates }) => candidates.some(({ text: name }) => name === candidate.text)))
  );
}

/** "Zephrix is introduced", "a tokenizer (Zephrix) has been designed to ...". */
function isMadeHere(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  if (candidate.shape !== 'strong') return false;
  const near = tokens.slice(candidate.next, candidate.next + 6).map(({ lower: word }) => word);
  return /^(?:\) )?(?:\w+ )?(?:is|are|was|were|has been|have been) (?:then |further |also |newly )?(?:introduced|proposed|presented|designed|developed|constructed|devised)\b/u.test(
    near.join(' '),
  );
}

/** "into a specialized model, Zephrix": what the work ends in gets its name. */
function isTurnedInto(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const isEnded = /^(?:[,.;]|which|that|)$/u.test(lower(tokens, afterBracket(tokens, candidate.next)));
  if (!isEnded || candidate.shape === 'known' || lower(tokens, candidate.first - 1) !== ',') return false;
  const article = tokens.findLastIndex(
    ({ lower: word }, at) => at < candidate.first - 1 && /^(?:a|an)$/u.test(word),
  );
  const phrase = tokens.slice(article + 1, candidate.first - 1);
  return (
    article > 0 &&
    /^(?:into|as)$/u.test(lower(tokens, article - 1)) &&
    phrase.some(({ lower: word }) => isKindNoun(word) || /^(?:recipe|version)$/u.test(word)) &&
    !phrase.some(({ text }) => /^[,;:]$/u.test(text))
  );
}

function afterBracket(tokens: readonly Token[], index: number): number {
  if (!/^[()]$/u.test(tokens[index]?.text ?? '')) return index;
  return tokens.findIndex(({ text }, at) => at >= index && text === ')') + 1;
}

/** "followed by Zephrix, a procedure that": a further step, told what it is. */
function isFollowedBy(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const lead = `${lower(tokens, candidate.first - 2)} ${lower(tokens, candidate.first - 1)}`;
  return (
    candidate.shape === 'strong' &&
    /^(?:followed by|resulting in|culminating in)$/u.test(lead) &&
    /^(?:a|an)$/u.test(lower(tokens, candidate.next + 1)) &&
    kindFromApposition(tokens, candidate.next) !== null
  );
}

const TAKES =
  /^(?:using|use|uses|used|with|via|by|on|employ|employs|employing|adopt|adopts|adopting|leverage|leverages|leveraging|apply|applies|applying|utilize|utilizes|utilizing|from|than|in|as|into|to|of|over|for|and|or|include|including|through|,)$/u;

/** "informs an Optimized Fine-Tuning (OFT) recipe": a long form in capitals, spelt out by the paper, taken from nobody. */
function isDefinedHere(place: NamePlace): boolean {
  const { candidate, text } = place;
  const tokens = tokensOf(place);
  const abbreviation = text.abbreviations.find(
    ({ sentence, short }) => sentence === candidate.sentence && short.text === candidate.text,
  );
  if (
    !abbreviation ||
    candidate.shape === 'known' ||
    !isCapitalised(abbreviation) ||
    isFieldTerm(candidate.text)
  )
    return false;
  if (abbreviation.long.first === 0 && !isHadBefore(tokens, abbreviation.short.next + 1)) return true;
  const lead = [candidate.first - 1, candidate.first - 2, candidate.first - 3, candidate.first - 4].map(
    (at) => lower(tokens, at),
  );
  if (lead.some((word) => /^(?:novel|new|proposed|our)$/u.test(word))) return true;
  const article = lead.findIndex((word) => word === 'a' || word === 'an');
  return (
    article !== -1 &&
    article < 3 &&
    !lead.slice(0, article).some((word) => TAKES.test(word)) &&
    !TAKES.test(lower(tokens, candidate.first - 2 - article)) &&
    !(
      lower(tokens, candidate.first - 2 - article) === 'of' &&
      !/^(?:consisting|composed|consists)$/u.test(lower(tokens, candidate.first - 3 - article))
    )
  );
}

/** "(SF) has emerged as ...", "(SF) is widely used": it was there before. */
function isHadBefore(tokens: readonly Token[], index: number): boolean {
  return /^(?:has|have|had|is|are|was|were|remains?|often|typically|methods?|approach(?:es)?|,|\))$/u.test(
    lower(tokens, index),
  );
}

function isCapitalised({ long }: Abbreviation): boolean {
  const words = long.text.split(/[\s-]+/u).filter((word) => word.length > 3);
  return (
    words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length * 0.6)
  );
}
