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
  '(?:up to|as much as|at least|over|more than|nearly|almost|about|around|roughly|approximately|only|just|an average of|on average|average|a further|a total of|a|an|another|an additional|additional|by|some|an impressive|a significant|a substantial|a remarkable|a notable|an absolute|~|≈|>|\\+)';

/** Numbers that are scores and changes of them, and those that they are held against. */
export const CHANGE_RULES: readonly QuantityRule[] = [
  {
    id: 'from-to',
    role: 'from',
    before:
      /\b(?:from|From)\s(?:an?\s|the\s|only\s|just\s|about\s|around\s|roughly\s|approximately\s|~\s?)?(?:(?!(?:to|by)\b)[\p{L}][\w-]*\s(?:of\s)?){0,4}(?:\$|\\\()?[-−]?$/u,
    after: /^(?:[^.;]|\.\d){0,60}?\b(?:to|up to|down to)\s(?:[^.;]|\.\d){0,30}?\d/u,
    matches: 'It rises from ⟦14.3%⟧ to 22.7%.',
    misses: 'It rises by ⟦14.3%⟧ in all, up to May 3.',
  },
  {
    id: 'from-continued',
    role: 'from',
    before: /\bfrom\s[\d.]+\\?%?\sto\s[\d.]+\\?%?\s(?:[^.;]|\.\d){2,60}?(?:,\s(?:and\s)?|\sand\s)$/u,
    after: /^\sto\s[\d.]+\\?%?\s(?:on|in|for)\b/u,
    forms: ['percent', 'decimal', 'integer'],
    matches: 'It goes from 8.2 to 6.2 on Harbour, and ⟦11.8⟧ to 8.3 on Pier.',
    misses: 'It goes from 8.2 to ⟦6.2⟧ on Harbour, and from 11.8 to 8.3 on Pier.',
  },
  {
    id: 'before-an-arrow',
    role: 'from',
    after: /^\s?\$?\s?(?:→|->|-->|=>|\\?(?:long)?rightarrow|\\arrow|\\to\b)\s?\$?\s?\d/u,
    matches: 'The rate grows (⟦42.5%⟧ → 58.5%).',
    misses: 'The rate grows to ⟦58.5%⟧.',
  },
  {
    id: 'behind-an-arrow',
    role: 'absolute',
    before: /\d\s?\\?%?\s?\$?\s?(?:→|->|-->|=>|\\?(?:long)?rightarrow|\\to\b)\s?\$?\s?$/u,
    matches: 'The score grows (0.42 → ⟦0.58⟧).',
    misses: 'The score grows (⟦0.42⟧ → 0.58).',
  },
  {
    id: 'bracketed-from',
    role: 'from',
    before: /\(\s?\$?$/u,
    after: /^\sto\s(?:about\s|over\s)?\d[\d.]*\s?\\?%?\s?\)/u,
    forms: ['percent', 'decimal', 'integer'],
    matches: 'The rate grows (⟦42.5%⟧ to 58.5%).',
    misses: 'The rate grows (⟦42.5%⟧).',
  },
  {
    id: 'to-after-from',
    role: 'absolute',
    before:
      /\bfrom\s(?:[^.;]|\.\d){0,80}?\d(?:[^.;]|\.\d){0,40}?\bto\s(?:an?\s|the\s|about\s|around\s|over\s|nearly\s|only\s)*\$?$/iu,
    matches: 'It rises from 14.3% to ⟦22.7%⟧.',
    misses: 'It rises up to ⟦22.7%⟧.',
  },
  {
    id: 'held-against',
    role: 'baseline',
    before:
      /(?:\bvs\.?|\bversus|\bcompared (?:to|with)|\bin comparison (?:to|with)|\bas opposed to|\binstead of|\brather than|\brelative to|\bagainst|\bup from|\bdown from|\bhigher than|\blower than|\bbetter than|\bworse than|\bcf\.?|\bwell above|\bwell below|\bfar from|\bas against|\bcontrast to)\s(?:the\s|a\s|an\s|only\s|just\s|their\s|its\s|human\s|baseline\s|original\s|previous\s|prior\s|about\s|around\s|approximately\s|random\s|chance\s|~\s?)*(?:(?:baseline|score|performance|accuracy|level|rate|best|result|SOTA|average|chance|value)\s(?:of\s)?)*\$?$/iu,
    forms: ['percent', 'decimal', 'integer', 'measure', 'points', 'ratio'],
    after:
      /^(?!\s?(?:on average\s)?(?:relative\s|absolute\s|average\s)*(?:improvement|gain|increase|reduction|faster|higher|better|lower|fewer|less|more|speed))/iu,
    matches: 'It reaches 84% compared to ⟦45%⟧ before.',
    misses: 'It reaches ⟦84%⟧ in all.',
  },
  {
    id: 'of-humans-or-chance',
    role: 'baseline',
    before:
      /\b(?:human|expert|random|chance|guess(?:ing)?|majority|coin-flip)(?:-level|-guess(?:ing)?)?\s(?:guess(?:ing)?\s)?(?:baseline|performance|accuracy|score|level|chance|ceiling)\s?(?:of|at|is|\(|:)?\s?(?:over\s|about\s|around\s|~\s?|≈\s?)*\$?$/iu,
    after: /^(?!\s?(?:relative|absolute|improvement|gain|higher|better|increase))/u,
    forms: ['percent', 'decimal'],
    matches: 'It falls far below the human baseline of ~⟦90%⟧ there.',
    misses: 'It falls far below by a gap of ⟦90%⟧ there.',
  },
  {
    id: 'value-of-a-baseline',
    role: 'baseline',
    after: /^\$?\s(?:[\p{Ll}-]+\s)?baseline\b/u,
    before: /\b(?:the|near|from|to|an?|of)\s\$?$/u,
    forms: ['percent', 'decimal'],
    matches: 'It stays near the ⟦0.64⟧ baseline.',
    misses: 'It adds ⟦0.64⟧ over the baseline.',
  },
  {
    id: 'matched-within',
    role: 'gain',
    before: /\bmatch\w*\s[^.;]{1,80}\bwithin\s(?:about\s|only\s|~\s?)?$/iu,
    forms: ['percent', 'points'],
    matches: 'It matches the old boat within ⟦1-2%⟧ there.',
    misses: 'It matches the old boat and wins ⟦12%⟧ there.',
  },
  {
    id: 'held-against-many',
    role: 'baseline',
    before:
      /\b(?:compared (?:to|with)|versus|vs\.?|against)\s[\d.]+\\?%?\s(?:for|by|of|from)\s[^,.;\d]{1,30}(?:,\s|,?\sand\s|,\sand\s)$/iu,
    forms: ['percent', 'decimal', 'measure'],
    matches: 'It adds 5%, compared with 65% for Pier and ⟦211%⟧ for Dock.',
    misses: 'It adds 5% in calm and ⟦211%⟧ in rough seas.',
  },
  {
    id: 'surpassed',
    role: 'baseline',
    before:
      /\b(?:surpass|exceed|outperform|beat|improving (?:up)?on|improves (?:up)?on)\w*\s(?:the\s|its\s)?(?:(?!with\b|at\b|by\b)[\w-]+\s){1,4}(?:performance|scores?|accuracy|rate|result|baseline)\sof\s\$?$/iu,
    forms: ['percent', 'decimal', 'measure'],
    matches: 'It reaches 98%, surpassing the initial pier performance of ⟦82%⟧.',
    misses: 'It surpasses the pier with a performance of ⟦98%⟧.',
  },
  {
    id: 'approached',
    role: 'baseline',
    before:
      /\b(?:approach(?:es|ing|ed)?|nearing|close to|on par with|short of|(?:far|well) (?:behind|below)|lag(?:s|ging)? behind)\s(?:the\s)?(?:human|expert|oracle|upper)\b[^,.;\d]{0,40}\s(?:at|of|\()\s?\$?$/iu,
    matches: 'It reaches 69%, approaching human-level skill at ⟦72%⟧.',
    misses: 'It reaches human-level skill at ⟦72%⟧.',
  },
  {
    id: 'against-another',
    role: 'absolute',
    after: /^\$?\s(?:vs\.?|versus)\s\$?\d/u,
    forms: ['percent', 'decimal', 'measure'],
    matches: 'It holds in fog (HarbourScore: ⟦53.5⟧ vs. 25.1 before).',
    misses: 'It holds in fog (HarbourScore: 53.5 vs. ⟦25.1⟧ before).',
  },
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
      `\\b${CHANGE}(?:\\s\\([^)]{0,40}\\))?(?:\\s(?:of|by|:|is|are|reaching|reach|ranging from|between|from|exceeding|over|up to|at)|:|,|\\s=)?\\s?\\(?(?:${ADVERBS}\\s?)*\\$?$`,
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
    before: /\b(?:reduc|cut|lower|decreas|sav|shrink)\w*\s(?:[\w-]+\s){1,3}\(\s?[-−–+~]?$/iu,
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
    before: /(?:^|\be\.g\.,?\s|\bi\.e\.,?\s|--\s|—\s?|–\s|:\s|\()\$?$/u,
    after:
      /^\s(?:on|in)\s(?:the\s)?[A-Z][\w.+'’-]*(?:\s[A-Z\d][\w.+'’-]*){0,4}(?:,|;|\)|\s?--|\.\s|\.$|\sand\s|\s\()/u,
    forms: ['decimal'],
    matches: 'It leads on all seas -- e.g., ⟦77.5⟧ on HARBOUR, and more.',
    misses: 'It takes e.g. ⟦77.5⟧ on average, and more.',
  },
  {
    id: 'ratio',
    role: 'gain',
    forms: ['ratio', 'points'],
    matches: 'It is ⟦2.5x⟧ the old one.',
    misses: 'It is ⟦2.5⟧ now.',
  },
];
