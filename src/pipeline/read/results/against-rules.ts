import type { QuantityRule } from './quantity-rule.ts';

/** Numbers that a score is held against: what it was before, and what others reach. */
export const AGAINST_RULES: readonly QuantityRule[] = [
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
      /(?:\bvs\.?\\?|\bversus|\bcompared (?:to|with)|\bin comparison (?:to|with)|\bas opposed to|\binstead of|\brather than|\brelative to|\bagainst|\bup from|\bdown from|\bhigher than|\blower than|\bbetter than|\bworse than|\bcf\.?|\bwell above|\bwell below|\bfar from|\bas against|\bcontrast to)\s(?:the\s|a\s|an\s|only\s|just\s|their\s|its\s|human\s|baseline\s|original\s|previous\s|prior\s|about\s|around\s|approximately\s|random\s|chance\s|~\s?)*(?:(?:baseline|score|performance|accuracy|level|rate|best|result|SOTA|average|chance|value)\s(?:of\s)?)*\(?\$?$/iu,
    forms: ['percent', 'decimal', 'integer', 'measure', 'points', 'ratio', 'out-of'],
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
    after: /^\$?\s(?:vs\.?\\?|versus)\s\$?\d/u,
    forms: ['percent', 'decimal', 'measure'],
    matches: 'It holds in fog (HarbourScore: ⟦53.5⟧ vs. 25.1 before).',
    misses: 'It holds in fog (HarbourScore: 53.5 vs. ⟦25.1⟧ before).',
  },
  {
    id: 'lower-than-ours',
    role: 'baseline',
    before: /\b(?:lower|worse|higher|slower)\s\((?:roughly\s|about\s|around\s|only\s|~\s?|at\s)?$/u,
    after: /^[^()]{0,30}\)\sthan\s(?:our|ours|the\sproposed)\b/u,
    forms: ['percent', 'decimal'],
    matches: 'The old boat is significantly lower (roughly ⟦60%⟧ accuracy) than our own.',
    misses: 'Our own boat is far higher (roughly ⟦60%⟧ accuracy) than the old one.',
  },
  {
    id: 'a-baseline-reaches',
    role: 'baseline',
    before:
      /\b(?:while|whereas|but|where)\s(?:the\s|all\s|our\s)?(?:[\w-]+\s){0,2}?(?:baselines?|others)\s(?:only\s|still\s)?(?:collaps|drop|reach|fall|achiev|scor|get|stay|remain|attain|obtain)\w*\s(?:to\s|at\s|near\s|below\s|only\s|just\s)*$/iu,
    forms: ['percent', 'decimal'],
    matches: 'It reaches 41%, while the old baseline collapses to ⟦0.5%⟧ there.',
    misses: 'It reaches 41%, while the old boat collapses by ⟦0.5%⟧ there.',
  },
];
