import type { Span } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';

const LONG = 320;

/** The sentence that names a target, or the clause of it where the sentence is long, exactly as printed. */
export function toEvidence(sentence: Sentence, start: number, end: number): { evidence: string; at: Span } {
  const { text } = sentence;
  let from = 0;
  let to = text.length;
  if (text.length > LONG) {
    const before = text.lastIndexOf('; ', start);
    const after = text.indexOf('; ', end);
    if (before !== -1) from = before + 2;
    if (after !== -1) to = after;
  }
  return { evidence: text.slice(from, to), at: spanIn(sentence, from, to) };
}
