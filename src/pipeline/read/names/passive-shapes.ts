import type { Candidate } from './find-candidates.ts';
import { isKindNoun } from './kinds.ts';
import {
  isLongRun,
  isOfFieldWords,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import type { Token } from '../text/tokens.ts';
import { firstOfPhrase, isOtherWord } from './noun-phrase.ts';

/** Forms of words that say of a name that it is, or was above, proposed. */
export const PASSIVE_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-passive',
    holds: isMadeHere,
    matches: 'Second, a tokenizer (Zephrix) has been designed to hear both.',
    rejects: 'Second, Zephrix has been used to hear both.',
  },
  {
    id: 'introduce-proposed',
    holds: isProposedAbove,
    matches: 'We test it on the proposed ZepHrix and on others.',
    rejects: 'We test it on the recently proposed ZepHrix and on others.',
  },
];

/** "Zephrix is introduced", "a tokenizer (Zephrix) has been designed to ...". */
function isMadeHere(place: NamePlace): boolean {
  const { candidate } = place;
  const tokens = tokensOf(place);
  const isSet = isSetApart(candidate, tokens) || isFirstOfTwo(candidate, tokens);
  if (candidate.shape !== 'strong' && !isLongRun(candidate) && !isSet && !isWholeSubject(candidate, tokens))
    return false;
  if (!isSet && !isOfSubject(place, tokens)) return false;
  const near = tokens.slice(candidate.next, candidate.next + 14).map(({ lower: word }) => word);
  return /^(?:[),] )?(?:\w+ )?(?:and (?:[\w()-]+ ){1,8}(?:, )?)?(?:is|are|was|were|has been|have been) (?:then |further |also |newly )?(?:introduced|proposed|presented|designed|developed|constructed|devised|established|created)\b/u.test(
    near.join(' '),
  );
}

/** "A new router, Tidal Router, is proposed": between commas, behind what it is. */
function isSetApart({ shape, first, next, text }: Candidate, tokens: readonly Token[]): boolean {
  return (
    shape !== 'known' &&
    !isOfFieldWords(text) &&
    lower(tokens, first - 1) === ',' &&
    lower(tokens, next) === ',' &&
    /^an?$/u.test(lower(tokens, 0)) &&
    /^(?:novel|new)$/u.test(lower(tokens, 1)) &&
    isKindNoun(lower(tokens, first - 2))
  );
}

/** "Two novel steps, TideMatch and TideSplit, are designed". */
function isFirstOfTwo({ shape, first, next }: Candidate, tokens: readonly Token[]): boolean {
  return (
    shape === 'strong' &&
    lower(tokens, first - 1) === ',' &&
    /^(?:two|three)$/u.test(lower(tokens, 0)) &&
    /^(?:novel|new)$/u.test(lower(tokens, 1)) &&
    isKindNoun(lower(tokens, first - 2)) &&
    /^(?:and|,)$/u.test(lower(tokens, next))
  );
}

/** "Tide Refiner is proposed to": two words in capitals that nothing parts from the clause's beginning and its verb. */
function isWholeSubject({ shape, first, next, text }: Candidate, tokens: readonly Token[]): boolean {
  const before = lower(tokens, first - 1);
  return (
    shape === 'run' &&
    !isOfFieldWords(text) &&
    !/s$/u.test(text) &&
    (before === '' ||
      before === ',' ||
      (/^(?:the|a|an)$/u.test(before) && /^,?$/u.test(lower(tokens, first - 2)))) &&
    /^(?:is|was)$/u.test(lower(tokens, next))
  );
}

/** No preposition stands between where its clause begins and the name: in "search in Zephrix rooms is proposed" search is. */
function isOfSubject({ text, candidate }: NamePlace, tokens: readonly Token[]): boolean {
  const first = firstOfPhrase(candidate, text.abbreviations);
  const start = tokens.findLastIndex(
    ({ lower: word }, at) => at < first && /^(?:,|;|:|\.|and|while|where)$/u.test(word),
  );
  return !tokens
    .slice(start + 1, first)
    .some(
      ({ lower: word }, at) =>
        (at > 0 || start > 0) && /^(?:in|of|for|on|with|by|that|to|from|extends)$/u.test(word),
    );
}

/** "on the proposed Zephrix benchmark": a thing of the paper, though nothing says that it is made. */
function isProposedAbove(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const isOurs =
    /^(?:proposed|introduced)$/u.test(lower(tokens, candidate.first - 1)) &&
    /^(?:the|our|newly)$/u.test(lower(tokens, candidate.first - 2));
  if (
    !isOurs ||
    candidate.shape !== 'strong' ||
    candidate.text.includes(' ') ||
    candidate.ending !== '' ||
    index <= text.start
  )
    return false;
  const long = text.abbreviations.find(({ short }) => short.text === candidate.text)?.long.text;
  const next = tokens[candidate.next];
  const isModifier = isOtherWord(next) && !next.lower.endsWith('s');
  return !isModifier && (long === undefined || /[\s-]\p{Lu}/u.test(long));
}
