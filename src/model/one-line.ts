/**
 * A text in one line: each run of white space is one space. Single spaces are left alone, and most texts have no others, so
 * this costs next to nothing.
 */
export function toOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** A text in one line, without the white space around it. */
export function toTrimmedLine(text: string): string {
  return toOneLine(text).trim();
}
