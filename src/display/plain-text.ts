import { memoize } from '../model/memoize.ts';
import { display, isShownAsPrinted } from './display.ts';
import { toMathText } from './math.ts';
import type { Shown } from './segment.ts';
import { toMathLine, toRaised } from './tex.ts';

/** A text as one plain string for titles, descriptions and labels: `GUI-G^2` is `GUI-G²`, `$f(x)$` is `f(x)`. */
export function toPlainText(text: string): string {
  return isShownAsPrinted(text) ? text : plainTextOf(text);
}

const plainTextOf = memoize((text) => display(text).map(toPlain).join(''));

/** The characters that a browser shows for segments, as `textContent` gives them. */
export function toShownText(segments: readonly Shown[]): string {
  return segments
    .map((segment) => (segment.kind === 'math' ? toMathText(segment.mathml) : segment.text))
    .join('');
}

function toPlain(segment: Shown): string {
  switch (segment.kind) {
    case 'text':
    case 'address':
      return segment.text;
    case 'superscript':
      return toRaised(segment.text);
    case 'math':
      return toMathLine(segment.tex);
  }
}
