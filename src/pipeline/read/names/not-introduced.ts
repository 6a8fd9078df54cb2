import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPhrase } from './introduction-phrases.ts';
import type { IntroductionPlace } from './introduction.ts';
import { isListPath, NEW } from './introduction-paths.ts';
import { isKindNoun } from './kinds.ts';
import { findKnown } from './lexicon.ts';
import {
  abbreviationOf,
  beforeQuote,
  firstOfPhrase,
  isOtherSmallWord,
  isOtherWord,
  skipBracket,
  spellingOf,
} from './noun-phrase.ts';
import { FUNCTION_WORDS } from './word-lists.ts';
import { timesSaid } from '../text/times-said.ts';

const TAKES_UP =
  /^(?:enhanced|improved|extended|modified|adapted|optimized|existing|standard|popular|vanilla|original|classic|classical|conventional|traditional|well-known|widely-used|established|customized|efficient|distributed|parallel|fine-tuned|finetuned|revised|augmented|pre-trained|pretrained|lightweight|differentiable|recent|state-of-the-art|public|open-source|upgraded|generalized|relaxed)$/u;

/** "Zephrix (3D Anchor-Based Planner)": what stands in the bracket is what the name is short for. */
export function isInsideOwnBracket(
  place: IntroductionPlace,
  candidate: Candidate,
  tokens: readonly Token[],
): boolean {
  const last = place.introduced.at(-1);
  const open = tokens.findLastIndex(({ text, end }) => text === '(' && end <= candidate.start);
  return (
    last !== undefined &&
    open > 0 &&
    (tokens[open - 1]?.end === last.end ||
      (candidate.shape === 'run' &&
        isKindNoun(tokens[open - 1]?.lower ?? '') &&
        tokens[open - 2]?.end === last.end)) &&
    last.sentence === candidate.sentence &&
    candidate.next - 1 > open &&
    !tokens.slice(open, candidate.first).some(({ text }) => text === ')')
  );
}

/** "new linear programming (LP) bounds": a field's term with its short form, beside what is really made. */
export function isFieldDefinition(
  place: IntroductionPlace,
  candidate: Candidate,
  tokens: readonly Token[],
): boolean {
  const abbreviation = abbreviationOf(candidate, place.text.abbreviations);
  if (
    !abbreviation ||
    /\p{Lu}/u.test(abbreviation.long.text.slice(1)) ||
    abbreviation.long.first > abbreviation.short.first
  )
    return false;
  if (/-(?:based|driven|aided|assisted|enabled)$/u.test(tokens[abbreviation.long.first - 1]?.lower ?? ''))
    return true;
  const after = tokens[abbreviation.short.next + 1];
  return (
    isOtherWord(after) &&
    !/^(?:short|measure|comprising|consisting|comprises|consists|combining|leveraging|employing|achieves|enables)$/u.test(
      after.lower,
    )
  );
}

/** It was there before: known to the vocabulary and not told anew, named in the background, or plainly another's. */
export function isTakenUp(place: IntroductionPlace, candidate: Candidate, tokens: readonly Token[]): boolean {
  const first = firstOfPhrase(candidate, place.text.abbreviations);
  if (TAKES_UP.test(tokens[first - 1]?.lower ?? '') && !NEW.test(tokens[first - 2]?.lower ?? '')) return true;
  if (candidate.shape === 'known' || findKnown(place.lexicon, candidate.text)) {
    const after = tokens[skipBracket(tokens, candidate.next)]?.lower;
    if (isNamedAsOurs(tokens, first)) return false;
    return !(
      after === ',' && /^(?:a|an|the)$/u.test(tokens[skipBracket(tokens, candidate.next) + 1]?.lower ?? '')
    );
  }
  if (isDefinedBefore(place, candidate, tokens) || isPartOfKnown(place, candidate)) return true;
  const inBackground = place.text.lines.findIndex(
    ({ candidates }, index) =>
      index > 0 &&
      candidates.some(
        ({ text }) =>
          text === candidate.text || text === `${candidate.text}s` || `${text}s` === candidate.text,
      ),
  );
  return inBackground !== -1 && inBackground < place.index && inBackground < place.text.start;
}

/** "the CLIP Image Encoder": a part that a known model has. */
function isPartOfKnown({ lexicon }: IntroductionPlace, { text }: Candidate): boolean {
  const [known = '', ...rest] = text.split(' ');
  return (
    rest.length > 0 &&
    rest.every((word) =>
      /^(?:Image|Text|Vision|Visual|Audio|Encoder|Decoder|Backbone|Model|Tokenizer|Features)$/u.test(word),
    ) &&
    findKnown(lexicon, known) !== undefined
  );
}

