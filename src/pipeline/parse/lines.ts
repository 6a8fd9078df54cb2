import type { LineForm } from './line-forms.ts';
import { formOf } from './line-forms.ts';

/** A line of a seed that holds something, with what can be told of it alone. */
export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  readonly form: LineForm;
  /** Characters without the white space around them. */
  readonly length: number;
  /** Whether a blank line, or the text's beginning, stands before it. In a seed without blank lines every line has one. */
  readonly gap: boolean;
  /** Characters from here to the end of its paragraph. */
  readonly paragraphLength: number;
  /** Whether it closes like a sentence, and whether with a full stop. */
  readonly stopped: boolean;
  readonly closed: boolean;
  /** Whether it holds more than one sentence. */
  readonly several: boolean;
}

/**
 * Splits a seed's text at LF, CRLF and CR (and nowhere else: U+2028 is part of a text), and leaves out lines in which
 * nothing is to be seen. Time is linear in the text.
 */
export function toLines(text: string): Line[] {
  let blankBefore = true;
  const lines: Line[] = [];
  for (const { blank, text: content, number } of splitLines(text)) {
    if (!blank) lines.push({ ...toLine(content, number), gap: blankBefore });
    blankBefore = blank;
  }
  return withParagraphLengths(isSpaced(lines) ? lines : lines.map((line) => ({ ...line, gap: true })));
}

/** Whether blank lines tell anything: whether the long lines, which are abstracts, mostly have one before them. */
function isSpaced(lines: readonly Line[]): boolean {
  const long = lines.filter(({ length }) => length >= LONG);
  return long.filter(({ gap }) => gap).length * 2 >= long.length;
}

interface BareLine {
  readonly text: string;
  readonly number: number;
  readonly blank: boolean;
}

const BLANK = /^[\s\p{Cf}]*$/u;
const STOPPED = /[.!?…。！？][\p{Pe}\p{Pf}"'`*$]*$/u;
const CLOSED = /[.。][\p{Pe}\p{Pf}"'`*$]*$/u;
const SENTENCE_BREAK = /[\p{Ll}\p{N}\p{Pe}][.!?…]\s+[\p{Lu}\p{N}"“(]|[。！？]./u;
const LONG = 200;
/** How much of a line its features are read from: enough to know prose, short enough never to cost time. */
const LOOKED_AT = 2000;

function splitLines(text: string): BareLine[] {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ text: line, number: index + 1, blank: BLANK.test(line) }));
}

function toLine(text: string, number: number): Line {
  const trimmed = text.trim();
  const head = trimmed.slice(0, LOOKED_AT);
  const tail = trimmed.slice(-20);
  return {
    text,
    number,
    form: formOf(text),
    length: trimmed.length,
    gap: true,
    paragraphLength: trimmed.length,
    stopped: STOPPED.test(tail),
    closed: CLOSED.test(tail),
    several: SENTENCE_BREAK.test(head),
  };
}

function withParagraphLengths(lines: readonly Line[]): Line[] {
  const lengths: number[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const next = lines[index + 1];
    const follows = next !== undefined && !next.gap && next.form.kind === 'text';
    lengths[index] = (lines[index]?.paragraphLength ?? 0) + (follows ? (lengths[index + 1] ?? 0) : 0);
  }
  return lines.map((line, index) => ({ ...line, paragraphLength: lengths[index] ?? 0 }));
}
