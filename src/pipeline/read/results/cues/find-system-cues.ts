import type { Cues } from '../../text/cue.ts';

/** What is asked of the words that tell whose a number is. */
export const SYSTEM_CUES = {
  setting: {
    pattern:
      /\b(?:zero-shot|one-shot|few-shot|\d+-shot|in-domain|out-of-domain|in-distribution|out-of-distribution|cross-domain|unseen \w+|in (?:the )?(?:real[- ]world|simulation|simulated)\w*(?:\s(?:experiments?|evaluations?|environments?|settings?))?|in (?:the )?[\w-]+(?: [\w-]+)? (?:settings?|scenarios?|setups?|evaluations?|tasks?)|with [\w.-]+(?: [\w.-]+)? as (?:the |its )?(?:backbones?|base model|executor|planner)|using [\w.-]+ as (?:the |its )?(?:backbone|executor|planner|base model)|under (?:[^,.;:()]|\.(?=\d)){3,50}|when (?:[^,.;:()]|\.(?=\d)){3,60}|without (?!sacrificing|compromising|degrading)(?:[^,.;:()]|\.(?=\d)){3,50}|with [A-Z][\w.+-]*\d[\w.+-]*(?=[,.;)\s]))/iu,
    matches: 'gains 3% in zero-shot tests',
    misses: 'gains 3% there',
  },
  frontSetting: {
    pattern: /^(?:In|Under|With|Without|When|On)\s[^,]{3,60}(?=,)/u,
    matches: 'Under strong wind, it holds',
    misses: 'It holds, even so',
  },
  beats: {
    pattern:
      /\b(?:outperform|surpass|exceed|beat|approach|match|compar|outscor|overtak|rival|trail)\w*|\b(?:than|over|vs\.?|versus|against|relative|behind|below|above|competitive)\b/giu,
    matches: 'it surpasses Quorvex (38.1)',
    misses: 'it uses Quorvex (38.1)',
  },
  reaches: {
    pattern:
      /\b(?:achiev|reach|attain|obtain|scor(?!e\sof)|yield|deliver|improv|boost|report|giv|provid|record|establish|set|produc|get|hit|reduc|gain|show)\w*/giu,
    matches: 'it achieves (38.1)',
    misses: 'it surpasses Quorvex (38.1)',
  },
  noScore: {
    pattern: /^(?:by|from|to|up|vs)\s/iu,
    matches: '(⟦by ⟧3%)',
    misses: '(⟦F1 ⟧3%)',
  },
  best: {
    pattern: /^(?:best|highest)\s(?:[\w-]+\s){0,2}(?:of\s|at\s)?$/u,
    matches: '(⟦best score of ⟧3%)',
    misses: '(⟦a score of ⟧3%)',
  },
  held: {
    pattern: /^[^()]{0,60}\b(?:vs|versus|compared|against)\b/u,
    matches: '(40.2⟦ vs. 38.1⟧)',
    misses: '(40.2⟦ on Harbour⟧)',
  },
  noPhrase: {
    pattern: /^(?:by|on|in|at|for)\b/u,
    matches: '⟦on Harbour⟧ (38.1)',
    misses: '⟦Quorvex⟧ (38.1)',
  },
  ours: {
    pattern: /\b(?:we|our|ours|it|which|this|these|models? trained)\b/iu,
    matches: '⟦our planner⟧ only reaches 30%',
    misses: '⟦the old planner⟧ only reaches 30%',
  },
  others: {
    pattern:
      /^(?:existing|prior|previous|others?\b|all others?\b|competing|competitors|the best|the strongest|even|current|state-of-the-art|baselines?|humans?|leading|most|the state)\b/iu,
    matches: '⟦existing planners⟧ only reach 30%',
    misses: '⟦the planner⟧ only reaches 30%',
  },
  relativeClause: {
    pattern:
      /\s?(?:\([^()]*\))?,\swhich\s(?:only\s)?(?:scores|achieves|reaches|attains|obtains|gets|yields)\s(?:only\s|an?\s)*$/u,
    matches: '⟦surpassing Quorvex, which scores ⟧1.37',
    misses: '⟦surpassing Quorvex, and scores ⟧1.37',
  },
} as const satisfies Cues;
