import { isAdjective, isOfRival, tellsOfRival } from './rival-phrases.ts';
import {
  hasShortcoming,
  isBeyondPurpose,
  isClauseBehindComma,
  isModifier,
  isNoun,
  isOfExisting,
  isOwnBridge,
  isProposedThing,
} from './veto-shapes.ts';
import type { Veto } from './veto.ts';

/** What the phrase's clause is made of speaks against it. */
export const VETOES_BY_SHAPE: readonly Veto[] = [
  {
    id: 'no-shortcoming',
    of: /^compare-existing$/u,
    isMet: (_, site) => !hasShortcoming(site),
    example: {
      rule: 'compare-existing',
      matches: 'We find that existing methods such as Quorvex read a map.',
      misses: 'We find that existing methods such as Quorvex lack a map.',
    },
  },
  {
    id: 'more-than-a-thing',
    of: /^build-propose$/u,
    isMet: ({ end }, site) => !isProposedThing(site, end),
    example: {
      rule: 'build-propose',
      matches: 'We propose a small map-reader of Quorvex.',
      misses: 'We propose a small Quorvex algorithm.',
    },
  },
  {
    id: 'beyond-its-purpose',
    of: /^build-(?:use|fine-tune|extend|improve|combine)$/u,
    isMet: isBeyondPurpose,
    example: {
      rule: 'build-fine-tune',
      matches: 'We fine-tune boats for Quorvex.',
      misses: 'We fine-tune boats for sailing and Quorvex.',
    },
  },
  {
    id: 'made-by-others',
    of: /^(?:builds-on|evaluated-on|by-kind|none)$/u,
    isMet: ({ start }, { tokens }) => isOfExisting(tokens, start),
    example: {
      rule: 'build-trained-with',
      matches: 'We look at existing models trained with Quorvex.',
      misses: 'We look at small boats trained with Quorvex.',
    },
  },
  {
    id: 'ways-of-others',
    isMet: isModifier,
    example: {
      rule: 'build-fine-tune',
      matches: 'We study the fine-tuning framework Quorvex.',
      misses: 'We draw maps by fine-tuning Quorvex.',
    },
  },
  {
    id: 'only-an-adjective',
    of: /^builds-on$/u,
    isMet: ({ start, end }, site) => end - start === 1 && isAdjective(start, site),
    example: {
      rule: 'build-combine',
      matches: 'Our planner is a fused tracker of Quorvex.',
      misses: 'Our planner then fused Quorvex.',
    },
  },
  {
    id: 'made-of-a-rival',
    of: /^builds-on$/u,
    isMet: ({ start }, site) => tellsOfRival(start, site) || isOfRival(site.tokens, start),
    example: {
      rule: 'build-trained-with',
      matches: 'Our planner outperforms CereBrum, which is trained with Quorvex.',
      misses: 'Our planner reads CereBrum and is trained with Quorvex.',
    },
  },
  {
    id: 'own-bridge',
    of: /^(?:compare-gap|build-combine)$/u,
    isMet: isOwnBridge,
    example: {
      rule: 'compare-gap',
      matches: 'Our planner nearly closes this gap with Quorvex.',
      misses: 'Our planner nearly closes the gap with Quorvex.',
    },
  },
  {
    id: 'noun-for-a-verb',
    of: /^evaluate-verb$/u,
    isMet: ({ start }, { tokens }) => isNoun(tokens, start),
    example: {
      rule: 'evaluate-verb',
      matches: 'We look at the best benchmark Quorvex.',
      misses: 'We look at it and benchmark Quorvex.',
    },
  },
  {
    id: 'clause-behind-comma',
    isMet: ({ start, end }, site) =>
      site.tokens[end - 1]?.text === ',' && end - start > 1 && isClauseBehindComma(site, end),
    example: {
      rule: 'compare-baseline',
      matches: 'Our planner wins against strong baselines, reaching half the Quorvex.',
      misses: 'Our planner wins against strong baselines, Quorvex.',
    },
  },
];
