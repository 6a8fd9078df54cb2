import type { EntityKind } from '../../../model/vocabulary.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { findPhrases, toPhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import type { IntroductionPhrase } from './introduction-phrases.ts';
import { BLOCKS, isListPath, isOwnPath, isPartPath, NEW } from './introduction-paths.ts';
import { INTRODUCTION_PHRASES } from './introduction-phrases.ts';
import {
  isKindNoun,
  kindBeforeComma,
  kindFromApposition,
  kindFromLeft,
  kindFromRight,
  kindOfForm,
} from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { findKnown } from './lexicon.ts';
import { findShapeRule } from './introduction-shapes.ts';
import { toShape } from './shapes.ts';
import type { Introduction, IntroductionPlace } from './introduction.ts';
import { firstOfPhrase, skipBracket } from './noun-phrase.ts';
import {
  isFieldDefinition,
  isInsideOwnBracket,
  isOfEarlierWork,
  isQualifier,
  isTakenUp,
} from './not-introduced.ts';
import type { ReadText } from './read-text.ts';
import { isAboutSelf } from './self.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

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
      const rule = findRule({ text, lexicon, index, phrases, introduced, ownNames }, candidate);
      if (!rule) continue;
      introduced.push(toIntroduction(candidate, tokens, rule));
      ownNames.add(candidate.text);
    }
    return introduced;
  });
}

