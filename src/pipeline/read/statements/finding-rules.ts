import type { TextRule } from '../text/rule.ts';

/** Sentences that say what was found, hedges and all. */
export const FINDING_RULES: readonly TextRule[] = [
  {
    id: 'we-find',
    pattern:
      /\bwe\b(?:\s(?:also|further|first|then|thus|additionally|even|next|later|now)|\s[\w-]+ly|,[^,]{2,60},)*\s(?:find|found|observe[d]?|discover(?:ed)?|notice[d]?|uncover(?:ed)?|reveal(?:ed)?|conclude[d]?(?!\s(?:with|by)\b)|identif(?:y|ied)(?=\sthat)|note)\s(?!(?:a|an|the|our|new|novel|optimal|better)\b(?!\s[\w-]+(?:\s[\w-]+)?\sthat\b)|that we\b)/iu,
    matches: 'We find that tides shape what pilots learn.',
    misses: 'Pilots find that tides change.',
  },
  {
    id: 'we-find-a-thing',
    pattern:
      /\bwe\b(?:\s[\w-]+ly|\salso|\sfurther)*\s(?:find|found|observe[d]?|discover(?:ed)?|uncover(?:ed)?|reveal(?:ed)?)\s(?:a|an|strong|clear|significant|substantial|consistent|several|two|three|four|five|little|no|large|systematic)\b/iu,
    matches: 'We discover a strong link between tide and trust.',
    misses: 'We build a strong link between tide and trust.',
  },
  {
    id: 'analysis-reveals',
    pattern:
      /\b(?:analys[ie]s|studies|study|findings?|investigations?|ablations?|observations?|probing|probes|audits?|surveys?|theory|(?:our|the|these|experimental|empirical|evaluation|main|key)\s(?:\w+\s){0,2}(?:results?|experiments?|evaluations?|work))\b(?:\s(?:of|on|with|across|in|over|from|for|using)\s[^.;]{1,90}?)?,?\s(?:also\s|further\s|consistently\s|clearly\s|[\w]+ly\s)?(?:reveal|show|suggest|indicate|demonstrate|uncover|find|highlight|expose|confirm|point|challenge|illustrate)s?(?:ed)?\s(?:that|how|why|a|an|two|three|four|significant|substantial|clear|strong|critical|key|several|large|the (?:existence|importance|limits?|view|presence|need)|to)\b/iu,
    matches: 'Our analysis of harbours reveals that pilots rarely learn at night.',
    misses: 'Our analysis of harbours is the longest.',
  },
  {
    id: 'surprise',
    pattern:
      /^(?:[^,]{0,40},\s)?(?:surprisingly|interestingly|intriguingly|counter-?intuitively|unexpectedly|strikingly|paradoxically|contrary to)\b/iu,
    matches: 'Surprisingly, more light made them slower.',
    misses: 'It is not a surprising result.',
  },
  {
    id: 'it-is-found',
    pattern:
      /\bit (?:is|was|has been) (?:found|observed|shown|demonstrated|discovered) that\b|\b(?:key|main|central|core|important|striking|notable|consistent) (?:finding|observation|takeaway|result)s?\b[^.;]{0,30}\b(?:is|are|include)\b/iu,
    matches: 'It was found that pilots learn at night.',
    misses: 'It was said that pilots learn at night.',
  },
];

/** What takes a sentence out of the findings: it praises the authors' own system, or plans. */
export const NO_FINDING_RULES: readonly TextRule[] = [
  {
    id: 'praise',
    pattern:
      /\b(?:the effectiveness|superiority|efficacy|outperform\w*|surpass\w*|state[- ]of[- ]the[- ]art|SOTA|superior|the proposed|(?:demonstrate|show)s? (?:significant |substantial |consistent |clear )?(?:improvements?|gains?)|our (?:[\w-]+\s){0,4}?(?:method|approach|model|framework|algorithm|system|agent|technique|solution)s?)\b/iu,
    matches: 'The results demonstrate that our method works.',
    misses: 'The results demonstrate that pilots learn at night.',
  },
  {
    id: 'outlook',
    pattern: /\b(?:we hope|we believe|future (?:work|research)|will (?:be )?(?:release|available))\w*/iu,
    matches: 'We hope that our findings help.',
    misses: 'We find that tides help.',
  },
];
