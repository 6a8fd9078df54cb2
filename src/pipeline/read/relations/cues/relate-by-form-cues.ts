import type { Cues } from '../../text/cue.ts';

/** What is asked of names that are made of others. */
export const FORM_CUES = {
  nextVersion: {
    pattern:
      /^(?:[-\s]?[vV]?\d+(?:\.\d+)*|\.\d+|\+{1,2}|[-\s]?(?:Turbo|Next|Plus|Pro|Lite|Mini|XL|Ultra|Zero))$/u,
    matches: 'Harbour⟦-v2⟧',
    misses: 'Harbour⟦-Reader⟧',
  },
  titleTurns: {
    pattern:
      /\b(?:[Bb]eyond|[Ww]ithout|[Vv]ersus|[Vv]s|[Uu]nlike|[Oo]ver|[Aa]gainst|[Ff]rom|[Tt]o|[Rr]eplac\w+|[Oo]r|[Nn]ot|[Ss]urvey|[Rr]eview|[Oo]utperform\w*|[Rr]ethink\w*)\b|\?/u,
    matches: 'Quorvex for Small Maps: Beyond Sails',
    misses: 'Quorvex for Small Maps',
  },
  plainNoun: {
    pattern: /^(?:Transformer|GAN|[\p{Ll}].*)$/u,
    matches: 'Harbour ⟦Transformer⟧ (HarT)',
    misses: 'Harbour ⟦Mamba⟧ (HarM)',
  },
  titleMeans: {
    pattern: /^\s(?:[Uu]sing|[Ww]ith|[Vv]ia|[Bb]y|[Ff]or|[Ii]n|[Tt]hrough|[Uu]nder)\s/u,
    matches: 'Quorvex⟦ Using Small Maps⟧',
    misses: 'Quorvex⟦ Small Maps⟧',
  },
} as const satisfies Cues;