function toIntroduction(candidate: Candidate, tokens: readonly Token[], rule: string): Introduction {
  const { text: name, sentence, start, end } = candidate;
  return {
    name,
    sentence,
    start,
    end,
    kind:
      kindFromApposition(tokens, skipBracket(tokens, candidate.next)) ??
      kindFromApposition(tokens, endOfList(tokens, candidate.next)) ??
      kindBeforeComma(tokens, candidate.first) ??
      kindBeside(candidate, tokens),
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
    isQualifier(tokens, candidate.next) ||
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
    if (found && (!isKnown || /-(?:propose|release)$/u.test(match.yields.id))) return match.yields.id;
    if (candidate.first - match.end > 60) break;
  }
  return (
    continuesList(place, candidate, tokens) ??
    findShapeRule({ text: place.text, index: place.index, candidate: { ...candidate, first } })
  );
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
        !isBeforeName(place, candidate, tokens) &&
        (isObjectPath(place, path, match.end) || isListPath(path))
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

/** "a Yoked Anchor planning algorithm ZEPHRIX": the phrase leads to the name. */
function isBeforeName(place: IntroductionPlace, candidate: Candidate, tokens: readonly Token[]): boolean {
  if (candidate.shape !== 'run' && candidate.shape !== 'word') return false;
  return (place.text.lines[place.index]?.candidates ?? []).some(
    ({ first, shape }) =>
      shape === 'strong' &&
      first > candidate.next &&
      first < candidate.next + 4 &&
      tokens
        .slice(candidate.next, first)
        .every(({ kind, lower }) => kind === 'word' && !FUNCTION_WORDS.has(lower)),
  );
}

/** "on two new sets, namely": what is named is not made here, unlike what something "results in". */
function isElsewhere({ lower }: Token, at: number, lead: readonly Token[]): boolean {
  return (
    /^(?:on|across|over|than|existing|in)$/u.test(lower) &&
    !/^(?:results?|resulted|resulting)$/u.test(lead[at - 1]?.lower ?? '')
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
  return /^(?:["“'‘(,:.]|a|an|the|it|this|as)$/u.test(lower);
}

const OTHERS =
  /^(?:popular|existing|well-known|widely|recent|recently|so-called|previous|prior|common|commonly|known|often|phenomenon)$/u;

/** "a sampler called Zephrix": something of ours, not "existing samplers called ...". */
function isNamedHere(
  place: IntroductionPlace,
  tokens: readonly Token[],
  match: PhraseMatch<IntroductionPhrase>,
): boolean {
  const word = tokens[match.start]?.lower ?? '';
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
        /^(?:our|novel|new|propose|introduce|present|develop|proposes|proposing|design)$/u.test(lower),
      ) && !lead.slice(-8).some(isElsewhere)
    );
  if (isAboutSelf(tokens) || lead.some(({ lower }) => NEW.test(lower))) return true;
  return place.index >= place.text.start && !lead.some(({ lower }) => OTHERS.test(lower));
}

/** The verb's subject is the paper: "we", "this work", a name of ours, or "by introducing". */
function hasSelfSubject(place: IntroductionPlace, tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  const before = tokens[verb - 1]?.lower ?? '';
  const isJoined = /^(?:and|,|then|further|also|or)$/u.test(before);
  const lead = tokens.slice(Math.max(0, verb - (isJoined ? 60 : 14)), verb);
  if (/ing$/u.test(word))
    return /^(?:by|through|via|in|,|and|of|towards|with|while)$/u.test(before)
      ? isAboutSelf(tokens) || place.index >= place.text.start
      : verb === 0;
  if (
    /ed$|^built$/u.test(word) &&
    /^(?:is|are|was|were|been|newly|the|a|an|recently|previously)$/u.test(before)
  )
    return /^(?:newly)$/u.test(before);
  if (word === 'open-source')
    return /^(?:we|will|also|fully|publicly|to|and)$/u.test(before) && isAboutSelf(lead);
  if (
    /^(?:collected|curated|annotated|trained|published|released|derived|produced|reported|created|constructed|designed|built)$/u.test(
      word,
    )
  )
    return lead.slice(-4).some(({ lower }) => /^(?:we|paper|work|study|report)$/u.test(lower));
  return isSubjectSelf(lead, place);
}

function isSubjectSelf(lead: readonly Token[], place: IntroductionPlace): boolean {
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
    /^(?:It|It's|framework|method|approach|algorithm|system|pipeline|model|The)$/u.test(word) ||
    (place.text.lines[0]?.tokens[0]?.text ?? '') === word ||
    place.ownNames.has(word)
  );
}

const COLLECTIVE =
  /^(?:family|series|suite|set|collection|version|pair|variant|variants|instance|class|line|generation|release|kind|type|form|part|prototype|group|trio|member|members|lineup)$/u;

/** Nothing between the verb and the name leaves the verb's object. */
function isObjectPath(place: IntroductionPlace, path: readonly Token[], offset: number): boolean {
  return path.every((token, at) => {
    if (token.lower === 'of') return COLLECTIVE.test(path[at - 1]?.lower ?? '');
    if (/^(?:that)$/u.test(token.lower) && /^(?:we)$/u.test(path[at + 1]?.lower ?? '')) return true;
    if (BLOCKS.test(token.lower)) return false;
    if (token.lower === ':') return false;
    if (/^(?:a|an|the)$/u.test(token.lower) && path[at - 1]?.lower === ',' && at > 1)
      return !isAfterCandidate(place, offset + at - 1);
    return true;
  });
}

function isAfterCandidate(place: IntroductionPlace, index: number): boolean {
  return (place.text.lines[place.index]?.candidates ?? []).some(
    ({ next }) => next === index || next === index - 1,
  );
}

/** `Zephrix-A` and `Zephrix-B` are siblings. */
function sharesBeginning(a: string, b: string): boolean {
  const [head = ''] = a.split('-');
  return head.length > 2 && b.startsWith(`${head}-`);
}

/** "..., and Zephrix-Bench, a benchmark for ...": one more name after one that was introduced. */
function continuesList(
  place: IntroductionPlace,
  candidate: Candidate,
  tokens: readonly Token[],
): string | null {
  const last = place.introduced.at(-1);
  if (!last || last.sentence !== candidate.sentence || candidate.shape === 'word') return null;
  const between = tokens.filter(({ start, end }) => start >= last.end && end <= candidate.start);
  const lead = between.slice(
    between.findLastIndex(
      ({ lower }) =>
        !/^(?:a|an|the|our|novel|new|corresponding|accompanying|large-scale|comprehensive|dataset|benchmark|model|framework|method|,)$/u.test(
          lower,
        ),
    ),
  );
  const after = tokens[candidate.next]?.lower ?? '';
  if (
    !/^(?:and|;|with)$/u.test(lead[0]?.lower ?? '') &&
    !between.every(({ lower }) => /^(?:,|and|or|&|\/)$/u.test(lower))
  )
    return null;
  if (lead[0]?.lower === 'with') return null;
  if (
    between.some(({ lower }) =>
      /^(?:on|than|over|baselines|outperforms|outperforming|surpassing)$/u.test(lower),
    ) &&
    lead[0]?.lower !== ';'
  )
    return null;
  if (sharesBeginning(last.name, candidate.text) && candidate.shape === 'strong') return `${last.rule}-list`;
  if (between.some(({ lower }) => /^(?:including|such|like|e\.g)$/u.test(lower))) return null;
  const isPlainList = between.every(({ lower }) => /^(?:,|and|or|&|\/)$/u.test(lower));
  return isPlainList || /^(?:,|\(|benchmark|dataset|which|that|corpus|:)$/u.test(after)
    ? `${last.rule}-list`
    : null;
}
