/** How wide characters are in a sans serif, in units of the font's size; rounded up, so that no label is too short. */
const WIDTHS: readonly { pattern: RegExp; width: number }[] = [
  { pattern: /[ijl.,:;'|!()[\]]/u, width: 0.32 },
  { pattern: /[ frt\-/]/u, width: 0.42 },
  { pattern: /[mwMW@%]/u, width: 0.92 },
  { pattern: /[A-Z0-9+*=<>_]/u, width: 0.7 },
  { pattern: /[\u1100-\uFFEF]/u, width: 1.05 },
];
const USUAL = 0.6;

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;
const LONGEST_LINE = 24;

/** A label as it is written: up to two lines, and the room they take in pixels. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks a label into at most two lines, ends it with "…" where it is longer, and measures it without a browser. */
export function toLabel(text: string): Label {
  const lines = toLines(text.trim().split(/\s+/u));
  const width = Math.ceil(Math.max(0, ...lines.map(toWidth)));
  return { lines, width, height: lines.length * LINE_HEIGHT };
}

function toLines(words: readonly string[]): string[] {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= LONGEST_LINE || line === '') lines[lines.length - 1] = longer;
    else if (lines.length < 2) lines.push(word);
    else return [lines[0] ?? '', shorten(`${line} …`)];
  }
  return lines.map(shorten);
}

function shorten(line: string): string {
  const characters = [...line];
  if (characters.length <= LONGEST_LINE + 2) return line;
  return `${characters.slice(0, LONGEST_LINE).join('')}…`;
}

function toWidth(line: string): number {
  let width = 0;
  for (const character of line) width += widths.get(character) ?? measure(character);
  return width;
}

/** The widths of the characters met so far, in pixels; few stand in labels. */
const widths = new Map<string, number>();

function measure(character: string): number {
  const found = WIDTHS.find(({ pattern }) => pattern.test(character));
  const width = (found?.width ?? USUAL) * FONT_SIZE;
  widths.set(character, width);
  return width;
}
