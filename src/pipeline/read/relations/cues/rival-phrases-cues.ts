import type { Cues } from '../../text/cue.ts';

/** What is asked of the words around a rival. */
export const RIVAL_CUES = {
  calledRival: {
    pattern: /^(?:sota|state-of-the-art|method|model|baseline|approach|version|variant)$/u,
    matches: 'compared to the fine-tuned ⟦method⟧ Quorvex',
    misses: 'compared to the fine-tuned ⟦maps⟧ Quorvex',
  },
  standsFor: {
    pattern:
      /^(?:what|that|those|it|can|could|be|is|was|are|were|possible|achieved|achievable|obtained|reached|attained|produced|given|reported|yielded)$/u,
    matches: 'more than ⟦what⟧ Quorvex does',
    misses: 'more than the ⟦maps⟧ of Quorvex',
  },
  alike: {
    pattern: /^(?:comparable|competitive)$/u,
    matches: '⟦comparable⟧ scores on all seas with Quorvex',
    misses: '⟦higher⟧ scores on all seas with Quorvex',
  },
  place: {
    pattern: /^(?:on|in|across)$/u,
    matches: 'comparable scores ⟦on⟧ all seas with Quorvex',
    misses: 'comparable scores ⟦of⟧ all maps with Quorvex',
  },
  comparesWith: {
    pattern: /^compar(?:e|es|ed)$/u,
    matches: 'we ⟦compare⟧ our maps with Quorvex',
    misses: '⟦comparing⟧ our maps with Quorvex',
  },
  fused: {
    pattern: /^(?:fused|combined|mixed|unified|integrated|paired|coupled|merged|blended)$/u,
    matches: 'a ⟦fused⟧ tracker for Quorvex',
    misses: 'a ⟦trained⟧ tracker for Quorvex',
  },
  beforeAdjective: {
    pattern: /^(?:an?|the|our|[\p{Ll}]+-[\p{Ll}]+)$/u,
    matches: '⟦a⟧ fused tracker for Quorvex',
    misses: '⟦we⟧ fused trackers with Quorvex',
  },
  interleaved: {
    pattern: /^(?:interleaved|embedded|connected|featured|injected|coupled|paired|supported)$/u,
    matches: 'two ⟦interleaved⟧ planners (Quorvex and more)',
    misses: 'two ⟦trained⟧ planners (Quorvex and more)',
  },
  number: {
    pattern: /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|these|several|various|many)$/u,
    matches: '⟦two⟧ interleaved planners (Quorvex and more)',
    misses: '⟦we⟧ interleaved planners with Quorvex',
  },
  beats: {
    pattern: /^(?:as|than|over|against|to|of|like|outperforms?|surpass(?:es)?|exceeds?|beats?)$/u,
    matches: '⟦beats⟧ specialized planners like Quorvex',
    misses: '⟦uses⟧ specialized planners like Quorvex',
  },
  apposition: {
    pattern: /^, an?(?: [\p{Ll}-]+)*$/u,
    matches: 'unlike Harbour⟦, a small variant⟧ of Quorvex',
    misses: 'unlike Harbour⟦, whose variant⟧ of Quorvex',
  },
  relative: {
    pattern: /^(?:which|that|who)$/u,
    matches: 'beats Harbour, ⟦which⟧ is trained with Quorvex',
    misses: 'beats Harbour, ⟦ours⟧ is trained with Quorvex',
  },
  rivalry: {
    pattern: /^(?:outperform|surpass|exceed|beat|compar|competitive|match|rival|similar|unlike|than)/u,
    matches: '⟦outperforms⟧ Harbour, which is trained with Quorvex',
    misses: '⟦uses⟧ Harbour, which is trained with Quorvex',
  },
  beforeDescribed: {
    pattern: /^(?:an?|the|even|fully|strongly|its|officially|publicly|[\p{Ll}]+ly)$/u,
    matches: 'beats ⟦even⟧ fine-tuned Quorvex',
    misses: 'beats ⟦and⟧ fine-tuned Quorvex',
  },
} as const satisfies Cues;
