import type { Cues } from '../../text/cue.ts';

/** What is asked of the words around a way to train. */
export const TRAINING_CUES = {
  approaches: {
    pattern: /^(?:approaches|methods|algorithms|techniques|frameworks|works)$/u,
    matches: 'popular ⟦approaches⟧ (e.g., Quorvex)',
    misses: 'popular ⟦boats⟧ (e.g., Quorvex)',
  },
  popular: {
    pattern: /^(?:popular|common|prevailing|mainstream|typical)$/u,
    matches: '⟦popular⟧ approaches (e.g., Quorvex)',
    misses: '⟦our⟧ approaches (e.g., Quorvex)',
  },
  ofOthers: {
    pattern:
      /^(?:existing|classic|classical|absence|lack|prior|previous|traditional|conventional|standard|unlike|without|beyond|than|over|versus|vs|against|of|most|current|recent)$/u,
    matches: '⟦existing⟧ Quorvex recipes',
    misses: '⟦our⟧ Quorvex recipes',
  },
  leftOut: {
    pattern: /^(?:skip\w*|bypass\w*|avoid\w*|eliminat\w*|omit\w*|forgo\w*|replac\w*|instead|unlike)$/u,
    matches: 'we ⟦skip⟧ Quorvex',
    misses: 'we ⟦study⟧ Quorvex',
  },
  rivals: {
    pattern:
      /^(?:baselines?|methods|approaches|models?|policies|counterparts?|plateau|algorithms|is|are|was|were|has|have|can|cannot|does|do|suffers?|fails?|struggles?|often|typically|may|assumes?|focuses|relies|requires?|lacks?|provides|overfits|degrades)$/u,
    matches: 'Quorvex ⟦baselines⟧ sink',
    misses: 'Quorvex ⟦fosters⟧ sails',
  },
} as const satisfies Cues;
