/** A paragraph's place in a text, in UTF-16 units, without white space at its ends. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const GAP = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/gu;

/** The paragraphs of a text, which blank lines set apart. Empty ones are left out. */
export function toParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    paragraphs.push(trim(text, from, gap.index));
    from = gap.index + gap[0].length;
  }
  paragraphs.push(trim(text, from, text.length));
  return paragraphs.filter(({ start, end }) => start < end);
}

function trim(text: string, start: number, end: number): Paragraph {
  const kept = text.slice(start, end).trimEnd();
  const lead = kept.length - kept.trimStart().length;
  return { start: start + lead, end: start + kept.length };
}
