import type { Cues } from '../../text/cue.ts';

/** What speaks against a relation beyond the words beside a name. */
export const RULE_OUT_CUES = {
  platform: {
    pattern: /^\)?\s(?:platforms?|testbeds?|testing|robots?)\b/u,
    matches: 'tested in Quorvex⟦ testbeds⟧',
    misses: 'tested in Quorvex⟦ storms⟧',
  },
  survey: {
    pattern:
      /\b(?:[Aa]|[Tt]his|[Oo]ur|[Tt]he)\s(?:[\p{L}-]+\s){0,2}?(?:survey|review|tutorial|position paper|perspective(?: paper)?|overview)\b(?!\s(?:data|respon|question|of \d))/iu,
    matches: 'This survey tells of maps.',
    misses: 'This planner draws maps.',
  },
  surveyTitle: {
    pattern: /\b(?:[Ss]urvey|[Rr]eview|[Oo]verview|[Tt]utorial|[Rr]oadmap)\b(?!-)/u,
    matches: 'Maps at Sea: A Survey',
    misses: 'Maps at Sea: A Planner',
  },
  surveyAbstract: {
    pattern: /\b[Tt]his (?:survey|review|tutorial|position paper)\b/u,
    matches: 'This review tells of maps.',
    misses: 'This planner draws maps.',
  },
  concession: {
    pattern: /^(?:while|although|though|whereas|unlike)$/u,
    matches: '⟦while⟧ others use Quorvex, we sail.',
    misses: '⟦when⟧ others use Quorvex, we sail.',
  },
  self: {
    pattern: /^(?:we|our|this)$/u,
    matches: 'While others use Quorvex, ⟦we⟧ sail.',
    misses: 'While others use Quorvex, ⟦they⟧ sail.',
  },
  madeUpOf: {
    pattern:
      /\b(?:compos(?:ed|es)\sof|compris(?:es|ing)|consists?\sof|includes?|contains?|covers?|features?|with)\s[^.;]{0,60}\b(?:tasks|subsets|tracks|splits|parts|components|categories|levels|suites)\b[^.;]{0,60}$/u,
    matches: '⟦Our benchmark is composed of two tasks, ⟧Tide and Sail.',
    misses: '⟦Our benchmark leads on two tasks, ⟧Tide and Sail.',
  },
  metricBefore: {
    pattern:
      /\bmetrics?\s?(?::|,|\(|such as|including|like|called|named)?\s?(?:\S+\s?(?:,|and|\/)\s(?:and\s)?){0,3}$/u,
    matches: '⟦in the metrics ⟧QVX and HRB',
    misses: '⟦in the seas ⟧QVX and HRB',
  },
  metricBehind: {
    pattern: /^\s(?:scores?|metrics?|values?)\b/u,
    matches: 'QVX⟦ scores⟧',
    misses: 'QVX⟦ maps⟧',
  },
  taskEnd: {
    pattern:
      /(?:summari[sz]ation|retrieval|recognition|detection|segmentation|translation|generation|construction|answering|understanding|estimation|prediction|forecasting|classification|reconstruction|navigation|planning|tracking|captioning|grounding|comprehension|completion|discovery|editing|extraction|matching|locali[sz]ation|parsing|analysis|diagnosis|engineering|manufacturing|imaging|attention|diseases?|disorders?|syndrome|cancer|industry|domains?|content|communications?|driving|problems?|tasks?|services?|records?|systems?|disambiguation|linking|resolution|labell?ing|screening|try-on|transfer)$/iu,
    matches: '⟦Query-Driven Text Summarization⟧ (QDTS)',
    misses: '⟦Query-Driven Text Network⟧ (QDTN)',
  },
  task: {
    pattern: /^(?:task|problem)$/u,
    matches: 'the ⟦task⟧ Tide Reading (TR)',
    misses: 'the ⟦planner⟧ Tide Reading (TR)',
  },
  quantity: {
    pattern:
      /\b(?:time|ratio|rates?|errors?|duration|temperature|pressure|velocity|voltage|frequency|latency|intensity|distance|divergence)$/iu,
    matches: '⟦harbour echo time⟧ (HET)',
    misses: '⟦Harbour Echo Tracker⟧ (HET)',
  },
  measuredLongForm: {
    pattern:
      /(?:bench\w*|datasets?|corpus|challenge|environments?|suite|evaluation|test|exam|arena|leaderboard|database|set|gym|simulat\w*|world|game|task)$/iu,
    matches: '⟦Harbour Reading Challenge⟧ (HRC)',
    misses: '⟦Harbour Reading Embedding⟧ (HRE)',
  },
} as const satisfies Cues;
