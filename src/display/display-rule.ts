import type { Shown } from './segment.ts';

/** What a rule makes of a match: one segment over its first `length` units, or what stands inside it, displayed. */
export type Reading =
  | { readonly kind: 'segment'; readonly segment: Shown; readonly length: number }
  | { readonly kind: 'unwrap'; readonly inside: string; readonly before: number };

/** One replacement. `example` is shown as `shows`; `counterexample` comes out as it went in. */
export interface DisplayRule {
  readonly id: string;
  /** The characters a match can begin with, as the inside of a class; a pattern of what follows where they are common. */
  readonly starts: string;
  readonly goesOn?: string;
  /** Sticky; takes bounded time at any one place. */
  readonly pattern: RegExp;
  /** `null` where the match turns out to be none. */
  readonly read: (match: RegExpExecArray) => Reading | null;
  readonly example: string;
  readonly shows: string;
  readonly counterexample: string;
}

/** Reads a whole match as words. */
export function toWords(match: RegExpExecArray, text: string): Reading {
  const verbatim = text === match[0];
  return { kind: 'segment', segment: { kind: 'text', text, verbatim }, length: match[0].length };
}
