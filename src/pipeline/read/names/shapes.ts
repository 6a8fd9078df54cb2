import { memoize } from '../../../model/memoize.ts';
import type { Token } from '../text/tokens.ts';
import { FIELD_WORDS, isFieldTerm, OTHER_PROPER_NOUNS } from './word-lists.ts';

/** How much a token looks like a name: `strong` by its letters and digits alone, `capital` by its first letter. */
export type Shape = 'strong' | 'capital' | 'plain';

/** Endings that make an adjective of a name: `GRPO-based`, `R1-style`, `GPT-4-guided`. */
const ADJECTIVE_ENDING =
  /-(?:[a-z]+ed|built|driven|based|style|styled|like|free|aware|level|specific|only|type|centric|native|compatible|agnostic|class|scale|size|inspired|led|derived|backbone|variants?|family|series|models?|tuning|training|oriented|friendly|rich|heavy|wide|grade|side|related|assisted|powered|dependent|equivalent|savvy|in-the-loop|ready|architecture|optimal|optimality)(?:-.*)?$/u;
/** As titles print them: `R1-Style`, `GPT-4-Guided`. */
const TITLE_ENDING = /(?<=\d)-(?:Style|Like|Based|Inspired|Guided|Driven|Powered)$/u;
/** Endings that follow a plain capitalised word only where it is a name: `Mamba-based`, unlike `Semi-supervised`. */
const OF_A_NAME =
  /^-(?:based|style|like|inspired|trained|initialized|powered|generated|distilled|tuned|annotated)$/u;
const ADJECTIVE_BEGINNING =
  /^(?:non|pre|post|anti|semi|sub|vanilla|pure|multi|cross|inter|intra|ex|co|quasi|pseudo|mini(?=-[A-Z]{3}))-/u;
/** A word and a number that say which part is meant: `Stage-1`, `Level-3`, `Top-5`. */
const ORDINAL =
  /^(?:stage|level|phase|step|top|type|tier|task|part|track|round|layer|class|group|case|condition|figure|table|section|rq|option|scenario|study|setting|item|question|day|year|week|grade|round|turn|head|block|rank)[-]?(?:\d+|I{1,3}V?)$|@|^(?:mAP|AP|ADD|FPR|HD|IoU|R|NDCG|Acc|CER|WER)@?\d+(?:[-:.]\d+)*$/iu;
const QUANTITY =
  /^\d[\d.,]*(?:x|X|k|K|M|B|T|D|b|bn|pp|th|nd|rd|times|s|ms|fps|Hz|GB|MB|TB|h|min|px|p|V|kV|mV|W|kW|Wh|kWh|mAh|bit|dB|mm|cm|km|m|g|kg)?(?:[-–$].*|[x×]\d+.*)?$/u;
const HARDWARE = /^(?:[AHVBL]\d{2,3}s?|RTX.*|GTX.*|MI\d{3}X?|TPUv?\d.*|GB\d{3}|M[1-5]|ARMv\d\S*|x86\S*)$/u;
const PARTS_PLAIN =
  /^(?:\p{Lu}?\p{Ll}+|\p{Lu}|\d+|\p{Lu}\p{Ll}+\p{Lu}?)(?:-(?:\p{Lu}?\p{Ll}+|\p{Lu}|\d+))+$/u;

/** Cuts a name out of a compound such as `GPT-4-guided`; `ending` is what was cut off behind it. */
export const cutCompound: (text: string) => Compound = memoize(readCompound);

/** A name within a compound: where it begins, the name, and what follows it. */
interface Compound {
  readonly before: number;
  readonly name: string;
  readonly ending: string;
}

function readCompound(text: string): Compound {
  const before = ADJECTIVE_BEGINNING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(before);
  const found = ADJECTIVE_ENDING.exec(rest)?.[0] ?? TITLE_ENDING.exec(rest)?.[0] ?? '';
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(rest.slice(0, rest.length - found.length));
  const ending = isWord && !OF_A_NAME.test(found) ? '' : found;
  return {
    before,
    name: rest.slice(0, rest.length - ending.length),
    ending: ending.replace(/^-/u, '').toLowerCase(),
  };
}

