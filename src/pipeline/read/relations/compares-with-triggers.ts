import type { Trigger } from './trigger.ts';

const GAIN =
  /\b(?:improv\w*|gains?|boosts?|advantages?|better|superior\w*|increases?|increased|speed-?ups?|reductions?|higher|faster|uplift|lead|margins?|win|wins|preferred|stronger|outperform\w*|benefits?|savings?|enhancements?|progress|jump|lift|edge)\b/u;
const LESS_OR_MORE =
  /\b(?:more|better|higher|stronger|faster|fewer|lower|less|greater|larger|smaller|cheaper|shorter|longer|superior|easier|richer|worse|weaker|slower|safer|closer|earlier|wider|deeper|sharper|smoother|tighter|\p{L}+er)\b/u;

/** Phrases that measure the contribution against the name behind them. */
export const COMPARES_WITH_TRIGGERS: readonly Trigger[] = [
  {
    id: 'compare-outperform',
    phrase:
      '~outperform|~surpass|~exceed|~beat|~outclass|~outstrip|~eclipse|~outpace|~overtake|~outrank|~outscore|~best over?',
    type: 'compares-with',
    outcome: 'better',
    matches: 'Our planner outperforms Quorvex by five points.',
    rejects: 'We evaluate our planner on Quorvex.',
  },
  {
    id: 'compare-better-than',
    phrase: 'superior|ahead|preferable|favorably|favourably to|of|against|with|over',
    type: 'compares-with',
    outcome: 'better',
    matches: 'Our planner is superior to Quorvex.',
    rejects: 'Our planner is trained with Quorvex.',
  },
  {
    id: 'compare-than',
    phrase: 'than',
    type: 'compares-with',
    outcome: 'by-words',
    needs: LESS_OR_MORE,
    matches: 'Our planner needs fewer steps than Quorvex.',
    rejects: 'We use nothing other than Quorvex.',
  },
  {
    id: 'compare-over',
    phrase: 'over|upon|above',
    type: 'compares-with',
    outcome: 'better',
    needs: GAIN,
    matches: 'Our planner shows gains in accuracy over Quorvex.',
    rejects: 'We average our planner over Quorvex.',
  },
  {
    id: 'compare-improve-on',
    phrase: '~improve on|upon|over',
    type: 'compares-with',
    outcome: 'better',
    matches: 'Our planner improves upon Quorvex by a wide margin.',
    rejects: 'Our planner improves with Quorvex.',
  },
  {
    id: 'compare-compared-to',
    phrase: 'compared|relative|comparison|comparing to|with|against',
    type: 'compares-with',
    outcome: 'by-words',
    matches: 'Our planner reduces errors by half compared to Quorvex.',
    rejects: 'We adapt our planner to Quorvex.',
  },
  {
    id: 'compare-against',
    phrase: 'against|versus|vs',
    type: 'compares-with',
    outcome: 'by-words',
    needs:
      /\b(?:compar\w*|evaluat\w*|win\w*|benchmark\w*|performance|tested|measured|results?|improv\w*|gains?|score\w*|contrast\w*|validat\w*|rates?|baselines?)\b/u,
    matches: 'We compare our planner against Quorvex.',
    rejects: 'We defend our planner against Quorvex.',
  },
  {
    id: 'compare-verb',
    phrase: '~compare',
    type: 'compares-with',
    outcome: 'by-words',
    matches: 'We compare Quorvex and our planner in five rooms.',
    rejects: 'We extend Quorvex with a planner.',
  },
  {
    id: 'compare-on-par',
    phrase: 'par|parity|level with',
    type: 'compares-with',
    outcome: 'similar',
    matches: 'Our planner is on par with Quorvex.',
    rejects: 'Our planner works with Quorvex.',
  },
  {
    id: 'compare-comparable',
    phrase:
      'comparable|competitive|similar|equivalent|comparably|competitively|similarly|equal|close|identical performance|results|accuracy|quality|capabilities|capability|scores|success? to|with|against|as',
    type: 'compares-with',
    outcome: 'similar',
    matches: 'Our planner reaches accuracy comparable to Quorvex.',
    rejects: 'Our planner is applied to Quorvex.',
  },
  {
    id: 'compare-match',
    phrase: '~match|~rival|~equal|~approach|~approximate',
    type: 'compares-with',
    outcome: 'similar',
    matches: 'Our planner matches Quorvex at half the cost.',
    rejects: 'Our planner uses Quorvex.',
  },
  {
    id: 'compare-worse',
    phrase: '~underperform|~trail|behind',
    type: 'compares-with',
    outcome: 'worse',
    matches: 'Our planner underperforms Quorvex in small rooms.',
    rejects: 'Our planner precedes Quorvex in small rooms.',
  },
  {
    id: 'compare-inferior',
    phrase: 'inferior|worse|weaker|poorer to|than',
    type: 'compares-with',
    outcome: 'worse',
    matches: 'Our planner is inferior to Quorvex in small rooms.',
    rejects: 'Our planner is superior to none, Quorvex aside.',
  },
  {
    id: 'compare-short-of',
    phrase: '~fall|short short|of of?',
    type: 'compares-with',
    outcome: 'worse',
    matches: 'Our planner falls short of Quorvex.',
    rejects: 'We shorten the runs of Quorvex.',
  },
  {
    id: 'contrast-unlike',
    phrase: 'unlike',
    type: 'compares-with',
    matches: 'Unlike Quorvex, our planner needs no map.',
    rejects: 'Like a map, our planner needs Quorvex.',
  },
  {
    id: 'contrast-with',
    phrase: 'contrary|contrast|opposed|different|~differ|distinct|departing to|with|from',
    type: 'compares-with',
    matches: 'In contrast to Quorvex, our planner needs no map.',
    rejects: 'Three distinct maps serve Quorvex and our planner.',
  },
  {
    id: 'contrast-instead-of',
    phrase: 'rather|instead than|of',
    type: 'none',
    matches: '',
    rejects: '',
  },
  {
    id: 'compare-baseline',
    phrase: 'baselines|baseline|competitors|competitor|counterparts such|like|including|as|:|,|( as?',
    type: 'compares-with',
    outcome: 'by-words',
    matches: 'Our planner wins against strong baselines such as Quorvex.',
    rejects: 'We use environments such as Quorvex.',
  },
];
