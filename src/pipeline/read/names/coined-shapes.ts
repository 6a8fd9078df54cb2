import {
  afterBracket,
  definitionOf,
  isCapitalised,
  isLongRun,
  isOfProperNouns,
  isToldFrom,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import { kindFromApposition } from './kinds.ts';
import { isApposition } from './made-shapes.ts';
import type { Token } from '../text/tokens.ts';
import { isOtherWord } from './noun-phrase.ts';
import { FUNCTION_WORDS } from './word-lists.ts';
import { timesSaid } from '../text/times-said.ts';

/** Forms of words in the paper's own part whose names nobody else can have: they are coined for what a part does. */
export const COINED_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-doer',
    holds: isDoer,
    matches: 'The doors are cut by a Zoned Anchor Slicer, learning where light falls.',
    rejects: 'The doors are cut by a Zoned Anchor Filter, learning where light falls.',
  },
  {
    id: 'introduce-means-told',
    holds: isMeansTold,
    matches: 'We cut doors with Zoned Anchor Slicing (ZAS), which learns where light falls.',
    rejects: 'We cut doors with Zoned Anchor Slicing (ZAS) and learn where light falls.',
  },
  {
    id: 'introduce-variant',
    holds: isVariant,
    matches: 'It has a two-stage protocol: Door-Aware ZephRix for maps and light.',
    rejects: 'It has two stages of Door-Aware ZephRix for maps and light.',
  },
  {
    id: 'introduce-told-again',
    holds: isToldAgain,
    matches:
      'This term computes Anchor Zone, a distance of doors. The Anchor Zone grows, and Anchor Zone stays.',
    rejects: 'This term computes Anchor Zone, a distance of doors. The doors grow.',
  },
  {
    id: 'introduce-by-told',
    holds: isByTold,
    matches: 'Light is provided by ZephRix, a small encoder that sees doors.',
    rejects: 'Light is inspired by ZephRix, a small encoder that sees doors.',
  },
];

/** "is provided by SpecFormer, a spectral encoder": what does a part of the work gets its name and is told. */
function isByTold(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const { first, next, shape, ending, text: name } = candidate;
  const isNamed = (shape === 'strong' && /\p{Ll}\p{Lu}/u.test(name)) || isLongRun(candidate);
  return (
    index > text.start &&
    isNamed &&
    ending === '' &&
    lower(tokens, first - 1) === 'by' &&
    /^(?:is|are)$/u.test(lower(tokens, first - 3)) &&
    DONE.test(lower(tokens, first - 2)) &&
    isToldFrom(tokens, next) &&
    kindFromApposition(tokens, next) !== null &&
    !isCommon(tokens, next + 2)
  );
}

/** What is done to a part of the work by another: nobody is provided, performed or handled by what came before. */
const DONE =
  /^(?:parameterized|parametrized|provided|performed|handled|realized|realised|achieved|governed|driven|powered|enabled|supported|controlled|computed|produced|generated|implemented|modeled|modelled)$/u;

/** Nouns for what does a thing; those that name what every field has are left out. */
const DOER =
  /\s(?!(?:Transformer|Filter|Layer|Computer|Number|Order|Center|Centre|Paper|Vector|Tensor|Factor|Operator|Sensor|Error|Power|Character|Parameter|Server|User|Behavior|Prior|Color|Actor|Answer|Chapter|Autoencoder|Discriminator|Water|Cancer|Tower|Laser|Master|Register|Matter|Driver|Player|Provider|Cluster|Career|Disorder|Fever|Tumor|Doctor|Manager|Interpreter|Teacher|Worker|Cover|Weather|Summer|Winter|River|Tier|Twitter|Corridor|Neighbor|Advisor|Optimizer|Transfer|Explorer|Perceptron|Newsletter|Member|Floor|Door)$)\p{Lu}\p{Ll}{3,}(?:er|or)$|\s(?:Reward|Module|Mechanism|Adapter|Coefficient)$/u;