/** "The resulting model, named Spider, performs": given to a thing of ours, whatever else has the name. */
function isNamedAsOurs(tokens: readonly Token[], first: number): boolean {
  const at = beforeQuote(tokens, first);
  const lead = tokens.slice(Math.max(0, at - 4), at);
  return (
    /^(?:named|called|dubbed|termed)$/u.test(tokens[at]?.lower ?? '') &&
    lead.some(({ lower }) => /^(?:our|resulting)$/u.test(lower)) &&
    lead.some(({ lower }) => isKindNoun(lower))
  );
}

/** "an STL sampling algorithm" of a text that spelt STL out in a sentence that made nothing of it. */
function isDefinedBefore(
  { text, index, ownNames }: IntroductionPlace,
  { text: name, first, next }: Candidate,
  tokens: readonly Token[],
): boolean {
  const after = tokens[next];
  return (
    !isOurs(tokens, first) &&
    !ownNames.has(name) &&
    isOtherSmallWord(after) &&
    text.abbreviations.some(
      ({ short, sentence }) => short.text === name && sentence.index < index && sentence.index > 0,
    )
  );
}

/** "our", "our algorithm". */
function isOurs(tokens: readonly Token[], first: number): boolean {
  const at = isKindNoun(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[at]?.lower === 'our';
}

/** "a Gaussian Mixture Model (GMM) based algorithm", "an Optimal Transport (OT)-aligned module": what it is made of. */
export function isQualifier(tokens: readonly Token[], index: number): boolean {
  const next = skipBracket(tokens, index);
  const close = tokens[next - 1];
  const after = tokens[next];
  const isModifier =
    tokens[index + 1]?.lower === 'based' && !/^(?:on|upon)$/u.test(tokens[index + 2]?.lower ?? '');
  if (tokens[index]?.kind === 'word' && isModifier) return true;
  if (next === index || close === undefined || after === undefined) return false;
  const isHyphenated = after.text === '-' && after.start === close.end;
  return isHyphenated
    ? tokens[next + 1]?.lower !== 'based'
    : /^(?:based|driven|guided|powered|inspired)$/u.test(after.lower);
}

/** "an offline Gaussian Process based planner": what it is made of, unless a short form spells the whole. */
export function isMadeOf(place: IntroductionPlace, candidate: Candidate, tokens: readonly Token[]): boolean {
  return (
    tokens[candidate.next]?.lower === 'based' &&
    !/^(?:on|upon)$/u.test(tokens[candidate.next + 1]?.lower ?? '') &&
    abbreviationOf(candidate, place.text.abbreviations) === undefined
  );
}

const MADE = /^(?:propos|introduc|develop|present|releas|publish|design)/u;

/** "we previously proposed Zephrix": the authors' own, yet not of this paper. */
export function isOfEarlierWork({ first }: Candidate, tokens: readonly Token[]): boolean {
  const lead = tokens.slice(Math.max(0, first - 9), first).map(({ lower }) => lower);
  if (/\bversion of our (?:earlier|previous|prior|former)\b/u.test(lead.join(' '))) return true;
  return tokens
    .slice(0, first)
    .some(
      ({ lower }, at) =>
        (/^(?:previously|earlier|formerly)$/u.test(lower) ||
          (lower === 'recently' && tokens[at - 1]?.lower === 'we')) &&
        MADE.test(tokens[at + 1]?.lower ?? ''),
    );
}

/** "a new VG representation, dubbed Zephrix": the words lead to the name behind them. */
export function isNamedBehind(tokens: readonly Token[], next: number): boolean {
  if (tokens[next - 1]?.text === ')' && NAMING.test(tokens[next]?.lower ?? '')) return true;
  let at = next;
  while (at < next + 4 && tokens[at]?.kind === 'word' && !FUNCTION_WORDS.has(tokens[at]?.lower ?? '')) {
    if (at > next && NAMING.test(tokens[at]?.lower ?? '')) return true;
    at++;
  }
  return at > next && tokens[at]?.text === ',' && NAMING.test(tokens[at + 1]?.lower ?? '');
}

const NAMING = /^(?:called|named|dubbed|termed|coined|namely|titled|entitled)$/u;

/** "we train a Zephrix detector", "we provide the Zephrix score", "we establish Zephrix as": verbs that take others' things up. */
export function isUsedHere(
  place: IntroductionPlace,
  candidate: Candidate,
  { start, end, yields }: PhraseMatch<IntroductionPhrase>,
): boolean {
  const tokens = place.text.lines[place.index]?.tokens ?? [];
  const next = tokens[skipBracket(tokens, candidate.next)];
  if (next?.lower === 'release' || isHeapOf(candidate, next)) return true;
  if (/^(?:features|embeddings|representations|scores)$/u.test(next?.lower ?? '')) return true;
  if (/^(?:establish|defin)/u.test(tokens[start]?.lower ?? '') && next?.lower === 'as') return true;
  if (/^introduc/u.test(tokens[start]?.lower ?? '') && next?.lower === 'into') return true;
  if (!/-(?:release|obtain)$/u.test(yields.id)) return false;
  const path = tokens.slice(end, candidate.first);
  if (path.some(({ text }) => /^\d[\d.,]*%?$|^(?:improved|better|superior|stronger)$/u.test(text)))
    return true;
  if (yields.id.endsWith('-obtain') && isOneOfMany(candidate, tokens, path)) return true;
  const isDefined = /^defin/u.test(tokens[start]?.lower ?? '');
  if (yields.id.endsWith('-obtain') && !isDefined && isObtainedAgain(place, candidate, { path, next }))
    return true;
  const isBefore =
    next?.kind === 'word' &&
    !FUNCTION_WORDS.has(next.lower) &&
    !/(?:ed|ly)$|^(?:series|family)$/u.test(next.lower) &&
    (yields.id.endsWith('-obtain') || !next.lower.endsWith('s'));
  const isOne = path.some(({ lower }) => /^(?:a|an|its|their)$/u.test(lower));
  if (!isBefore || path.length === 0) return false;
  return isKindNoun(next.lower) ? isOne && candidate.next - candidate.first < 3 : true;
}

/** "synthesizes Harbors of boats": a plain plural. */
function isHeapOf({ shape, text }: Candidate, next: Token | undefined): boolean {
  return shape === 'word' && /^\p{Lu}\p{Ll}+s$/u.test(text) && next?.lower === 'of';
}

/** "trained several networks (HarborNet, TideNet, SeaNet)", "training the Teacher with": others', or roles. */
function isOneOfMany(
  { shape, text, next }: Candidate,
  tokens: readonly Token[],
  path: readonly Token[],
): boolean {
  const open = path.findLastIndex((token) => token.text === '(');
  const isInside = open !== -1 && !path.slice(open).some((token) => token.text === ')');
  if (
    isInside &&
    (path.slice(0, open).some(({ lower }) => SEVERAL.test(lower)) || isCommaList(tokens, path[open] as Token))
  )
    return true;
  return (
    shape === 'word' &&
    !text.includes('-') &&
    /^(?:the|our)$/u.test(path.at(-1)?.lower ?? '') &&
    tokens[next]?.text !== ','
  );
}

/** Three things or more stand in the bracket, with commas or slashes between. */
function isCommaList(tokens: readonly Token[], open: Token): boolean {
  const from = tokens.indexOf(open);
  const close = tokens.findIndex(({ text }, at) => at > from && text === ')');
  return tokens.slice(from, close).filter(({ text }) => text === ',' || text === '/').length > 1;
}

const SEVERAL = /^(?:multiple|several|various|different|existing|architectures|baselines|backbones)$/u;

/**
 * "we train Zephrix using our data", "train an implicit tidal representation (ITR)", "yields Zephrix of 0.7": somebody
 * else's model, term or score, unless the text names the thing again.
 */
function isObtainedAgain(
  { text }: IntroductionPlace,
  candidate: Candidate,
  { path, next }: { path: readonly Token[]; next: Token | undefined },
): boolean {
  const long = spellingOf(candidate, text.abbreviations)?.long.text;
  const isDefinedEarlier = text.abbreviations.some(
    ({ short, sentence }) => short.text === candidate.text && sentence.index < candidate.sentence.index,
  );
  if (isDefinedEarlier && path.length > 0) return true;
  if (next?.lower === 'of' || (long !== undefined && !/\p{Lu}\p{Ll}/u.test(long.slice(1)))) return true;
  const isWithMeans = /^(?:using|on|with|to|via|by|under)$/u.test(next?.lower ?? '');
  const isNamedOnce = timesSaid(text.document.abstract, candidate.text) < 2;
  return isWithMeans && path.length < 2 && isNamedOnce;
}

/** "We present SIP, Site in Pieces": a single word behind a colon, or behind a name that is made there. */
export function isBehindAnother(
  { introduced }: IntroductionPlace,
  { text }: Candidate,
  path: readonly Token[],
): boolean {
  if (/-\p{Lu}/u.test(text) || isListPath(path)) return false;
  return path.some(({ lower, start }) => lower === ':' || introduced.some((one) => one.start === start));
}
