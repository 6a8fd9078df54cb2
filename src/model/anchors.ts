import type { Span } from './facts.ts';

/**
 * The id that a stretch of an abstract has on its paper's page, where it is the evidence of some statement:
 * `said-120-260`. It follows from the place alone, so a statement finds its words.
 */
export function anchorOf(span: Pick<Span, 'start' | 'end'>): string {
  return `said-${span.start}-${span.end}`;
}

/** The id of the key sentence on its paper's page. */
export const KEY_ANCHOR = 'key-sentence';
