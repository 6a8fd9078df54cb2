import type { EntityKind } from '../../../model/vocabulary.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { withoutStyle } from '../text/without-style.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPhrase } from './introduction-phrases.ts';
import { BLOCKS, isCountedPath, isListPath, isOwnPath, isPartPath, NEW } from './introduction-paths.ts';
import { INTRODUCTION_PHRASES } from './introduction-phrases.ts';
import {
  isKindNoun,
  kindBeforeBracket,
  kindBeforeComma,
  kindFromAnnouncement,
  kindFromApposition,
  kindFromLeft,
  kindFromRight,
  kindOfForm,
  kindOfTask,
} from './kinds.ts';
import { kindOfListed, kindOfNamed } from './kind-of-list.ts';
import { endWithInner, startWithLead } from './inner-words.ts';
import { isBeforeName } from './before-name.ts';
import { isCutName } from './cut-names.ts';
import { continuesList } from './continues-list.ts';
import { hasSelfSubject, isSubjectSelf } from './own-subject.ts';
import type { Lexicon } from './lexicon.ts';
import { findKnown } from './lexicon.ts';
import { findShapeRule } from './introduction-shapes.ts';
import { toShape } from './shapes.ts';
import type { Introduction, IntroductionPlace } from './introduction.ts';
import { firstOfPhrase, isOtherWord, skipBracket } from './noun-phrase.ts';
import { isBehindOurs, isCountedClass, isItemBehind, isObjectPath, isToldThenNamed } from './object-path.ts';
import {
  isBehindAnother,
  isFieldDefinition,
  isMadeOf,
  isInsideOwnBracket,
  isNamedBehind,
  isOfEarlierWork,
  isQualifier,
  isTakenUp,
  isUsedHere,
} from './not-introduced.ts';
import { isNoThing } from './no-thing.ts';
import type { ReadText } from './read-text.ts';
import { isAboutSelf } from './self.ts';

const INDEX = toPhraseIndex(
  INTRODUCTION_PHRASES.flatMap((row) =>
    row.phrase.split(/\|(?=~)/u).map((phrase) => ({ phrase, yields: row })),
  ),
);
/** Finds every place where the text presents something named as the paper's own work. */
export function findIntroductions(text: ReadText, lexicon: Lexicon): Introduction[] {
  const ownNames = new Set<string>();
  return text.document.sentences.flatMap((sentence, index) => {
    if (sentence.field === 'title') return [];
    const tokens = text.lines[index]?.tokens ?? [];
    const phrases = findPhrases(tokens, INDEX);
    const introduced: Introduction[] = [];
    for (const candidate of text.lines[index]?.candidates ?? []) {
      const place = { text, lexicon, index, phrases, introduced, ownNames };
      const rule = findRule(place, candidate);
      if (!rule) continue;
      introduced.push(toIntroduction(place, candidate, rule));
      ownNames.add(candidate.text);
    }
    return introduced;
  });
}

function toIntroduction(
  { text, index }: IntroductionPlace,
  candidate: Candidate,
  rule: string,
): Introduction {
  const { sentence } = candidate;
  const tokens = text.lines[index]?.tokens ?? [];
  const first = firstOfPhrase(candidate, text.abbreviations);
  const start = Math.min(candidate.start, tokens[startWithLead(candidate, tokens)]?.start ?? candidate.start);
  const end = tokens[endWithInner(candidate, tokens) - 1]?.end ?? candidate.end;
  return {
    name:
      end > candidate.end || start < candidate.start
        ? withoutStyle(sentence.text.slice(start, Math.max(end, candidate.end)))
        : candidate.text,
    sentence,
    start,
    end: Math.max(end, candidate.end),
    kind:
      kindFromApposition(tokens, skipBracket(tokens, candidate.next)) ??
      kindFromApposition(tokens, endOfList(tokens, candidate.next)) ??
      kindOfListed(tokens, candidate) ??
      kindBeforeComma(tokens, first) ??
      kindBeside(candidate, tokens) ??
      kindBeforeBracket(tokens, candidate.first) ??
      kindOfTask(tokens, candidate.next) ??
      kindFromAnnouncement(tokens, candidate.first) ??
      kindOfNamed(tokens, first),
    rule,
  };
}

/** The index after one more name that "and" joins: "Zephrix and Lantern, two benchmarks". */
function endOfList(tokens: readonly Token[], next: number): number {
  const joins = /^(?:and|&)$/u.test(tokens[next]?.lower ?? '');
  return joins && toShape(tokens[next + 1] as Token) !== 'plain' ? next + 2 : next;
}

