import { says } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';
import { DECIDE_CUES } from './cues/decide-cues.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import type { Place } from './place.ts';

/** "on a subset of X": a part of a benchmark, on which one is measured. */
export function isMeasuredOn({ at, occurrence }: Place, tokens: readonly Token[]): boolean {
  const before = wordsBefore(tokens, at).join(' ');
  return (
    says(DECIDE_CUES.onSome, before) &&
    says(SHARED_CUES.scored, occurrence.sentence.text.toLowerCase()) &&
    !says(DECIDE_CUES.trainsOn, before)
  );
}

/** "generalizes well to X": where it is tried, not what it generalizes. */
export function isCarriedOver(
  { at, next, group: [{ candidate }] }: Place,
  tokens: readonly Token[],
): boolean {
  return (
    says(DECIDE_CUES.carriesOver, tokens[at ?? 0]?.lower ?? '') &&
    tokens.slice(next ?? 0, candidate.first).some(({ lower }) => lower === 'to' || lower === 'across')
  );
}

/** "gains 6.5% in three variants of X": what one is tried on. */
export function isTriedOnVariants({ at, kind, occurrence }: Place, tokens: readonly Token[]): boolean {
  const before = wordsBefore(tokens, at).join(' ');
  return (
    kind !== 'model' &&
    occurrence.kind !== 'method' &&
    says(DECIDE_CUES.variants, tokens[at ?? 0]?.lower ?? '') &&
    says(DECIDE_CUES.onAll, before)
  );
}

/** The words right before a phrase. */
export function wordsBefore(tokens: readonly Token[], at: number | null, most = 4): string[] {
  return tokens.slice(Math.max(0, (at ?? 0) - most), at ?? 0).map(({ lower }) => lower);
}
