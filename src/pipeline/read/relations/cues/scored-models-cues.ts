import type { Cues } from '../../text/cue.ts';

/** What is asked of a sentence that scores models. */
export const SCORED_CUES = {
  makes: {
    pattern:
      /\b(?:train(?:ed|ing)?|(?:fine|instruction)-?\s?tun\w*|finetun\w*|distill\w*|boost\w*|enhanc\w*)\b/iu,
    matches: 'We fine-tune Quorvex.',
    misses: 'We score Quorvex.',
  },
  byUs: {
    pattern:
      /\b(?:[Ww]e(?!\s(?:find|found|show|observe|see|report|reveal|demonstrate|conduct)\b)|[Oo]ur(?!\s(?:\p{Ll}+\s)?(?:results|findings|experiments|evaluations?|analys[ei]s|study|benchmark))|us)\b/u,
    matches: 'We sail with Quorvex.',
    misses: 'We find that boats sail with Quorvex.',
  },
  ours: {
    pattern: /\b(?:[Oo]urs?|[Ww]e|(?:trained|fine-?tuned|tuned)\s(?:on|with))\b/u,
    matches: 'Quorvex trained on letters outperforms Harbour.',
    misses: 'Quorvex outperforms Harbour.',
  },
  classOfThings: {
    pattern:
      /(?:models|methods|agents|systems|networks|algorithms|approaches|policies|frameworks|solvers|detectors|planners)$/iu,
    matches: '⟦Time Series Foundation Models⟧ (TSFMs)',
    misses: '⟦Time Series Maps⟧ (TSMs)',
  },
} as const satisfies Cues;