/** What the words beside a name say it is, and then its own form. */
export function kindBeside(candidate: Candidate, tokens: readonly Token[]): EntityKind | null {
  const next = skipBracket(tokens, candidate.next);
  return (
    kindFromRight(tokens, candidate.next) ??
    kindFromRight(tokens, next) ??
    kindFromApposition(tokens, next) ??
    surelyOf(kindOfForm(candidate.text)) ??
    kindFromLeft(tokens, candidate.first) ??
    kindOfForm(candidate.text)
  );
}

function surelyOf(kind: EntityKind | null): EntityKind | null {
  return kind === 'model' || kind === 'benchmark' ? kind : null;
}

function findRule(place: IntroductionPlace, candidate: Candidate): string | null {
  const tokens = place.text.lines[place.index]?.tokens ?? [];
  if (
    candidate.ending !== '' ||
    isAdverb(candidate, tokens) ||
    isNoThing(place, tokens, candidate) ||
    isQualifier(tokens, candidate.next) ||
    isNamedBehind(tokens, candidate.next) ||
    isNamedBehind(tokens, skipBracket(tokens, candidate.next)) ||
    isMadeOf(place, candidate, tokens) ||
    isCutName(candidate, tokens, place.text) ||
    isFieldDefinition(place, candidate, tokens) ||
    isTakenUp(place, candidate, tokens) ||
    isOfEarlierWork(candidate, tokens) ||
    isInsideOwnBracket(place, candidate, tokens)
  )
    return null;
  const first = firstOfPhrase(candidate, place.text.abbreviations);
  const isKnown = candidate.shape === 'known' || findKnown(place.lexicon, candidate.text) !== undefined;
  for (let at = place.phrases.length - 1; at >= 0; at--) {
    const match = place.phrases[at] as PhraseMatch<IntroductionPhrase>;
    if (match.end > first) continue;
    const found = holds(place, { ...candidate, first }, match);
    if (found && (!isKnown || /-(?:propose|release)$/u.test(match.yields.id) || isOwnNamed(tokens, match)))
      return match.yields.id;
    if (candidate.first - match.end > 60) break;
  }
  return (
    continuesList(place, candidate, tokens) ??
    findShapeRule({ text: place.text, index: place.index, candidate: { ...candidate, first } })
  );
}

/** "We propose Computationally lean tides": a capital that only a long form's letters ask for. */
function isAdverb({ shape, text, next }: Candidate, tokens: readonly Token[]): boolean {
  return shape === 'word' && text.endsWith('ly') && isOtherWord(tokens[next]);
}

function holds(
  place: IntroductionPlace,
  candidate: Candidate,
  match: PhraseMatch<IntroductionPhrase>,
): boolean {
  const tokens = place.text.lines[place.index]?.tokens ?? [];
  const path = tokens.slice(match.end, candidate.first);
  switch (match.yields.way) {
    case 'verb':
      return (
        hasSelfSubject(place, tokens, match.start) &&
        !isBeforeName(place, candidate, { tokens, verb: match.start }) &&
        !isUsedHere(place, candidate, match) &&
        !isBehindOurs(place, path, match) &&
        !isItemBehind(tokens, path, match) &&
        !isCountedClass(path, tokens[candidate.next]) &&
        !(candidate.shape === 'word' && isBehindAnother(place, candidate, path)) &&
        (isObjectPath(place, path, match.end) ||
          isListPath(path) ||
          isCountedPath(path, candidate) ||
          isToldThenNamed(path, candidate, tokens[skipBracket(tokens, candidate.next)]?.text ?? ''))
      );
    case 'naming':
      return isNamedHere(place, tokens, match) && (path.every(isQuoteOrArticle) || isOurThing(path));
    case 'own':
      return isOwnPath(tokens, candidate, { path, own: match.start });
    case 'part':
      return (
        candidate.shape === 'run' &&
        isPartPath(path, candidate, tokens[match.start]?.lower ?? '') &&
        isSubjectSelf(tokens.slice(0, match.start), place)
      );
  }
}

/** "on two new sets, namely": what is named is not made here, unlike what something "results in". */
function isElsewhere({ lower }: Token, at: number, lead: readonly Token[]): boolean {
  return (
    /^(?:on|across|over|than|existing|in)$/u.test(lower) &&
    !/^(?:results?|resulted|resulting|based)$/u.test(lead[at - 1]?.lower ?? '')
  );
}

