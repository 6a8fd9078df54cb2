import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';

/** A name that a stretch of a sentence stands for; offsets are within the sentence. */
export interface Edition {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LAST = /v?\d+(?:\.\d+)?[BM]?$/u;

/** All that a candidate names: "HCSTVG-v1/v2" is HCSTVG-v1 and HCSTVG-v2, "AIME24/25" is AIME24 and AIME25. */
export function toEditions(candidate: Candidate, tokens: readonly Token[]): Edition[] {
  const { text, start, end } = candidate;
  const editions: Edition[] = [{ name: text, start, end }];
  const first = LAST.exec(text)?.[0];
  if (first === undefined || candidate.ending !== '') return editions;
  const stem = text.slice(0, text.length - first.length);
  for (let at = candidate.next; isFurther(tokens, at, first); at += 2) {
    const further = tokens[at + 1] as Token;
    editions.push({ name: stem + further.text, start: further.start, end: further.end });
  }
  return editions;
}

/** "/v2" right behind "v1": a number printed as the first is. */
function isFurther(tokens: readonly Token[], at: number, first: string): boolean {
  const slash = tokens[at];
  const further = tokens[at + 1];
  if (slash?.text !== '/' || further?.start !== slash.end || tokens[at - 1]?.end !== slash.start)
    return false;
  return toForm(further.text) === toForm(first);
}

function toForm(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/u, '0');
}

/** "SWE-bench Pro": an edition behind the name of a benchmark that is known without it. */
export function isEdited(name: Token | undefined, behind: Token | undefined): boolean {
  return (
    name !== undefined &&
    behind?.start === name.end + 1 &&
    /\p{L}-?[Bb]ench$/u.test(name.text) &&
    /^(?:Lite|Pro|Plus|Hard|Live|Mini|Multi\p{Ll}+|Extended|Extra)$/u.test(behind.text)
  );
}
