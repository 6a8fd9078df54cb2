import type { Token } from '../text/tokens.ts';
import type { IntroductionPlace } from './introduction.ts';
import { isAboutSelf } from './self.ts';

/** The verb's subject is the paper: "we", "this work", a name of ours, or "by introducing". */
export function hasSelfSubject(place: IntroductionPlace, tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  const before = tokens[verb - 1]?.lower ?? '';
  const isJoined = /^(?:and|,|then|further|also|or)$/u.test(before);
  const lead = tokens.slice(Math.max(0, verb - (isJoined ? 60 : 14)), verb);
  if (/^report(?:s|ing)$/u.test(word)) return false;
  if (/ing$/u.test(word))
    return /^(?:by|through|via|in|,|and|of|towards|with|while)$/u.test(before)
      ? isAboutSelf(tokens) || place.index >= place.text.start
      : verb === 0 && (place.index > 1 || isAboutSelf(tokens));
  if (isParticiple(word) && !isPredicate(before, place)) return false;
  if (isNoun(tokens, verb) || isElsewhereUsed(tokens, verb)) return false;
  if (/^open-?source$/u.test(word))
    return (
      /^(?:we|will|also|fully|publicly|to|and)$/u.test(before) &&
      !/^(?:\p{L}*models|systems|methods|\p{L}+s|data|community|software)$/u.test(
        tokens[verb + 1]?.lower ?? '',
      ) &&
      isAboutSelf(lead)
    );
  if (
    /^(?:collected|curated|annotated|trained|published|released|open-?sourced|derived|produced|reported|created|constructed|designed|built)$/u.test(
      word,
    )
  )
    return lead.slice(-4).some(({ lower }) => /^(?:we|our|newly|paper|work|study|report)$/u.test(lower));
  if (isOtherActor(tokens, verb, place)) return false;
  return isSubjectSelf(lead, place);
}

/** "the Actor proposes": a role that the paper's agents play, no name of the paper's. */
function isOtherActor(tokens: readonly Token[], verb: number, place: IntroductionPlace): boolean {
  const actor = tokens[verb - 1];
  return (
    /^\p{Ll}+s$/u.test(tokens[verb]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}+(?:er|or|ent)$/u.test(actor?.text ?? '') &&
    tokens[verb - 2]?.lower === 'the' &&
    !place.text.document.title.startsWith(actor?.text ?? '') &&
    !place.ownNames.has(actor?.text ?? '')
  );
}

/** "radiology reports (", "our best design achieves", "Content, Design, and": words of making that are nouns here. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { lower: word = '', text = '' } = tokens[at] ?? {};
  if (/^\p{Lu}/u.test(text) && at > 0 && (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.text === ','))
    return true;
  if (
    !/^(?:designs?|reports?|details?|offers?|releases?|builds?|constructs?|prototypes?|crafts?|trains|yields?|launch(?:es)?)$/u.test(
      word,
    )
  )
    return false;
  if (/^[(,.;)]$/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (word.endsWith('s')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return at > 0 && !BEFORE_VERB.test(before);
}

/** "have been adopted to train Zephrix": somebody else's. */
function isElsewhereUsed(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb - 1]?.lower === 'to' &&
    /^(?:adopted|used|applied|employed|utilized|leveraged|chosen|spent|required|needed)$/u.test(
      tokens[verb - 2]?.lower ?? '',
    )
  );
}

const BEFORE_VERB =
  /^(?:we|i|and|or|to|then|also|further|first|second|third|next|finally|will|can|now|both|thus|therefore|hence|here|,|\p{L}+ly)$/u;

/** `developed`, `built`: a verb of the past, or what was done to a thing. */
export function isParticiple(word: string): boolean {
  return /ed$|^built$/u.test(word);
}

/** "we developed", "we have also trained": unlike "a current released model" and "is introduced". */
function isPredicate(before: string, place: IntroductionPlace): boolean {
  return (
    /^(?:we|i|paper|work|study|report|team|our|newly|and|then|also|further|have|has|had|,|that|which|it|first|additionally)$|(?!recent|previous|early)\p{L}ly$/u.test(
      before,
    ) || [...place.ownNames].some((name) => name.toLowerCase() === before)
  );
}

/** What stands before the verb speaks of the paper, or of what it introduced. */
export function isSubjectSelf(lead: readonly Token[], place: IntroductionPlace): boolean {
  const stop = lead.findLastIndex(({ lower }) =>
    /^(?:they|existing|previous|prior|researchers|works|recently|others|;)$/u.test(lower),
  );
  const rest = lead.slice(stop + 1);
  return (
    isAboutSelf(rest) ||
    (place.index >= place.text.start && rest.some(({ kind }) => kind === 'macro')) ||
    (place.index >= place.text.start && stop === -1 && rest.some(({ text }) => isOwnSubject(text, place)))
  );
}

function isOwnSubject(word: string, place: IntroductionPlace): boolean {
  return (
    /^(?:It|it|It's|framework|method|approach|algorithm|system|pipeline|model|The)$/u.test(word) ||
    (place.text.lines[0]?.tokens[0]?.text ?? '') === word ||
    place.ownNames.has(word)
  );
}
