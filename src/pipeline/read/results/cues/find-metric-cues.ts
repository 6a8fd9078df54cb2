import type { Cues } from '../../text/cue.ts';

/** What is asked of the words that name a metric. */
export const METRIC_CUES = {
  leadingFill: {
    pattern:
      /^(?:(?:achiev|obtain|reach|attain|gain|improv|boost|increas|reduc|decreas|rais|lower|enhanc|degrad|lift)\w*|an?|the|its|their|our|with|but|new|highest|lowest|higher|lower|better|greater|identical|similar|comparable|competitive|superior|impressive|remarkable|strong|efficient(?=\s\S+\s)|state-of-the-art|SOTA|SoTA|substantially|significantly|absolute|relative|average(?= (?:of|improvement))|overall(?= average))\s/iu,
    matches: 'the average accuracy',
    misses: 'F1',
  },
} as const satisfies Cues;
