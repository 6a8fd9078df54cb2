import { isMeasured } from '../names/kinds.ts';
import { says } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';
import { DECIDE_CUES } from './cues/decide-cues.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';
import type { Place, Verdict } from './place.ts';
import { toRole } from './place.ts';
import { isOfOthers } from './relation-shapes.ts';

/** What an ending makes of a name: "R1-style learning" follows R1, a "GPT-4-guided" tool uses GPT-4. */
export function readEnding(place: Place, tokens: readonly Token[]): Verdict[] {
  const { occurrence, kind } = place;
  const { shape, next, ending } = occurrence.candidate;
  if (says(DECIDE_CUES.saysNothing, ending) || isMeasured(occurrence.kind)) return [];
  if (shape === 'run' && kind === null && /^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return [];
  if (tokens.slice(next, next + 4).some(({ lower }) => says(DECIDE_CUES.measures, lower))) return [];
  if (/^\p{Lu}\p{Ll}+$/u.test(occurrence.name) && isExample(place, tokens)) return [];
  const isLike = says(DECIDE_CUES.follows, ending);
  if ((isLike || ending === 'based') && isOfOthers(place, tokens)) return [];
  if (isLike) return [{ type: 'builds-on', role: 'modifies', outcome: null, rule: 'build-ending-like' }];
  return [{ type: 'builds-on', role: toRole(kind, 'component'), outcome: null, rule: 'build-ending-based' }];
}

/** "(e.g., Tide-based and Harbor-based sailing)": kinds of a thing, told by plain words. */
function isExample({ group: [{ candidate }] }: Place, tokens: readonly Token[]): boolean {
  return tokens
    .slice(Math.max(0, candidate.first - 8), candidate.first)
    .some(({ lower }) => says(SHARED_CUES.forExample, lower));
}
