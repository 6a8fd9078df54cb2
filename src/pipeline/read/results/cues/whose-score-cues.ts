import type { Cues } from '../../text/cue.ts';

/** What tells whose a score is. */
export const WHOSE_CUES = {
  rivalsClause: {
    pattern:
      /\b(?:outperform|surpass|exceed|beat|outscor)\w*\s[^;]{3,160}?,\swhich\s(?:only\s|merely\s)?(?:scores?|achieves?|reach(?:es)?|attains?|obtains?|gets?|yields?)\s[^;]{0,80}$/u,
    matches: '⟦surpassing Quorvex with its lamps, which achieves 1.37 and ⟧2.4',
    misses: '⟦surpassing Quorvex with its lamps, and achieves 1.37 and ⟧2.4',
  },
  othersChange: {
    pattern:
      /\b(?:whereas|while)\s[^,;]{3,60}?\s(?:only\s)?(?:increas|reduc|improv|decreas|rais|lower)(?:es|ed|s|e)\s(?:(?:it|them|this|that)\s)?(?:by\s)?(?:only\s|about\s|over\s)?$/u,
    matches: 'it adds 2%⟦, whereas Quorvex increases it by ⟧79%',
    misses: 'it adds 2%⟦, whereas it sails ⟧79%',
  },
  madeByUs: {
    pattern:
      /\b(?:[Ww]e\s(?:achiev|obtain|reach|attain|measur)\w*|[Oo]urs?|(?:re)?train\w*|fine-?tun\w*|finetun\w*|boost(?:s|ing)|improv(?:es|ing)|enhanc(?:es|ing)|us(?:e|ing))\b(?!\s(?:benchmark|evaluation|experiments|results|analysis|findings|study|dataset))/u,
    matches: 'After fine-tuning, Quorvex has a score of 71.8',
    misses: 'Quorvex is the best with a score of 71.8',
  },
} as const satisfies Cues;
