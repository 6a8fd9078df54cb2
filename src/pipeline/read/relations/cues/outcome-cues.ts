import type { Cues } from '../../text/cue.ts';

/** How a comparison ended, by the words of its clause. */
export const OUTCOME_CUES = {
  better: {
    pattern:
      /\b(?:improv\w*|reduc\w*|increas\w*|better|higher|faster|fewer|lower|less|sav\w*|gains?|speed-?ups?|superior\w*|outperform\w*|surpass\w*|boost\w*|exceed\w*|stronger|significant\w*|greater|smaller|win|wins|cuts?|accelerat\w*|enhanc\w*|more|advantages?|cheaper|shorter|safer|robust|best)\b/u,
    matches: 'needs fewer maps compared to Quorvex',
    misses: 'stands alone compared to Quorvex',
  },
  worse: {
    pattern:
      /\b(?:worse|drops?|declines?|degrad\w*|underperform\w*|weaker|slower|inferior|lags?|falls?|gap)\b/u,
    matches: 'lags compared to Quorvex',
    misses: 'leads compared to Quorvex',
  },
  similar: {
    pattern: /\b(?:comparable|on par|competitive|similar|parity|(?<!better )match\w*|rival\w*)\b/u,
    matches: 'on par against Quorvex',
    misses: 'ahead against Quorvex',
  },
  worseThan: {
    pattern: /\b(?:worse|weaker|slower|inferior)\b/u,
    matches: 'sails slower than Quorvex',
    misses: 'sails faster than Quorvex',
  },
  endsClause: {
    pattern: /^(?:;|while|whereas|although)$/u,
    matches: 'sails well, ⟦while⟧ Quorvex sinks',
    misses: 'sails well, ⟦and⟧ Quorvex sinks',
  },
} as const satisfies Cues;
