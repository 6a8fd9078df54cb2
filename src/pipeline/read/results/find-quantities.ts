import { says } from '../text/cue.ts';
import { RANGE_CUES } from './cues/find-quantities-cues.ts';

/** How a number is printed: this decides what it can be. */
export type QuantityForm =
  | 'percent'
  | 'ratio'
  | 'points'
  | 'measure'
  | 'duration'
  | 'share'
  | 'out-of'
  | 'amount'
  | 'decimal'
  | 'integer';

/** A number of a text with its unit. `start` and `end` are offsets; `value` is what they hold, without TeX marks and sign. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly form: QuantityForm;
  /** Printed with a plus sign or an upward arrow. */
  readonly plus: boolean;
}

const NUMBER = String.raw`(?:\d{1,3}(?:(?:,|\{,\})\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;
const WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)';
const PERCENT = String.raw`\s?\$?\\?%\$?|\s?percent\b(?!age)`;
const POINTS = String.raw`[\s-]?(?:absolute\s)?(?:\\?%|percentage|percent)[\s-]points?\b|\s?(?:pp|p\.p\.|pts?)\b|[\s-]points?\b(?!\s(?:sets?|clouds?|estimates?|patterns?|process(?:es)?|registration)\b)`;
const RATIO = String.raw`\s?(?:\$?\\times\$?(?![\s\d]*\d)|×|[xX]\b|times\b)|[\s-]?fold\b|\sorders?\sof\smagnitude\b`;
const MEASURE = String.raw`(?:\s|~|\\,)?(?:dB|ms|fps|FPS|Hz|kHz|mm|cm|km|mAP|GB|MB|TB|mW|kW|mJ|GFLOPs|TFLOPS|tokens/s|°C|frames?(?:\s|/)(?:per\s)?s(?:ec(?:ond)?)?|(?:tokens|images|queries|requests)\sper\ssecond|meV|kcal/mol|bits?|BPP|bpp)\b`;
const DURATION = String.raw`[\s-]?(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|s)\b`;
const UNIT = `(?:${POINTS}|${PERCENT}|${RATIO}|${MEASURE}|${DURATION})`;
const DASH = String.raw`\s?(?:-{1,3}|–|—|−|~)\s?`;
/** A number, perhaps with a spread, perhaps a range with the unit on both ends. */
const QUANTITY = new RegExp(
  [
    String.raw`(?<share>\b\d{1,3}\s(?:out\s)?of\s(?:the\s)?\d{1,3}\b(?!\.?\d|\\?%)|(?<![\d./])\d{1,2}/\d{1,3}(?:th\b|\b)(?![./]?\d))`,
    String.raw`(?<outOf>\b\d{1,2}\.\d+\s?/\s?(?:5|7|10|100)\b(?!\.\d|/))`,
    String.raw`(?<grid>\d+(?:\.\d+)?\s?(?:[x×]|\\times|times)\s?\d+|\d+:\d+(?::\d+)*)`,
    String.raw`(?<![\w\d])(?<prefixed>(?!x(?:86|64|32|20\d\d)\b)[x×]\s?\d+(?:\.\d+)?)(?![\d\w])`,
    String.raw`(?<number>${NUMBER})(?<unit>${UNIT})?(?<spread>\s?(?:\+/-|\+-|±|\$?\\pm\$?)\s?${NUMBER}(?:${UNIT})?)?(?:${DASH}\+?${NUMBER}(?:(?<unit2>${UNIT})|(?!\d|[A-Za-z]{2})))?(?<magnitude>(?:\s(?:thousand|million|billion|trillion)|[KkMBT])\b\+?)?`,
    String.raw`\b(?<word>${WORD})(?<wordUnit>${POINTS}|[\s-]percent\b|-?fold\b|\stimes\b)`,
    String.raw`\b(?<multiple>twice|(?:(?:one|two)\s(?:to|or)\s(?:two|three)|an|one|two|three|several)\s(?:full\s)?orders?\sof\smagnitude)\b`,
  ].join('|'),
  'giu',
);
const UNIT_AT_END = new RegExp(`${UNIT}$`, 'iu');
/** What a unit makes of its number; the first that it is decides. */
const UNITS: readonly { readonly form: QuantityForm; readonly whole: RegExp }[] = [
  { form: 'points', whole: toWhole(POINTS) },
  { form: 'percent', whole: toWhole(PERCENT) },
  { form: 'ratio', whole: toWhole(RATIO) },
  { form: 'duration', whole: toWhole(DURATION) },
];
const LONGEST_READ = 4_000;

function toWhole(unit: string): RegExp {
  return new RegExp(`^(?:${unit})$`, 'iu');
}

/** Finds the numbers of a text that stand by themselves; parts of names (`AIME24`, `Qwen2.5`) and of words are none. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!says(RANGE_CUES.mayHold, text)) return found;
  for (const match of text.slice(0, LONGEST_READ).matchAll(QUANTITY)) {
    const quantity = toQuantity(text, match);
    if (quantity) found.push(quantity);
  }
  return mergeRanges(text, found);
}

/** "by 3.4% to 7.2%" is one quantity, where "from 3.4% to 7.2%" is two. */
function mergeRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const merged: Quantity[] = [];
  for (const quantity of quantities) {
    const last = merged.at(-1);
    const isRange =
      last !== undefined &&
      /^ to \+?$/u.test(text.slice(last.end, quantity.start)) &&
      isRangeOf(text, last, quantity);
    if (!isRange) merged.push(quantity);
    else
      merged.splice(-1, 1, { ...quantity, start: last.start, value: `${last.value} to ${quantity.value}` });
  }
  return merged;
}

function isRangeOf(text: string, low: Quantity, high: Quantity): boolean {
  const before = text.slice(Math.max(0, low.start - 40), low.start);
  if (says(RANGE_CUES.from, before)) return false;
  const isBare = low.form === 'integer' || low.form === 'decimal';
  return (
    says(RANGE_CUES.beginsRange, before) ||
    (low.plus && high.plus) ||
    (isBare &&
      (high.form === 'ratio' ||
        high.form === 'points' ||
        (low.form === 'integer' && high.form === 'percent'))) ||
    /\d\sto\s[\d.]+,(?:\sand)?\s$/u.test(before)
  );
}

function toQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const groups = match.groups ?? {};
  const start = match.index;
  if (groups['grid'] !== undefined || !standsAlone(text, start, start + match[0].length)) return null;
  const lead = text.slice(Math.max(0, start - 12), start);
  const printed = match[0].trimEnd();
  return {
    start,
    end: start + printed.length,
    value: cleanValue(printed),
    form: formOf(groups, printed),
    plus: /(?:\+|↑|\\uparrow)\s?\$?$/u.test(lead),
  };
}

/** Says whether a number is neither a name's part before it ("GPT-4") nor after it ("4-step", "7B"). */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (
    /[\p{L}\d_^@#§]$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:dB)$/u.test(before) &&
    !/rightarrow$/u.test(text.slice(Math.max(0, start - 10), start))
  )
    return false;
  if (/\p{L}\+$/u.test(before)) return false;
  if (/[\p{L}\d)][-−–.]$|\d:$/u.test(before) || /^\.$/u.test(before.slice(-1))) return false;
  if (/\p{L}\/$/u.test(before) && !/[Bsm]\/$/u.test(before)) return false;
  if (/^\/[A-Za-z]/u.test(after) && /\d$/u.test(text.slice(start, end))) return false;
  return !/^(?:\p{L}|\d|_|\^|-\p{L}|\.\d)/u.test(after) || /[%x×]$/u.test(text.slice(start, end));
}

function formOf(groups: Record<string, string | undefined>, printed: string): QuantityForm {
  if (groups['share'] !== undefined) return 'share';
  if (groups['outOf'] !== undefined) return 'out-of';
  if (groups['multiple'] !== undefined || groups['prefixed'] !== undefined) return 'ratio';
  if (groups['magnitude'] !== undefined) return 'amount';
  const unit = groups['unit2'] ?? groups['unit'] ?? groups['wordUnit'] ?? unitOfSpread(groups['spread']);
  if (unit === undefined) return /\d?\.\d/u.test(printed) ? 'decimal' : 'integer';
  return UNITS.find(({ whole }) => whole.test(unit))?.form ?? 'measure';
}

function unitOfSpread(spread: string | undefined): string | undefined {
  return spread?.match(UNIT_AT_END)?.[0];
}

/** A number as readers see it: without TeX marks, its unit kept. */
export function cleanValue(printed: string): string {
  return printed
    .replace(/\$?\\times\$?/gu, '×')
    .replace(/\\pm/gu, '±')
    .replaceAll('{,}', ',')
    .replace(/\\,|(?<=\d)~(?=\p{L})/gu, ' ')
    .replace(/[\\${}]/gu, '')
    .replace(/\s+(?=%)/gu, '')
    .trim();
}
