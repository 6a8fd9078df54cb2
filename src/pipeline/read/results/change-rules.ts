import type { QuantityForm } from './find-quantities.ts';
import type { QuantityRule } from './quantity-rule.ts';

const PROPORTION: readonly QuantityForm[] = ['percent', 'points', 'ratio'];
/** Nouns of change: what is said to be gained or lost. */
const CHANGE =
  '(?:improvements?|gains?|increases?|reductions?|decreases?|drops?|boosts?|speed-?ups?|accelerations?|savings?|declines?|uplifts?|lifts?|jumps?|advantages?|margins?|degradations?|compressions?|enhancements?|differences?|rises?|gaps?|leads?|loss(?:es)? in|cuts?|inflation)';
/** Verbs of change, in any form. */
const TO_CHANGE =
  '(?:improv|increas|boost|rais|enhanc|reduc|decreas|lower|cut|drop|outperform|surpass|exceed|beat|acceler|speed|sav|shorten|shrink|lift|elevat|gain|fall|fell|rise|rose|declin|degrad|diminish|exced|amplif|outscor|lead|trim|compress|better|climb|advanc|top|grow|grew|overtak|inflat|slash|curtail|mitigat|los|widen|narrow|eras|retain)\\w*';
const ADVERBS =
  '(?:up ?to|as much as|at least|over|more than|nearly|almost|about|around|roughly|approximately|only|just|an average of|on average|average|a further|a total of|a|an|another|an additional|additional|by|some|an impressive|a significant|a substantial|a remarkable|a notable|an absolute|~|≈|>|\\+)';

