import {
  afterBracket,
  definitionOf,
  isCapitalised,
  isOfFieldWords,
  isToldFrom,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Token } from '../text/tokens.ts';
import { isKindNoun, kindFromApposition } from './kinds.ts';
import { toShape } from './shapes.ts';
import { FIELD_WORDS, FUNCTION_WORDS } from './word-lists.ts';
import { timesSaid } from '../text/times-said.ts';

/** Forms of words that say of a name that it is new, made here, or defined here. */
export const MADE_SHAPES: readonly IntroductionShape[] = [
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
    id: 'introduce-turned-into',
    holds: isTurnedInto,
    matches: 'We adapt an old planner into a smaller model, Zephrix.',
    rejects: 'We adapt an old planner with a smaller model, Zephrix.',
  },
  {
    id: 'introduce-defined',
    holds: isDefinedHere,
    matches: 'Our analysis informs a Zoned Phrase Index (ZPI) recipe that halves the cost.',
    rejects: 'Our analysis runs with a Zoned Phrase Index (ZPI) that halves the cost.',
  },
];

/** "a novel Group Anchor Loss formulation". */
function isNovelPhrase(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  return (
    isNovelNamed(place, tokens) ||
    (candidate.shape === 'run' &&
      candidate.next - candidate.first >= 2 &&
      /^(?:novel|new|proposed)$/u.test(lower(tokens, candidate.first - 1)) &&
      !/\s(?:Models|Networks|Agents|Systems)$/u.test(candidate.text) &&
      !isApposition(tokens, candidate.first))
  );
}

/** "stems from a novel and fast ZephRix framework": what the title or the rest of the abstract says again. */
function isNovelNamed({ candidate, text }: NamePlace, tokens: readonly Token[]): boolean {
  const { first, next, shape, ending, text: name } = candidate;
  const article = tokens.findLastIndex(({ lower: word }, at) => at < first && at > first - 7 && word === 'a');
  const phrase = tokens.slice(article + 2, first);
  const { title, abstract } = text.document;
  return (
    shape === 'strong' &&
    ending === '' &&
    article !== -1 &&
    /^(?:novel|new)$/u.test(lower(tokens, article + 1)) &&
    phrase.every(
      ({ kind, lower: word }) => kind === 'word' && (word === 'and' || !FUNCTION_WORDS.has(word)),
    ) &&
    METHOD_NOUN.test(lower(tokens, next)) &&
    !isApposition(tokens, first) &&
    (title.includes(name) || (/\p{Ll}/u.test(name) && timesSaid(abstract, name) > 1))
  );
}

/** "Zephrix, a novel Anchor Language Model": told of a name that stands before it. */
export function isApposition(tokens: readonly Token[], first: number): boolean {
  let article = first - 1;
  while (article > first - 6 && isPlainNounOrAdjective(tokens[article])) article--;
  const before = tokens[article - 2];
  return (
    /^an?$/u.test(lower(tokens, article)) &&
    lower(tokens, article - 1) === ',' &&
    before !== undefined &&
    (before.text === ')' || toShape(before) === 'strong')
  );
}

function isPlainNounOrAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && !FUNCTION_WORDS.has(token.lower);
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
  if (isOfFieldWords(candidate.text)) return false;
  if (!/^(?:a|an|the|our|novel|new|proposed)$/u.test(lower(tokens, candidate.first - 1))) return false;
  if (isApposition(tokens, candidate.first)) return false;
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