/** Says how much a token's form alone makes it a name. */
export function toShape(token: Token): Shape {
  if (token.kind === 'macro')
    return /^\\(?:name|model|method|ours|ourmethod|ourmodel|system|framework|benchmark|dataset|bench|modelname|methodname|[a-z]*name|[A-Z]\w+)(?:\{\})?(?:-|$)/u.test(
      token.text,
    )
      ? 'strong'
      : 'plain';
  if (token.kind === 'math')
    return /^\$\\?[a-zα-ω]+(?:[_^]\{?[\d.*a-z]+\}?)?\$(?:-\p{L}.*)?$/u.test(token.text) &&
      /(?:\$-\p{L})|pi_|π_/u.test(token.text)
      ? 'strong'
      : 'plain';
  if (token.kind !== 'word' || isPlainLowerCase(token)) return 'plain';
  return toWordShape(token.text);
}

/** Most words of a text, told without a closer look. */
function isPlainLowerCase({ text, lower }: Token): boolean {
  return text === lower && !/[\dα-ω]|^pi/u.test(text);
}

/** As `toShape`, for the text of a word. */
export const toWordShape: (text: string) => Shape = memoize(readWordShape);

function readWordShape(text: string): Shape {
  const plain = text.replaceAll('\\', '').normalize('NFC');
  const plural = plain.replace(/(?<=\p{Lu})s$/u, '');
  if (isFieldTerm(plain) || isFieldTerm(plural)) return 'plain';
  if (isDimensioned(text)) return 'strong';
  if (ORDINAL.test(text) || QUANTITY.test(text) || HARDWARE.test(text)) return 'plain';
  if (/^pi-?(?:zero|0)/iu.test(text)) return 'strong';
  if (!/\p{Lu}|\d|[α-ω]/u.test(text)) return 'plain';
  if (
    /^pi-?(?:zero|0)/iu.test(text) ||
    /^(?:π|pi)_?\{?[\d.*]/u.test(text) ||
    /^[α-ω](?:[\^_]\{?\d\}?)?-\p{L}/u.test(text)
  )
    return 'strong';
  if (/^\p{Lu}\p{Ll}+$/u.test(plain)) return 'capital';
  if (/^\p{L}(?:\^\{?\d+\}?|_\{?[\p{L}\d]{1,3}\}?)$/u.test(text) || isOfPlaces(plain)) return 'plain';
  if (/^\p{Ll}+$/u.test(text)) return 'plain';
  if (/^[\p{Ll}-]+\d*$/u.test(text)) return /^o\d$/u.test(text) ? 'strong' : 'plain';
  if (/^\p{Lu}(?:-\p{Lu})?$/u.test(text) || /^[A-Z]\.$/u.test(text)) return 'plain';
  if (isFieldCompound(text)) return 'plain';
  if (PARTS_PLAIN.test(text))
    return /\d/u.test(text) && /^\p{Lu}/u.test(text) ? 'strong' : /\p{Lu}/u.test(text) ? 'capital' : 'plain';
  return 'strong';
}

/** `3D-Alpaca`, unlike `3D-Aware` and `4D-Reconstruction`. */
function isDimensioned(text: string): boolean {
  const word = /^[234]D-(?<word>\p{Lu}\p{Ll}{3,})$/u.exec(text)?.groups?.['word'];
  return word !== undefined && isCoinedPart(word);
}

function isCoinedPart(word: string): boolean {
  return (
    !FIELD_WORDS.has(word.toLowerCase()) &&
    !OTHER_PROPER_NOUNS.has(word) &&
    !/(?:ed|ing|ion|al|ive|ness|ity)$|^(?:Aware|Style|Like|Free|Native|Level)$/u.test(word)
  );
}

/** `Mandarin-English`, `Sino-Tibetan`: tongues, places and people with hyphens between. */
function isOfPlaces(text: string): boolean {
  const parts = text.split('-');
  return parts.length > 1 && parts.every((part) => OTHER_PROPER_NOUNS.has(part));
}

/** `LLM-agent`, `RL-VLA`, `LLM-Driven`, `MRI-to-CT`: a field's acronym with words of the field or of the tongue. */
function isFieldCompound(text: string): boolean {
  const parts = text.split(/[-+/]/u);
  return (
    parts.length > 1 &&
    parts.some(isFieldTerm) &&
    parts.every((part) => isFieldTerm(part) || isPlainPart(part))
  );
}

function isPlainPart(part: string): boolean {
  if (/^\p{Ll}+$/u.test(part) || /^\d+[DK]?$/u.test(part)) return true;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(part) &&
    (FIELD_WORDS.has(part.toLowerCase()) ||
      /ed$|^(?:Driven|Based|Aware|Free|Style|Like|Centric|Level|Native)$/u.test(part))
  );
}

/** `Reference-aware`, `Semi-supervised`: an adjective with a capital, as it stands at the head of an item. */
export function isAdjective(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) && ADJECTIVE_ENDING.test(text) && cutCompound(text).ending === ''
  );
}
