import type { Span } from '../../../model/facts.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { Token } from '../text/tokens.ts';
import { isKindNoun, kindFromApposition, kindOfNounPhrase } from './kinds.ts';
import type { ReadText } from './read-text.ts';

/** One place that introduces a thing, with what it says of it. */
export interface Found {
  readonly name: string;
  readonly kinds: readonly (EntityKind | null)[];
  readonly expansion: string | null;
  readonly evidence: string;
  readonly at: Span;
  readonly rule: string;
}

/** What the words behind "long form (SF)" say it is, or the long form's own last word. */
export function kindAfterBracket(text: ReadText, abbreviation: Abbreviation): EntityKind | null {
  const tokens = text.lines[abbreviation.sentence.index]?.tokens ?? [];
  const close =
    abbreviation.short.next + (/^["”']$/u.test(tokens[abbreviation.short.next]?.text ?? '') ? 2 : 1);
  return (
    kindFromApposition(tokens, close) ??
    kindOfNounPhrase(upToVerb(tokens, close), close) ??
    kindOfNounPhrase(tokens, abbreviation.long.next - 1)
  );
}

/** "(SF) method adapts data": what stands before the verb. */
function upToVerb(tokens: readonly Token[], from: number): readonly Token[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= from &&
      !isKindNoun(lower) &&
      /(?:[^sui]s|ed)$/u.test(lower) &&
      !isKindNoun(tokens[index + 1]?.lower ?? ''),
  );
  return at === -1 ? tokens : tokens.slice(0, at);
}
