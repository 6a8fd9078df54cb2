import { says } from '../text/cue.ts';
import type { Token } from '../text/tokens.ts';
import { DECIDE_CUES } from './cues/decide-cues.ts';
import type { Place } from './place.ts';
import { isBracketedRole } from './relation-shapes.ts';

/** A name that only its capitals show must stand right behind the phrase; one of strong form may stand further off. */
export function isNearEnough(
  { occurrence, group, next, kind, trigger }: Place,
  tokens: readonly Token[],
): boolean {
  const { shape } = occurrence.candidate;
  const hasSureNeighbour = group.some(
    ({ candidate, name, kind: own }) =>
      /^(?:strong|known)$/u.test(candidate.shape) ||
      (own === 'model' && candidate.shape === 'run' && /\d$/u.test(name)),
  );
  if (
    shape === 'word' &&
    (trigger?.type === 'builds-on' || trigger?.id === 'compare-match') &&
    isBracketedRole(group, tokens)
  )
    return false;
  if (isPlainBase({ occurrence, group, next, trigger }, tokens)) return true;
  if (
    shape === 'word' &&
    trigger?.type !== 'compares-with' &&
    !/^evaluate-/u.test(trigger?.id ?? '') &&
    kind === null &&
    !hasSureNeighbour
  )
    return false;
  if (next === null || hasSureNeighbour) return true;
  const path = tokens.slice(next, group[0].candidate.first);
  if (shape === 'run' && says(DECIDE_CUES.plainHead, occurrence.name)) return false;
  if (shape === 'word' && path.some(({ lower }) => lower === ':')) return false;
  const opener = path.findLastIndex(({ lower }) => says(DECIDE_CUES.opener, lower));
  return (
    path.length <= 12 &&
    path.every(
      ({ lower }, at) =>
        at === opener ||
        (at === opener + 1 && lower === 'as') ||
        (lower === 'and' && trigger?.type === 'compares-with' && kind !== null) ||
        !says(DECIDE_CUES.farther, lower),
    )
  );
}

/** "a small model based on Bunny,": one word right behind the phrase, and nothing that it describes. */
function isPlainBase(
  { occurrence, group, next, trigger }: Pick<Place, 'occurrence' | 'group' | 'next' | 'trigger'>,
  tokens: readonly Token[],
): boolean {
  const { first, next: end, shape } = occurrence.candidate;
  return (
    shape === 'word' &&
    trigger?.id === 'build-based-on' &&
    group.length === 1 &&
    next === first &&
    says(DECIDE_CUES.base, tokens[first - 3]?.lower ?? '') &&
    says(DECIDE_CUES.endsPhrase, tokens[end]?.lower ?? '.')
  );
}