/** "we propose a map of reach across robots, i.e.": nothing ends the object of the verb before the comma. */
function isObjectOfMaking(lead: readonly Token[]): boolean {
  const verb = lead.findLastIndex(({ lower }) =>
    /^(?:propose|introduce|present|develop|design)$/u.test(lower),
  );
  return (
    verb > 0 &&
    lead[verb - 1]?.lower === 'we' &&
    /^(?:a|an)$/u.test(lead[verb + 1]?.lower ?? '') &&
    lead
      .slice(verb, -1)
      .every(({ kind, lower }) => kind === 'word' && !/^(?:and|which|that|evaluated?|tested)$/u.test(lower))
  );
}

/** "we name the proposed agent Zephrix". */
function isOurThing(path: readonly Token[]): boolean {
  return (
    path.length <= 4 &&
    /^(?:the|this|our)$/u.test(path[0]?.lower ?? '') &&
    isKindNoun(path.at(-1)?.lower ?? '') &&
    path.every(({ kind, lower }) => kind === 'word' && !BLOCKS.test(lower))
  );
}

function isQuoteOrArticle({ lower }: Token): boolean {
  return /^(?:["“'‘(,:.{]|\\(?:it|em|bf|sc|tt)|a|an|the|it|this|as)$/u.test(lower);
}

/** "The resulting model, named Zephrix": ours, though others have a thing of that name. */
function isOwnNamed(tokens: readonly Token[], { start, yields }: PhraseMatch<IntroductionPhrase>): boolean {
  const lead = tokens.slice(Math.max(0, start - 5), start);
  return (
    yields.id === 'introduce-naming' &&
    lead.some(({ lower }) => /^(?:our|resulting|novel|new|proposed)$/u.test(lower)) &&
    lead.some(({ lower }) => isKindNoun(lower))
  );
}

const OTHERS =
  /^(?:popular|existing|well-known|widely|recent|recently|so-called|previous|prior|common|commonly|known|often|phenomenon)$/u;

/** "a failure mode that we term Zephrix": what is found in others is not made. */
function isFoundThing(tokens: readonly Token[], naming: number): boolean {
  let at = naming - 1;
  while (
    at > naming - 6 &&
    /^(?:that|which|we|,|--|—|\(|is|are|hereafter|here)$/u.test(tokens[at]?.lower ?? '')
  )
    at--;
  return /^(?:mode|modes|phenomenon|phenomena|problem|failure|pitfall|pathology|collapse|effect|trap|paradox|vulnerability|threat|gap|dilemma|syndrome|illusion|task|condition|assumption|property)$/u.test(
    tokens[at]?.lower ?? '',
  );
}

/** "a sampler called Zephrix": something of ours, not "existing samplers called ...". */
function isNamedHere(
  place: IntroductionPlace,
  tokens: readonly Token[],
  match: PhraseMatch<IntroductionPhrase>,
): boolean {
  const word = tokens[match.start]?.lower ?? '';
  if (isFoundThing(tokens, match.start)) return false;
  if (/^(?:often|commonly|usually|sometimes|widely)$/u.test(tokens[match.start - 1]?.lower ?? ''))
    return false;
  if (match.yields.id === 'introduce-we-call') {
    const before = tokens[match.start - 1]?.lower ?? '';
    return (
      before === 'we' ||
      (/^(?:which|that|and)$/u.test(before) && isAboutSelf(tokens)) ||
      /^(?:called|termed|dubbed|named|coined)$/u.test(word)
    );
  }
  const lead = tokens.slice(0, match.start);
  if (word === 'namely' || word === 'i.e')
    return (
      lead.some(({ lower }) =>
        /^(?:our|novel|new|propose|introduce|present|develop|proposes|proposing|design|split|construct|curate|devise)$/u.test(
          lower,
        ),
      ) &&
      (!lead.slice(-8).some(isElsewhere) || isObjectOfMaking(lead)) &&
      !lead.slice(-8).some(({ lower }) => /^(?:state-of-the-art|well-known|popular|other)$/u.test(lower))
    );
  if (/^experiment/u.test(tokens[0]?.lower ?? '') && lead.some(({ lower }) => lower === 'on')) return false;
  if (isAboutSelf(tokens) || lead.some(({ lower }) => NEW.test(lower))) return true;
  return place.index >= place.text.start && !lead.some(({ lower }) => OTHERS.test(lower));
}
