import type { Cues } from '../../text/cue.ts';

/** Where a paper speaks of its own work. */
export const SPEECH_CUES = {
  backgroundStart: {
    pattern:
      /^(?:recent|recently|existing|previous|previously|prior|although|while|despite|traditional|conventional|current|currently|many|most|earlier|typically|however|yet|unfortunately|numerous|several|some|early|modern|popular|classical|standard)$/u,
    matches: '⟦existing⟧ planners sink.',
    misses: '⟦our⟧ planners sail.',
  },
  ownWork: {
    pattern: /^(?:approach|method|model|framework|system|algorithm|pipeline|experiments|results)$/u,
    matches: 'our ⟦approach⟧ induces maps',
    misses: 'our ⟦sea⟧ induces storms',
  },
} as const satisfies Cues;
