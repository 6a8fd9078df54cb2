import type { Cues } from '../../text/cue.ts';

/** What is asked of the words between and around numbers. */
export const QUANTITY_CUES = {
  listGap: {
    pattern:
      /^(?:\s(?!(?:on|in|by|to|from|with|while|than|over|for|at|of|using|vs|and|\w+(?:es|ing|ed))\b)[\w@./%-]{1,20}){0,3}\s*(?:\([^()]{0,30}\))?\s*(?:,\s*and\b|,|\/|&|;|\band\b|\s)\s*(?:a\s|an\s|the\s)?(?:\+|~|≈|\$|\\uparrow)?\s?$/iu,
    matches: '6.2%⟦ and ⟧9.9%',
    misses: '6.2%⟦ on Harbour while it loses ⟧9.9%',
  },
  lendingGap: {
    pattern:
      /^(?:(?!\b(?:while|whereas|but|compared|from|to|using|uses?|with(?!\s[A-Z])|vs|versus|without|against|under|requir\w*|achiev\w*|reach\w*|attain\w*|scor\w*|obtain\w*|maintain\w*|having|reduc\w*|improv\w*|increas\w*|outperform\w*|surpass\w*|exceed\w*|consist\w*|compris\w*|contain\w*|cover\w*)\b)[^.;:])*?(?:,|;|\band\b|\/)\s*(?:(?:a|an|the|up to|by|another|more than|over|about|even)\s)*(?:\+|~|≈|\$)?$/u,
    matches: '3.2%⟦ on Harbour, and ⟧5.1%',
    misses: '3.2%⟦ compared to, say, ⟧5.1%',
  },
  nounOfChange: {
    pattern:
      /^(?:\s(?:[\w-]+\s){0,2}?(?:improvements?|gains?|increases?|reductions?|decreases?|boosts?|drops?)\b)/u,
    matches: '6.4%⟦ improvement in AUC, ⟧9.7%',
    misses: '6.4%⟦ AUC, ⟧9.7%',
  },
  statistic: {
    pattern: /(?:\b[rR]|ρ|rho|τ|tau|κ|[Cc]orrelation)\s?[=:]\s?\+?$/u,
    matches: '(⟦r = +⟧0.28)',
    misses: '(⟦gain = +⟧0.28)',
  },
  scoreVerb: {
    pattern:
      /\b(?:achiev|reach|attain|obtain|establish|scor|yield|deliver|get|gets|hit|record|register|post|produc|set|solv|report|maintain|demonstrat|show|average|mean|accuracy|rate|performance|agree|correct|success|predict|match|flip|exhibit|accept|prefer|win|wins|retain|(?:results|scores|figures) are|accura|detect|identif|recover|fail|correlat|reveal|suffer|(?:we|analysis|study) find|observ)\w*/iu,
    matches: 'it achieves 84%',
    misses: 'it has 84 boats',
  },
  goesOn: {
    pattern: /^\s(?:on|in|at|for|and|points)\b/u,
    matches: '5⟦ on Harbour⟧',
    misses: '5⟦ boats⟧',
  },
  onName: {
    pattern: /^\s(?:on|in)\s[A-Z]/u,
    matches: '77⟦ on Harbour⟧',
    misses: '77⟦ on average⟧',
  },
  recording: {
    pattern: /\b(?:videos?|cameras?|input|frames|clips?|recorded)\b/iu,
    matches: '30 fps⟦ videos⟧',
    misses: '30 fps⟦ there⟧',
  },
} as const satisfies Cues;
