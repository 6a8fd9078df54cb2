import type { Cues } from '../../text/cue.ts';

/** What is asked of sentences that tell of results. */
export const RESULT_CUES = {
  backReference: {
    pattern:
      /^(?:This|These|The (?:scores?|results?|improvements?|gains?)|It|With\s[^,]{3,50},\s(?:the\s)?(?:scores?|accuracy|performance))\b/u,
    matches: 'The scores further improve to 80%.',
    misses: 'Lantern reaches 80%.',
  },
  absolute: {
    pattern: /\babsolute\b/iu,
    matches: '3% absolute',
    misses: '3% relative',
  },
  relative: {
    pattern: /\brelative(?:ly)?\b(?! to)/iu,
    matches: '3% relative',
    misses: '3% relative to Quorvex',
  },
  evaluates: {
    pattern: /\b(?:evaluat|test|validat|experiment|assess)\w*\s(?:[\w-]+\s){0,4}?(?=(?:on|across)\s)/iu,
    matches: 'We evaluate it on ten benchmarks.',
    misses: 'We build it on ten benchmarks.',
  },
  respective: {
    pattern:
      /^[^.;]{0,40}\s(?:on|for|across)\s(?:the|these|their|both)\s(?:two\s|three\s)?(?:respective\s(?:datasets|benchmarks)|(?:datasets|benchmarks),?\srespectively)\b/u,
    matches: '38.6 and 14.3⟦ mm on the respective datasets⟧',
    misses: '38.6 and 14.3⟦ mm on these datasets⟧',
  },
  triedOn: {
    pattern: /\b(?:evaluat|test|assess|benchmark)\w*\s(?:[^\s,;.]+\s){0,5}?on\s(?:the\s)?$/iu,
    matches: '⟦We evaluate it on ⟧Harbour.',
    misses: '⟦We build it on ⟧Harbour.',
  },
  endsTrial: {
    pattern: /^(?:\sbenchmark)?(?:,\san?\s[^.;]{0,90})?\.$/u,
    matches: 'Harbour⟦, a benchmark of ten seas.⟧',
    misses: 'Harbour⟦, and on real boats.⟧',
  },
  average: {
    pattern: /\baverage\b/iu,
    matches: 'average accuracy',
    misses: 'accuracy',
  },
} as const satisfies Cues;
