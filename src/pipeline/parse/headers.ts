import type { PrintedDate } from '../../model/seed.ts';
import type { Line } from './lines.ts';

/** The lines between two headers of a seed, with the header above them. */
export interface Section {
  /** `null` where the seed begins without one. */
  readonly header: Header | null;
  readonly lines: readonly Line[];
}

/** The head of a listing. */
export interface Header {
  readonly line: number;
  readonly endLine: number;
  /** The day the listing was taken, or `null` where the header ends without one. */
  readonly taken: PrintedDate | null;
  /** Lines in it that are none of a listing's: the page's navigation, most likely. */
  readonly strange: readonly Line[];
}

/**
 * Cuts a seed at its headers. A header is two or more of the listing's fixed lines and the day under them; at the very
 * beginning one of them or the day alone is enough, and lines of a page's navigation before it belong to it. A second
 * header means that two listings were joined.
 */
export function findSections(lines: readonly Line[]): Section[] {
  const headers = findHeaders(lines);
  const sections = headers.map(({ end, header }, index) => ({
    header,
    lines: lines.slice(end, headers[index + 1]?.start ?? lines.length),
  }));
  const first = headers[0]?.start ?? lines.length;
  return first > 0 ? [{ header: null, lines: lines.slice(0, first) }, ...sections] : sections;
}

/** `lines.slice(start, end)` is the header. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly header: Header;
}

/** Navigation is printed in lines of few words. */
const LONGEST_NAVIGATION = 60;
const MOST_NAVIGATION = 8;

function findHeaders(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < lines.length) {
    const header = headerAt(lines, index);
    if (header === null) index += 1;
    else {
      found.push(header);
      index = header.end;
    }
  }
  return found;
}

function headerAt(lines: readonly Line[], index: number): Found | null {
  const atBeginning = index === 0;
  const start = index;
  const fixed = endOfFixed(lines, atBeginning ? skipNavigation(lines) : index);
  const day = lines[fixed.end]?.form;
  const taken = day?.kind === 'date' && day.comments === null && day.possible ? day.date : null;
  const enough = fixed.count >= 2 || (atBeginning && taken !== null);
  if (!enough) return null;
  const end = taken === null ? fixed.end : fixed.end + 1;
  const first = lines[start];
  const last = lines[end - 1];
  if (first === undefined || last === undefined) return null;
  const strange = lines.slice(start, fixed.end).filter(({ form }) => form.kind !== 'header');
  return { start, end, header: { line: first.number, endLine: last.number, taken, strange } };
}

/** Where the fixed lines that begin here end, and how many there are; one strange short line between them is allowed. */
function endOfFixed(lines: readonly Line[], start: number): { end: number; count: number } {
  let end = start;
  let count = 0;
  for (let index = start; index < lines.length; index += 1) {
    if (lines[index]?.form.kind === 'header') {
      end = index + 1;
      count += 1;
    } else if (index > end || !isNavigation(lines[index])) break;
  }
  return { end, count };
}

function skipNavigation(lines: readonly Line[]): number {
  for (let index = 0; index < Math.min(lines.length, MOST_NAVIGATION); index += 1) {
    if (lines[index]?.form.kind === 'header') return index;
    if (!isNavigation(lines[index])) return 0;
  }
  return 0;
}

function isNavigation(line: Line | undefined): boolean {
  return line?.form.kind === 'text' && line.length <= LONGEST_NAVIGATION;
}
