import type { PrintedDate } from '../../../model/seed.ts';
import { isPossible, parseDateLine } from '../line-forms.ts';

/** A date that was read, or why it could not be. */
export type LooseDate =
  | { readonly kind: 'date'; readonly date: PrintedDate }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

/** The year, then perhaps month and day, and then a time, a further slash (RIS) or the end of a range. */
const YEAR_FIRST = /^(\d{4})(?:[-/](\d{1,2})?)?(?:[-/](\d{1,2})?)?(?:[T\s/].*)?$/u;

/**
 * Reads the dates of bibliographic formats: `2025-11-17T18:59:59Z`, `2025/11/17/`, `2025-11`, `2025///`, and
 * `Nov 17, 2025`. The day is the one written, in whatever time zone that is.
 */
export function parseLooseDate(text: string): LooseDate {
  const found = YEAR_FIRST.exec(text);
  const year = Number(found?.[1] ?? 0);
  if (found === null || year < 1000) return readPrinted(text);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = month === null || found[3] === undefined ? null : Number(found[3]);
  if (month !== null && (month < 1 || month > 12)) return { kind: 'impossible' };
  if (month !== null && day !== null && !isPossible({ month, day, year })) return { kind: 'impossible' };
  return { kind: 'date', date: { month, day, year } };
}

function readPrinted(text: string): LooseDate {
  const line = parseDateLine(text);
  if (line === null || line.date.year === null) return { kind: 'unreadable' };
  return line.possible ? { kind: 'date', date: line.date } : { kind: 'impossible' };
}
