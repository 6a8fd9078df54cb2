import type { Cues } from '../../text/cue.ts';

/** What more than one file asks. */
export const SHARED_CUES = {
  /** Opens a clause of its own, beyond which nothing governs a name. */
  boundary: {
    pattern:
      /^(?:;|while|whereas|although|though|because|which|that|when|if|where|since|whether|but|who|whose|!|\?|how|why|despite|is|are|was|were)$/u,
    matches: 'we draw maps, ⟦while⟧ Quorvex sails',
    misses: 'we draw maps ⟦with⟧ Quorvex',
  },
  /** Stands in a sentence that tells of results. */
  scored: {
    pattern:
      /\b(?:best|achiev\w*|attain\w*|reach\w*|scor\w*|accurac\w*|outperform\w*|surpass\w*|experiments?|evaluat\w*|results?|performance|improv\w*|gains?|state-of-the-art|sota|success|benchmarks?|datasets?|pass|rates?|test\w*|validat\w*|yield\w*|exceed\w*|error|demonstrat\w*|f1|metrics?|consistent\w*|effective\w*|respectively|reduc\w*|train\w*|empirical\w*|show\w*|obtain\w*|tasks?)\b|%/u,
    matches: 'it reaches 81% on Quorvex',
    misses: 'it sails on Quorvex',
  },
  being: {
    pattern: /^(?:is|are|was|were)$/u,
    matches: 'A small Quorvex ⟦is⟧ trained here.',
    misses: 'A small Quorvex ⟦we⟧ trained here.',
  },
  means: {
    pattern: /^(?:with|using)$/u,
    matches: 'beats Harbour ⟦with⟧ Quorvex',
    misses: 'beats Harbour ⟦on⟧ Quorvex',
  },
  /** Opens examples of the noun before it. */
  example: {
    pattern: /^(?:like|such|including)$/u,
    matches: 'beats specialized planners ⟦like⟧ Quorvex',
    misses: 'beats specialized planners ⟦of⟧ Quorvex',
  },
  forExample: {
    pattern: /^(?:e\.g|i\.e)$/u,
    matches: '(⟦e.g⟧., Tide-based sailing)',
    misses: '(⟦with⟧ Tide-based sailing)',
  },
} as const satisfies Cues;
