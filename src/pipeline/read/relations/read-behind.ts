import { isMeasured } from '../names/kinds.ts';
import type { Token } from '../text/tokens.ts';
import { behindGroup } from './groups.ts';
import { readOutcome } from './outcome.ts';
import type { Place, Verdict } from './place.ts';
import { says } from '../text/cue.ts';
import { BEHIND_CUES } from './cues/read-behind-cues.ts';

/** "(Quorvex, F1 = 62.9)": a measure and its value stand behind what it was taken on. */
function isGivenScore(tokens: readonly Token[], next: number): boolean {
  return (
    tokens[next]?.text === ',' &&
    /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '') &&
    tokens[next + 2]?.text === '=' &&
    tokens[next + 3]?.kind === 'number'
  );
}

/** "a fine-tuned X baseline": how the rival came about. */
function isOnlyDescribed({ group, at, next }: Place, tokens: readonly Token[]): boolean {
  return (
    next === group[0].candidate.first &&
    next - (at ?? next) === 1 &&
    /ed$/u.test(tokens[at ?? 0]?.lower ?? '')
  );
}

/** What the words behind a list say of it: "the SFT and RL baselines", "with A and B as backbones", "a VBench score". */
export function readBehind(place: Place, tokens: readonly Token[]): Verdict | null {
  const next = behindGroup(place.group, tokens);
  const words = tokens.slice(next, next + 4).map(({ lower }) => lower);
  const stop = words.findIndex((word) => says(BEHIND_CUES.endsPhrase, word));
  const near = stop === -1 ? words : words.slice(0, stop);
  if (place.trigger?.type === 'compares-with' && near.some((word) => says(BEHIND_CUES.backbone, word)))
    return null;
  if (
    near.some((word) => says(BEHIND_CUES.backbone, word)) ||
    (words[0] === 'as' && words.some((word) => says(BEHIND_CUES.backbone, word)))
  )
    return { type: 'builds-on', role: 'base-model', outcome: null, rule: 'build-backbone' };
  if (place.trigger === null && !isMeasured(place.kind) && says(BEHIND_CUES.backend, words[0] ?? ''))
    return { type: 'builds-on', role: 'component', outcome: null, rule: 'build-backend' };
  if (words[0] === 'as' && words.some((word) => says(BEHIND_CUES.tested, word)))
    return { type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-as-benchmark' };
  if (
    (says(BEHIND_CUES.score, near[0] ?? '') ||
      (isMeasured(place.kind) &&
        place.trigger === null &&
        says(BEHIND_CUES.score, near[1] ?? near[2] ?? ''))) &&
    (isMeasured(place.kind) || (place.kind === null && !/^\p{Lu}{2,6}$/u.test(place.occurrence.name))) &&
    place.occurrence.candidate.shape !== 'word'
  )
    return { type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-score' };
  if (isGivenScore(tokens, next) && place.kind !== 'model' && place.kind !== 'method')
    return { type: 'evaluated-on', role: null, outcome: null, rule: 'evaluate-score' };
  const baseline = near.findIndex((word) => says(BEHIND_CUES.baseline, word));
  const isBaseline =
    baseline !== -1 &&
    baseline < 3 &&
    !near.slice(0, baseline).some((word) => says(BEHIND_CUES.verbBefore, word));
  const isOpen = place.trigger === null || /^(?:compares-with|by-kind)$/u.test(place.trigger.type);
  if (!isBaseline || !(isOpen || isOnlyDescribed(place, tokens))) return null;
  return {
    type: 'compares-with',
    role: null,
    outcome: readOutcome(place, tokens),
    rule: 'compare-baseline-behind',
  };
}
