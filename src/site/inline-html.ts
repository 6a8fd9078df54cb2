import { display } from '../display/display.ts';
import type { Shown } from '../display/segment.ts';
import { memoize } from '../model/memoize.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a text safe to stand between HTML tags and within double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

/** A text of a seed as HTML that may stand inside a line and inside a link: no block, no link, nothing unescaped. */
export function toInlineHtml(text: string): string {
  return inlineHtmlOf(text);
}

const inlineHtmlOf = memoize((text) => display(text).map(toHtml).join(''));

function toHtml(segment: Shown): string {
  switch (segment.kind) {
    case 'text':
    case 'address':
      return escapeHtml(segment.text);
    case 'superscript':
      return `<sup>${escapeHtml(segment.text)}</sup>`;
    case 'math':
      return segment.mathml;
  }
}