/** Numbers that are scores and changes of them. */
export const CHANGE_RULES: readonly QuantityRule[] = [
  {
    id: 'exceeds-a-value',
    role: 'absolute',
    before: /\b(?:exceed|surpass)(?:s|es|ed|ing)?\s(?:an?\s|the\s|about\s|over\s|even\s|~\s?)*\$?$/iu,
    after: new RegExp(`^(?!\\s(?:[\\w-]+\\s){0,2}(?:${CHANGE}|points)\\b)`, 'iu'),
    forms: ['percent'],
    matches: 'It holds its course with an accuracy exceeding ⟦93%⟧ in all.',
    misses: 'It holds its course, exceeding it by ⟦93%⟧ in all.',
  },
  {
    id: 'within-of-another',
    role: 'gain',
    before: /\bwithin\s(?:about\s|only\s|just\s|roughly\s|~\s?)?(?:[\d.]+\\?%\s(?:and|to|or)\s)?\$?$/iu,
    after:
      /^(?:\s(?:and|to|or)\s[\d.]+\\?%)?\s(?:(?:relative|absolute|accuracy|error)\s)?of\s(?!the\stime\b)/u,
    forms: PROPORTION,
    matches: 'It keeps its speed within ⟦5%⟧ of the old boat.',
    misses: 'It solves within a day ⟦5%⟧ of the tasks.',
  },
  {
    id: 'minus-of-change',
    role: 'gain',
    before: /(?:\(|:\s|,\s)[-−]$/u,
    after: /^(?:\)|,\s|;|\son\s)/u,
    forms: ['percent', 'points'],
    matches: 'It loses where the sea is rough (fog: -⟦49.5%⟧, rain: -21.3%).',
    misses: 'It wins where the sea is rough (fog: ⟦49.5%⟧, rain: 21.3%).',
  },
  {
    id: 'an-improvement-reaches',
    role: 'gain',
    before:
      /\b(?:improvements?|gains?|increases?|reductions?|speed-?ups?|boosts?)\s(?:over|in|of|from|on|across)\s[^.;:,\d]{3,60}\s(?:reach|rise|grow|climb|range)(?:es|s|ed|d)?\s(?:up\s)?(?:to\s|from\s)?$/iu,
    forms: [...PROPORTION, 'decimal'],
    matches: 'The largest improvements over the base boat reach ⟦24.7 points⟧ on Harbour.',
    misses: 'The boats over the hill reach ⟦24.7 points⟧ on Harbour.',
  },
  {
    id: 'a-change-grows-to',
    role: 'gain',
    before:
      /\b(?:improvement|gain|increase|reduction|speed-?up|gap|advantage|margin|boost)s?\s(?:further\s|even\s)?(?:rises?|grows?|increases?|goes|widens?|reach(?:es)?|climbs?|jumps?)\s(?:up\s)?(?:to\s)?(?:over\s|about\s)?$/iu,
    forms: [...PROPORTION, 'decimal'],
    matches: 'On calm days this improvement rises to ⟦4.00%⟧.',
    misses: 'On calm days this rate rises to ⟦4.00%⟧.',
  },
  {
    id: 'over-a-rival',
    role: 'gain',
    after:
      /^\s(?:over|above|ahead of)\s(?!(?:all|the course|the last|the full|the entire|the past|time|five|three|\d)\b)(?:the\s|its\s|our\s|a\s|an\s)?(?:[\p{L}-]+\s){0,2}?(?:[A-Z]|baselines?|prior|previous|existing|state|best|strongest|vanilla|base|second|next|current|standard|competing|supervised)/u,
    forms: ['percent', 'decimal'],
    matches: 'It gets 84%, ⟦3.1%⟧ over the best baseline.',
    misses: 'It gets ⟦84%⟧ over five days.',
  },
  {
    id: 'a-change-of',
    role: 'gain',
    before: new RegExp(
      `\\b${CHANGE}(?:\\s\\([^)]{0,40}\\))?(?:\\s\\((?:e\\.g\\.|i\\.e\\.),?|\\s(?:of|by|:|is|are|reaching|reach|ranging from|between|from|exceeding|over|up to|at)|:|,|\\s=)?\\s?\\(?(?:${ADVERBS}\\s?)*\\$?$`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer', 'measure'],
    matches: 'It shows an average improvement of up to ⟦4.9%⟧ here.',
    misses: 'It shows an accuracy of up to ⟦4.9%⟧ here.',
  },
  {
    id: 'changes-of-metric',
    role: 'gain',
    before: new RegExp(
      `\\b${CHANGE}\\s(?:in|of|for)\\s(?:[\\w/@-]+\\s){1,5}(?:of|by)\\s(?:${ADVERBS}\\s?)*\\$?$`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'measure'],
    matches: 'It shows a reduction in mean delay of ⟦4.9%⟧ here.',
    misses: 'It shows a mean delay of ⟦4.9%⟧ here.',
  },
  {
    id: 'by-amount',
    role: 'gain',
    before: new RegExp(
      `\\bby\\s(?:(?:margins?|a margin|factors?|a factor)\\sof\\s)?(?:${ADVERBS}\\s?)*\\(?\\$?$`,
      'iu',
    ),
    matches: 'It beats Harbour by over ⟦21.9⟧ there.',
    misses: 'It is near ⟦21.9⟧ there.',
  },
  {
    id: 'bracketed-cut',
    role: 'gain',
    before:
      /\b(?:reduc|cut|lower|decreas|sav|shrink)\w*\s(?:[\w-]+\s){1,3}\((?:by\s|up to\s|over\s|about\s|nearly\s)*[-−–+~]?$/iu,
    after: /^\s?\)/u,
    forms: PROPORTION,
    matches: 'It sails on, drastically reducing errors (⟦14-100%⟧).',
    misses: 'It sails on, with few errors (⟦14-100%⟧).',
  },
  {
    id: 'arrow-behind',
    role: 'gain',
    after: /^\s?\$?\\?(?:downarrow|uparrow|↓|↑)/u,
    forms: PROPORTION,
    matches: 'It keeps its course (HarbourBench: ⟦1%⟧downarrow).',
    misses: 'It keeps its course (HarbourBench: ⟦1%⟧).',
  },
  {
    id: 'changed-to',
    role: 'absolute',
    before:
      /(?<!\bup\s)\b(?:to(?: be)?|reach(?:es|ing)?|reached|achiev\w*|attain\w*|obtain\w*|scor(?:es?|ing|ed)|hits?|hitting)\s(?:an?\s|the\s|only\s|just\s|about\s|around\s|over\s|nearly\s|almost\s|roughly\s|approximately\s|more than\s|less than\s|below\s|above\s|under\s|up to\s|as low as\s|as high as\s|~\s?|≈\s?)*\$?$/iu,
    after: new RegExp(
      `^(?!\\s?(?:\\((?:from\\s)?[\\d.]+\\s?\\\\?%?\\s(?:to|vs\\.?)\\s[\\d.]+\\s?\\\\?%?\\)\\s)?(?:(?!(?:on|in|over|and|with|for|at|to)\\b)[\\w-]+\\s){0,3}(?:${CHANGE}|higher|lower|better|faster|fewer|less|more|smaller|cheaper)\\b)`,
      'iu',
    ),
    forms: ['percent', 'decimal', 'integer', 'measure'],
    matches: 'It cuts the error to ⟦4.9%⟧ on Harbour.',
    misses: 'It cuts the error by ⟦4.9%⟧ on Harbour.',
  },
  {
    id: 'reduced-to-a-part',
    role: 'gain',
    before:
      /\b(?:reduc|decreas|cut|lower|shrink|compress)\w*\s[^.;,]{0,60}\bto\s(?:just\s|only\s|about\s|less than\s)*\$?$/iu,
    forms: ['share'],
    matches: 'It reduces the cost to ⟦1/10⟧ of that.',
    misses: 'It holds in ⟦1/10⟧ of cases.',
  },
  {
    id: 'amount-of-change',
    role: 'gain',
    after: new RegExp(
      `^\\)?\\s?(?:\\((?:absolute|relative|relatively|(?:from\\s)?[\\d.]+\\s?\\\\?%?\\s(?:to|vs\\.?)\\s[\\d.]+\\s?\\\\?%?)\\)\\s)?(?:(?!(?:on|in|over|and|with|for|at|to|from|by|while|of|accuracy|score|scores|success)\\b)[\\w@+/-]+,?\\s){0,4}(?:${CHANGE}|higher|lower|better|faster|fewer|less|more|smaller|cheaper|shorter|larger|greater|worse|slower|as (?:often|fast|many|much|large|efficient)|outperformance|quicker|lighter|closer|(?:relative|absolute|relatively)(?=\\)))\\b`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer', 'measure'],
    matches: 'It brings ⟦12.5%⟧ average relative improvement in all.',
    misses: 'It brings ⟦12.5%⟧ accuracy.',
  },
  {
    id: 'metric-then-change',
    role: 'gain',
    after: new RegExp(
      `^\\s(?:(?:relative|absolute|average|mean)\\s)?(?:[\\w@-]*(?:accuracy|rate|success|success-rate|score|F1|EM|performance|throughput|BLEU|recall|precision|Avg@\\d+|Pass@\\d+|latency|cost|error|memory)[\\w@-]*\\s){1,3}(?:${CHANGE}|points|loss(?!\\s(?:function|weight|of)))\\b`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer'],
    matches: 'It brings ⟦12.5%⟧ success rate gains.',
    misses: 'It brings a ⟦12.5%⟧ success rate.',
  },
  {
    id: 'changes-something-by-its-object',
    role: 'gain',
    before: new RegExp(`\\b${TO_CHANGE}\\s(?:${ADVERBS}\\s)*\\$?$`, 'iu'),
    forms: PROPORTION,
    matches: 'It saves up to ⟦40%⟧ of the fuel.',
    misses: 'It spends ⟦40%⟧ of the fuel.',
  },
  {
    id: 'changes-something-up-to',
    role: 'gain',
    before:
      /\b(?:improv|enhanc|boost|increas|reduc|rais)\w*\s(?:(?!\b(?:to|from|by|at|on)\b)[\w/-]+\s){1,6}(?<!\b(?:accuracy|performance|scores?|rates?|quality)\s)up\sto\s\$?$/iu,
    after: /^(?!\s?(?:\w+\s)?(?:accuracy|success))/u,
    forms: ['percent'],
    matches: 'It enhances sailing and rowing respectively up to ⟦35%⟧ there.',
    misses: 'It sails and rows respectively up to ⟦35%⟧ there.',
  },
  {
    id: 'points-reached',
    role: 'absolute',
    before: /\b(?:achiev|scor|reach|attain|obtain)(?:e|es|ed|ing|s)?\s(?:about\s|over\s)?$/iu,
    after: /^\s(?:on|in)\s(?!average)/u,
    forms: ['points'],
    matches: 'It achieves ⟦50 points⟧ on Harbour.',
    misses: 'It achieves ⟦50 points⟧ more on Harbour.',
  },
  {
    id: 'score-on-a-name',
    role: 'absolute',
    before:
      /(?:^|\be\.g\.,?\s|\bi\.e\.,?\s|--\s|—\s?|–\s|:\s|\(|\b(?:including|such as|namely|with)\s(?:an?\s(?:score|average)\sof\s)?)\$?$/u,
    after:
      /^\s(?:on|in)\s(?:the\s)?[A-Z][\w.+'’-]*(?:\s[A-Z\d][\w.+'’-]*){0,4}(?:,|;|\)|\s?--|\.\s|\.$|\sand\s|\s\()/u,
    forms: ['decimal'],
    matches: 'It leads on all seas -- e.g., ⟦77.5⟧ on HARBOUR, and more.',
    misses: 'It takes e.g. ⟦77.5⟧ on average, and more.',
  },
  {
    id: 'score-behind-a-name',
    role: 'absolute',
    before:
      /(?:\b(?:on|and|for)\s(?:the\s)?|\d\),\s(?:and\s)?)[A-Z][\w.+-]*(?:\s[A-Z\d][\w.+-]*){0,2}\s\(\$?$/u,
    after: /^\$?\)/u,
    forms: ['decimal'],
    matches: 'It has good scores on Harbour (⟦0.907⟧) and Pier (0.61).',
    misses: 'It has good scores on boats (⟦0.907⟧) and lamps (0.61).',
  },
  {
    id: 'time-taken',
    role: 'absolute',
    before:
      /\b(?:latenc(?:y|ies)|delays?|runtimes?|(?:inference|response|execution|processing|computation|running|reaction|run|prediction|training|generation|planning) times?)(?:\s(?:per|on|for)\s[\w-]+)?\s?(?:\s(?:of|is|was|to|below|under|at|around|about|approximately|only|just|as low as|less than|within|averaging|reaches|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keeps)\s?|[=:≈<]\s?|\s\()+(?:~|≈|\\sim)?\s?\$?$/iu,
    forms: ['duration'],
    matches: 'It keeps a latency of ⟦0.15 seconds⟧ on small boats.',
    misses: 'It has a time limit of ⟦0.15 seconds⟧ on small boats.',
  },
  {
    id: 'ratio',
    role: 'gain',
    forms: ['ratio', 'points'],
    matches: 'It is ⟦2.5x⟧ the old one.',
    misses: 'It is ⟦2.5⟧ now.',
  },
];