/** "into a specialized model, Zephrix": what the work ends in gets its name. */
function isTurnedInto(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  if (isMadeInto(place, tokens)) return true;
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

/** "We turn the maps into ZephRix, a benchmark": told what was made of others. */
function isMadeInto({ candidate, text, index }: NamePlace, tokens: readonly Token[]): boolean {
  const { shape, first, next, ending } = candidate;
  return (
    shape === 'strong' &&
    ending === '' &&
    text.lines[index]?.isSelf === true &&
    lower(tokens, first - 1) === 'into' &&
    isToldFrom(tokens, next) &&
    kindFromApposition(tokens, next) !== null
  );
}

const BEATS = /^(?:outperform|surpass|exceed|beat)/u;
const USES =
  /^(?:uses?|employs?|leverages?|adopts?|applies|apply|utilizes?|integrates?|combines?|deploys?|trains?|training|augments?|extends?|incorporates?|embeds?|involves?)$/u;
const LEADS_OFF = /^(?:for|by|on|over|under|using|adapting|to|with|against|from|in|of)$/u;
const TAKES =
  /^(?:using|use|uses|used|with|via|by|on|employ|employs|employing|adopt|adopts|adopting|leverage|leverages|leveraging|apply|applies|applying|utilize|utilizes|utilizing|from|than|in|as|into|to|of|over|for|and|or|include|including|through|during|within|under|against|training|augment|augments|extend|extends|,)$/u;

/** "informs an Optimized Fine-Tuning (OFT) recipe": a long form in capitals, spelt out by the paper, taken from nobody. */
function isDefinedHere(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (definition === null || !isCapitalised(definition) || isApposition(tokens, candidate.first))
    return false;
  const { short, long } = definition;
  if (place.text.document.abstract.slice(0, candidate.sentence.start).includes(long.text)) return false;
  if (isTakenBehind(tokens, Math.max(long.next, short.next) + 1)) return false;
  if (isMeansOfOurs(place, tokens, long.text)) return true;
  if (long.first > short.first && isSpeltBehind(place, tokens, long.text)) return true;
  if (Math.min(long.first, short.first) === 0)
    return !isHadBefore(tokens, Math.max(long.next, short.next) + 1);
  const lead = [candidate.first - 1, candidate.first - 2, candidate.first - 3, candidate.first - 4].map(
    (at) => lower(tokens, at),
  );
  if (/(?:resulting in|results in|culminating in|yielding)$/u.test(`${lead[1]} ${lead[0]}`)) return true;
  const own = lead.findIndex((word) => /^(?:novel|new|proposed|our)$/u.test(word));
  if (own !== -1)
    return !lead.slice(0, own).some((word) => BEATS.test(word) || LEADS_OFF.test(word) || USES.test(word));
  const article = lead.findIndex((word) => word === 'a' || word === 'an');
  return (
    article !== -1 &&
    article < 3 &&
    !lead.slice(0, article).some((word) => TAKES.test(word)) &&
    !(
      TAKES.test(lower(tokens, candidate.first - 2 - article)) &&
      lower(tokens, candidate.first - 2 - article) !== 'of' &&
      !isJoinedInto(tokens, candidate.first - 2 - article)
    ) &&
    !(
      lower(tokens, candidate.first - 2 - article) === 'of' &&
      !/^(?:consisting|composed|consists)$/u.test(lower(tokens, candidate.first - 3 - article))
    )
  );
}

/** "We propose X, a framework that steadies it via Boundary-Aware Sampling (BAS)": a part, told by its compound in capitals. */
function isMeansOfOurs({ candidate }: NamePlace, tokens: readonly Token[], long: string): boolean {
  return (
    /^(?:via|through)$/u.test(lower(tokens, candidate.first - 1)) &&
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+\s/u.test(long) &&
    tokens.slice(0, candidate.first).some(({ lower: word }) => ANNOUNCES.test(word))
  );
}

/** "We introduce learning with TAURA (Tidal Advantage ...)": a long form in capitals behind, in a sentence that makes things. */
function isSpeltBehind({ candidate }: NamePlace, tokens: readonly Token[], long: string): boolean {
  const lead = tokens.slice(0, candidate.first);
  return (
    lead.some(({ lower: word }) => ANNOUNCES.test(word)) &&
    lower(tokens, candidate.first - 1) === 'with' &&
    /^\p{L}+$/u.test(candidate.text) &&
    long
      .split(/[\s-]+/u)
      .some((word) => /^\p{Lu}\p{Ll}{3}/u.test(word) && !FIELD_WORDS.has(word.toLowerCase()))
  );
}

/** "We integrate both networks into an Adaptive Dual Network (ADNet)": what the parts make up. */
function isJoinedInto(tokens: readonly Token[], at: number): boolean {
  return (
    lower(tokens, at) === 'into' &&
    tokens
      .slice(Math.max(0, at - 8), at)
      .some(({ lower: word }) => /^(?:integrat|combin|merg|fus|unif|assembl)/u.test(word))
  );
}

/** "(SF) is used to", "(SF) score of 0.9", "(SF) satellite network": a means, a score, or what another thing is told by. */
function isTakenBehind(tokens: readonly Token[], next: number): boolean {
  const words = [0, 1, 2].map((ahead) => lower(tokens, next + ahead));
  if (/^(?:is|are|was|were) (?:used|employed|utilized|adopted|applied)/u.test(words.join(' '))) return true;
  if (/^(?:score )?(?:of|from) \d/u.test(words.join(' '))) return true;
  return (
    [0, 1].every((ahead) => {
      const token = tokens[next + ahead];
      return (
        token?.kind === 'word' &&
        /^\p{Ll}{4,}$/u.test(token.text) &&
        !FUNCTION_WORDS.has(token.lower) &&
        !/(?:s|ed|ing|ly)$/u.test(token.lower)
      );
    }) &&
    !isKindNoun(words[0] ?? '') &&
    !/^(?:strategy|scheme|mechanism|procedure|rule|objective)$/u.test(words[1] ?? '')
  );
}

/** "(SF) has emerged as ...", "(SF) is widely used": it was there before. */
function isHadBefore(tokens: readonly Token[], index: number): boolean {
  return /^(?:has|have|had|is|are|was|were|remains?|often|typically|methods?|data|approach(?:es)?|,|\))$/u.test(
    lower(tokens, index),
  );
}
