import type { Token } from '../text/tokens.ts';
import {
  afterBracket,
  isToldFrom,
  lower,
  tokensOf,
  type IntroductionShape,
  type NamePlace,
} from './introduction-shape.ts';
import { isCompound } from './naming-field.ts';

/** Forms of words by which an idea becomes a thing with a name, and a known algorithm the paper's own variant. */
export const INSTANTIATED_SHAPES: readonly IntroductionShape[] = [
  {
    id: 'introduce-instantiated',
    holds: isInstantiated,
    matches: 'We formalize doors as a map, and realize it with ZephRix, a small planner of doors.',
    rejects: 'We formalize doors as a map, and compare it with ZephRix, a small planner of doors.',
  },
  {
    id: 'introduce-own-variant',
    holds: isOwnVariant,
    matches: 'The map and the planner are then trained together via ZephRix-GRPO.',
    rejects: 'The map and the planner are then compared with ZephRix-GRPO.',
  },
];

const INSTANTIATES = /^(?:instantiat|reali[sz]|operationali[sz]|embod)(?:e|es|ed|ing|y|ies|ied)$/u;

/** "We realize it with Zephrix, a streaming model", "the framework is instantiated in Zephrix, an open platform". */
function isInstantiated(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  const { first, next, shape, ending } = candidate;
  const told = afterBracket(tokens, next);
  return (
    index >= text.start &&
    (shape === 'strong' || isCompound(candidate.text)) &&
    ending === '' &&
    /^(?:with|in|as|through|via|using)$/u.test(lower(tokens, first - 1)) &&
    (isAnswer(tokens.slice(0, first))
      ? /^(?:a|an|which)$/u.test(lower(tokens, told + 1)) && lower(tokens, told) === ','
      : isToldFrom(tokens, told) &&
        tokens.slice(Math.max(0, first - 6), first).some(({ lower: word }) => INSTANTIATES.test(word)))
  );
}

/** "We address this gap with", "We study this gap through". */
function isAnswer(lead: readonly Token[]): boolean {
  const verb = lead[1]?.lower ?? '';
  return (
    lead.length < 9 &&
    lead[0]?.lower === 'we' &&
    (/^(?:address|tackle|close|bridge|fill|answer|resolve|mitigate|overcome|remedy)$/u.test(verb) ||
      (verb === 'study' && lead.at(-1)?.lower === 'through')) &&
    !lead.some(({ text }) => text === ',')
  );
}

const VARIANT =
  /^\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*-(?:GRPO|DPO|PPO)$|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+ (?:GRPO|DPO|PPO)$/u;

/** "co-optimized via Dual-GRPO", "trained using Tide-DPO": nobody else's algorithm has the name, and the work goes by it. */
function isOwnVariant(place: NamePlace): boolean {
  const { candidate, index, text } = place;
  const tokens = tokensOf(place);
  return (
    index > text.start &&
    candidate.shape === 'strong' &&
    candidate.ending === '' &&
    VARIANT.test(candidate.text) &&
    (/^(?:via|through|using)$/u.test(lower(tokens, candidate.first - 1)) ||
      (lower(tokens, candidate.first - 1) === 'with' &&
        lower(tokens, candidate.next) === ',' &&
        lower(tokens, candidate.next + 1) === 'which')) &&
    !text.lines
      .slice(1, text.start)
      .some(({ candidates }) => candidates.some((one) => one.text === candidate.text))
  );
}
