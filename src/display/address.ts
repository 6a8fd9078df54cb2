import type { Address } from './segment.ts';

/** Marks that end a sentence or a bracket rather than an address. */
const TRAILING = /[.,;:!?*_~'"’”…·»、。，；：）】]$/u;
const LONGEST = 2000;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * The address at the start of a match of http or https text, without the marks that merely follow it, TeX escapes
 * undone; `null` where it is none that a reader should be led to (no host, or a user's name before the host).
 * `length` counts UTF-16 units of the match.
 */
export function readAddress(printed: string): { shown: Address; length: number } | null {
  if (printed.length > LONGEST) return null;
  const kept = trimEnd(printed);
  const text = kept.replace(/\\([_%&#~])/gu, '$1');
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return { shown: { kind: 'address', text, href: url.href }, length: kept.length };
}

function trimEnd(printed: string): string {
  const open = new Map(
    Object.entries(CLOSERS).map(([closer, opener]) => [closer, surplus(printed, opener, closer)]),
  );
  let end = printed.length;
  for (; end > 0; end -= 1) {
    const last = printed.charAt(end - 1);
    const closed = open.get(last) ?? 0;
    if (closed > 0) open.set(last, closed - 1);
    else if (!TRAILING.test(last)) break;
  }
  return printed.slice(0, end);
}

/** How many closing brackets have no partner. */
function surplus(text: string, opener: string, closer: string): number {
  let depth = 0;
  let unmatched = 0;
  for (const character of text) {
    if (character === opener) depth += 1;
    else if (character === closer && depth > 0) depth -= 1;
    else if (character === closer) unmatched += 1;
  }
  return unmatched;
}
