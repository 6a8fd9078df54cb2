import type { Cues } from '../../text/cue.ts';

/** What is asked of sets that are described rather than named. */
export const SET_CUES = {
  vague: {
    pattern:
      /^(?:several|multiple|various|many|most|diverse|different|numerous|other|both|respective)\b|^(?:public )?(?:benchmark |(?:standard|common) (?:[\p{Ll}-]+ )?)(?:datasets|tasks|benchmarks)$/u,
    matches: 'several benchmarks',
    misses: 'four challenging benchmarks',
  },
} as const satisfies Cues;
