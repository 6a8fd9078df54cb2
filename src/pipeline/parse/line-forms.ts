import type { PrintedDate } from '../../model/seed.ts';

/** What a line can be told to be by its looks alone. */
export type LineForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'header' }
  | { readonly kind: 'authors'; readonly count: number | null }
  | { readonly kind: 'dot'; readonly usual: boolean }
  | ({ readonly kind: 'date' } & DateLine)
  | { readonly kind: 'whole'; readonly who: string; readonly when: DateLine };

/** A day of the calendar, whose year may not be known. */
export interface Day extends PrintedDate {
  readonly month: number;
  readonly day: number;
}

/** A date as a record prints it, with the number of comments that may follow. `possible` is false for a Feb 30. */
export interface DateLine {
  readonly date: Day;
  readonly comments: number | null;
  readonly possible: boolean;
}

/** Tells a line's form. Only short lines have another form than text, so the time doesn't depend on the length. */
export function formOf(text: string): LineForm {
  if (text.length > LONGEST_FORM) return { kind: 'text' };
  const line = text.trim();
  if (line.length <= LONGEST_HEADER_LINE && HEADER_LINES.has(foldLine(line))) return { kind: 'header' };
  if (DOTS.has(line)) return { kind: 'dot', usual: line === '·' };
  const date = parseDateLine(line);
  if (date !== null) return { kind: 'date', ...date };
  return parseWholeLine(line) ?? parseAuthorsLine(line) ?? { kind: 'text' };
}

/** Reads `May 20`, `May 20, 2025`, `May 20 2` and `May 20, 2025 2`; `null` for anything else. */
export function parseDateLine(line: string): DateLine | null {
  const found = DATE.exec(line.trim())?.groups;
  const month = MONTHS.indexOf(found?.month?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (found === undefined || month === 0) return null;
  const day = Number(found.day);
  const year = found.year === undefined ? null : Number(found.year);
  const comments = found.comments === undefined ? null : toCount(found.comments);
  return { date: { month, day, year }, comments, possible: isPossible({ month, day, year }) };
}

/** Reads `• 9 authors` and the number in it; a line that begins so and goes on otherwise has the count `null`. */
export function parseAuthorsLine(line: string): { kind: 'authors'; count: number | null } | null {
  const found = AUTHORS.exec(line.trim());
  if (found !== null) return { kind: 'authors', count: toCount(found[1] ?? '') };
  return BEGUN_AUTHORS.test(line) ? { kind: 'authors', count: null } : null;
}

/** Says whether the calendar has the day; without a year, Feb 29 counts. */
export function isPossible({ month, day, year }: Day): boolean {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= days;
}

/** The five fixed lines at the head of a listing, folded by `foldLine`. */
const HEADER_LINES = new Set([
  'new',
  'get trending papers in your email inbox!',
  'subscribe',
  'daily papers',
  'by ak and the research community',
]);
const DOTS = new Set(['·', '•', '・', '‧', '∙', '⋅', '●']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /^(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?<day>\d{1,2})(?:(?:\s*,\s*|\s+(?=(?:19|20)\d\d(?:\s|$)))(?<year>\d{4}))?(?:\s+(?<comments>\d[\d,]{0,9}))?$/iu;
const AUTHORS = /^[•·∙・*-]?\s*(\d[\d,]{0,9})\s+authors?$/iu;
const BEGUN_AUTHORS = /^\s*•.{0,40}$/u;
const LONGEST_HEADER_LINE = 45;
/** An organization's name may be long, and stand on one line with the date. */
const LONGEST_FORM = 450;

function foldLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^byak\b/u, 'by ak');
}

function parseWholeLine(line: string): LineForm | null {
  const at = Math.max(line.lastIndexOf('·'), line.lastIndexOf('・'), line.lastIndexOf('•'));
  if (at <= 0) return null;
  const when = parseDateLine(line.slice(at + 1));
  const who = line.slice(0, at).trim();
  return when === null || who === '' ? null : { kind: 'whole', who, when };
}

function toCount(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
