import type { Cues } from '../../text/cue.ts';

/** What is asked of the words that name a metric. */
export const METRIC_CUES = {
  leadingFill: {
    pattern:
      /^(?:(?:achiev|obtain|reach|attain|gain|improv|boost|increas|reduc|decreas|rais|lower|enhanc)\w*|an?|the|its|their|our|higher|lower|better|absolute|relative|average(?= (?:of|improvement))|overall(?= average))\s/iu,
    matches: 'the average accuracy',
    misses: 'F1',
  },
} as const satisfies Cues;