/** "by a Latent Motion Tokenizer, learning": three words in capitals, the last of which acts. */
function isDoer(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  let article = candidate.first - 1;
  while (article > candidate.first - 3 && isAdjective(tokens[article])) article--;
  return (
    index >= text.start &&
    isLongRun(candidate) &&
    DOER.test(candidate.text) &&
    /^(?:a|an|our|the|its)$/u.test(lower(tokens, article)) &&
    !/^(?:of|like|than|as)$/u.test(lower(tokens, article - 1)) &&
    !/^(?:which|that)$/u.test(lower(tokens, 0)) &&
    !/^(?:employ|use|uses|utilize|adopt)the$/u.test(lower(tokens, article - 1) + lower(tokens, article)) &&
    !isApposition(tokens, candidate.first) &&
    !isOfProperNouns(candidate) &&
    !isTold(place)
  );
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Ll}{2,}(?:-\p{Ll}+)*(?<!s|ing)$/u.test(token.text) &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

/** "XEUS, a Sea Gull Encoder": told of the name before it. */
function isTold(place: NamePlace): boolean {
  const tokens = tokensOf(place);
  const { first } = place.candidate;
  return lower(tokens, first - 2) === ',' && /\p{Lu}/u.test(tokens[first - 3]?.text ?? '');
}

/** "with Bidirectional Tide Matching (BTM), which learns": what it goes by, spelt out and told. */
function isMeansTold(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const definition = definitionOf(place);
  if (index < text.start || definition === null || !isCapitalised(definition)) return false;
  const { long, short } = definition;
  const next = afterBracket(tokens, Math.max(long.next, short.next));
  return (
    long.first < short.first &&
    long.text.split(/[\s-]+/u).length > 2 &&
    /^(?:with|via|through|by)$/u.test(lower(tokens, long.first - 1)) &&
    lower(tokens, next) === ',' &&
    /^(?:which|a|an)$/u.test(lower(tokens, next + 1)) &&
    !/^(?:is|are|was|has)$/u.test(lower(tokens, next + 2)) &&
    !isCommon(tokens, next + 2) &&
    candidate.first >= long.first
  );
}

const COMMON =
  /\b(?:widely|popular|well-known|standard|recent|recently|common|commonly|classic|classical|state-of-the-art|established|existing|powerful|known)\b/u;

/** "a widely used", "a popular": what is told from this index on was there before. */
function isCommon(tokens: readonly Token[], at: number): boolean {
  return COMMON.test(`${lower(tokens, at)} ${lower(tokens, at + 1)}`);
}

const ANNOUNCES =
  /^(?:protocol|stages?|phases?|steps|recipe|strategy|pipeline|schedule|procedure|process|curriculum|paradigm|approach|training)$/u;

const COMPOUND =
  /^\p{Lu}\p{Ll}+-(?:Aware|Guided|Informed|Driven|Oriented|Anchored|Conditioned|Grounded|Eliciting|Enhanced|Decoupled) \p{Lu}\S*\p{Lu}\S*$/u;

/** "a two-stage protocol: Oracle-Informed SFT for": a known thing's name behind a compound in capitals, as an item. */
function isVariant(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  if (index < text.start || !COMPOUND.test(candidate.text)) return false;
  const colon = tokens.findLastIndex(({ text: sign }, at) => at < candidate.first && sign === ':');
  return (
    colon > 0 &&
    ANNOUNCES.test(lower(tokens, colon - 1)) &&
    /^(?::|and|,|;|\))$/u.test(lower(tokens, candidate.first - 1)) &&
    !isOtherWord(tokens[candidate.next])
  );
}

/** "computes Distance Profile, a signed distance": two words in capitals without an article, told what they are and said twice more. */
function isToldAgain(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  return (
    index >= text.start &&
    candidate.shape === 'run' &&
    candidate.ending === '' &&
    !isOfProperNouns(candidate) &&
    /^\p{Ll}{3,}s$/u.test(lower(tokens, candidate.first - 1)) &&
    isToldFrom(tokens, candidate.next) &&
    timesSaid(text.document.abstract, candidate.text) > 2
  );
}
