import type { Cues } from '../../text/cue.ts';

/** What is asked of the words behind a list. */
export const BEHIND_CUES = {
  baseline: {
    pattern: /^(?:baseline|baselines|competitor|competitors|counterpart|counterparts)$/u,
    matches: 'the Quorvex ⟦baseline⟧',
    misses: 'the Quorvex ⟦planner⟧',
  },
  backbone: {
    pattern: /^(?:backbone|backbones)$/u,
    matches: 'the Quorvex ⟦backbone⟧',
    misses: 'the Quorvex ⟦planner⟧',
  },
  backend: {
    pattern: /^(?:backend|backends)$/u,
    matches: 'the Quorvex ⟦backend⟧',
    misses: 'the Quorvex ⟦planner⟧',
  },
  tested: {
    pattern: /^(?:benchmark|benchmarks|testbed|testbeds)$/u,
    matches: 'Quorvex as a ⟦benchmark⟧',
    misses: 'Quorvex as a ⟦planner⟧',
  },
  score: {
    pattern: /^(?:score|scores|accuracy|perplexity)$/u,
    matches: 'a Quorvex ⟦score⟧',
    misses: 'a Quorvex ⟦planner⟧',
  },
  endsPhrase: {
    pattern: /^(?:[,.;:()]|'s|’s|and|on|in|by|with|for)$/u,
    matches: 'the Quorvex maps ⟦and⟧ baselines',
    misses: 'the Quorvex ⟦maps⟧ and baselines',
  },
  verbBefore: {
    pattern:
      /(?:ly|forms?|pass(?:es)?|exceeds?|beats?|achieves?|shows?|over|forming|passing|exceeding|beating)$|^(?:compared|relative|than|to|versus)$/u,
    matches: 'Quorvex ⟦outperforms⟧ the baseline',
    misses: 'the Quorvex ⟦planning⟧ baseline',
  },
} as const satisfies Cues;
