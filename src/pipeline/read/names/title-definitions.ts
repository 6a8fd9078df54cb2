import { spanIn } from '../document.ts';
import type { Abbreviation } from './abbreviations.ts';
import { kindAfterBracket, type Found } from './found.ts';
import { isApposition } from './made-shapes.ts';
import type { Lexicon } from './lexicon.ts';
import { findKnown } from './lexicon.ts';
import { isAimOfTitle } from './no-thing.ts';
import { isQualifier } from './not-introduced.ts';
import type { ReadText } from './read-text.ts';
import { FUNCTION_WORDS, isFieldTerm } from './word-lists.ts';

/** A long form that makes the title, or part of it, defined in the abstract: the paper's own name. */
export function fromDefinitions(text: ReadText, lexicon: Lexicon): Found[] {
  const title = words(text.document.title);
  return text.abbreviations.flatMap((abbreviation) => {
    const { sentence, long, short } = abbreviation;
    if (
      sentence.field === 'title' ||
      (sentence.index < text.start && !text.lines[sentence.index]?.isSelf) ||
      isFieldTerm(short.text) ||
      /-(?:Free|Aware|Based|Agnostic)$/u.test(short.text) ||
      isQualifier(text.lines[sentence.index]?.tokens ?? [], short.next) ||
      findKnown(lexicon, short.text)
    )
      return [];
    const lead = text.lines[sentence.index]?.tokens.slice(Math.max(0, long.first - 3), long.first) ?? [];
    if (lead.some(({ lower }) => /^(?:problem|task|challenge)$/u.test(lower))) return [];
    const isCapitalised = /^\p{Lu}/u.test(long.text) && /\s\p{Lu}|-\p{Lu}/u.test(long.text);
    if (!(isCapitalised || isWholeTitle(text.document.title, long.text)) || !title.includes(words(long.text)))
      return [];
    if (isTakenFromField(text, abbreviation) || isOfBackground(text, abbreviation)) return [];
    if (isAimOfTitle(abbreviation, text.document.title) || SURVEY.test(text.document.title)) return [];
    return [
      {
        name: short.text,
        kinds: [kindAfterBracket(text, abbreviation)],
        expansion: long.text,
        evidence: sentence.text,
        at: spanIn(sentence, 0, sentence.text.length),
        rule: 'introduce-title-definition',
      },
    ];
  });
}

const SURVEY = /\b(?:Survey|Review|Overview|Tutorial|Perspectives?)\b/iu;

const TAKES =
  /^(?:using|use|uses|used|by|employ|employs|employing|incorporate|incorporates|incorporating|leverage|leverages|leveraging|utilize|utilizes|utilizing|adopt|adopts|adapt|adapts|adapting|extend|extends|extending|revisit|apply|applies|applying|under|from|in|for|on|to|of|analyze|analyzed|study|studies|tackle|tackles|address|addresses|combines|combining|exhibit|exhibits|estimates|or)$/u;

/** "utilizes the Tide Winner (TW) loss", "to function as Tide Readers (TRs)". */
const TAKEN_UP =
  /(?:(?:utiliz|us|employ|adopt|appl|leverag)\p{Ll}* the|(?:function|serve|act|work|operate)(?:s|ing)? as|to facilitate|we consider an?|estimates? the)$/u;

/** "in Tide Activity Recognition (TAR) methods", "employ a Tide Autoencoder (TA)", "the task of Tide Search (TS)": had before. */
function isTakenFromField({ lines, document }: ReadText, { sentence, long, short }: Abbreviation): boolean {
  if (words(document.title).includes(` a${words(long.text)}`)) return true;
  if (/\s(?:Problem|Hypothesis)s?$/u.test(long.text)) return true;
  const tokens = lines[sentence.index]?.tokens ?? [];
  if (/^(?:methods?|systems|models|problems?|tasks?)$/u.test(tokens[short.next + 1]?.lower ?? ''))
    return true;
  const lead = tokens.slice(Math.max(0, long.first - 5), long.first);
  const said = lead.map(({ lower }) => lower).join(' ');
  if (TAKEN_UP.test(said) || isApposition(tokens, Math.min(long.first, short.first))) return true;
  if (beginsTitle(document.title, long.text)) return false;
  const stop = lead.findLastIndex(
    ({ lower, kind }) => kind !== 'word' || FUNCTION_WORDS.has(lower) || TAKES.test(lower),
  );
  const before = lead
    .slice(0, stop + 1)
    .filter(({ lower }) => !/^(?:a|an|the)$/u.test(lower))
    .at(-1);
  const lower = before?.lower ?? '';
  if (lower === 'of') return !/^(?:family|series|suite|set|class)$/u.test(lead[stop - 1]?.lower ?? '');
  if (/^result(?:s|ing)?$/u.test(lead[stop - 2]?.lower ?? lead[stop - 1]?.lower ?? '')) return false;
  return TAKES.test(lower);
}

/** "Tidal Try-On (TTON) has become ...", "a bias known as Tidal Asymmetry (TA)": what there was before. */
function isOfBackground({ lines }: ReadText, { sentence, long, short }: Abbreviation): boolean {
  const { tokens = [], isSelf = false } = lines[sentence.index] ?? {};
  if (tokens[long.first - 1]?.lower === 'as' && tokens[long.first - 2]?.lower === 'known') return true;
  const after = tokens[Math.max(short.next, long.next) + 1]?.lower ?? '';
  if (/^(?:data|datasets|applications|technolog(?:y|ies)|research|literature|pipelines)$/u.test(after))
    return true;
  return sentence.index < 3 && !isSelf && /^(?:has|have|aims?|refers?|remains?|plays|is|are|,)$/u.test(after);
}

/** The title is the long form and nothing else, in whatever capitals. */
function isWholeTitle(title: string, long: string): boolean {
  return long.includes(' ') && words(title) === words(long);
}

/** The title is the long form, or begins with it: "Tide Value Model trained by ...", unlike "Tide Value Model Search". */
function beginsTitle(title: string, long: string): boolean {
  if (!title.toLowerCase().startsWith(long.toLowerCase())) return false;
  return /^(?:\s*$|\s*[:,.—–]|\s\p{Ll}|\s--)/u.test(title.slice(long.length));
}

function words(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
