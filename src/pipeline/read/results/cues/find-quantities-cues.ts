import type { Cues } from '../../text/cue.ts';

/** What is asked of the words before a number. */
export const RANGE_CUES = {
  beginsRange: {
    pattern: /\b(?:by|of|an?|is|up|achiev\w*|yield\w*|sav\w*)\s(?:about\s|around\s|roughly\s|~)?\+?$/iu,
    matches: '⟦It wins by ⟧3% to 5%',
    misses: '⟦It wins from ⟧3% to 5%',
  },
  mayHold: {
    pattern: /\d|(?:percent|points?|fold|times|magnitude|[Tt]wice)\b/u,
    matches: 'It doubles fivefold.',
    misses: 'It sails on.',
  },
  from: {
    pattern: /\bfrom\s[^.;,]*$/iu,
    matches: '⟦It rises from ⟧3% to 5%',
    misses: '⟦It rises by ⟧3% to 5%',
  },
} as const satisfies Cues;
