import { says } from '../text/cue.ts';
import { GOVERNOR_CUES } from './cues/find-governor-cues.ts';
import { wordAt, wordBefore } from './veto-shapes.ts';
import type { Veto } from './veto.ts';

/** A word right beside the phrase, or one that is missing, speaks against it. */
export const VETOES_BY_WORD: readonly Veto[] = [
  {
    id: 'only-possible',
    of: /^build-using$/u,
    isMet: (match, site) => says(GOVERNOR_CUES.possible, wordBefore(match, site)),
    example: {
      rule: 'build-using',
      matches: 'We see that this is possible with Quorvex.',
      misses: 'We see that this is drawn with Quorvex.',
    },
  },
  {
    id: 'from-scratch',
    isMet: ({ end }, { tokens }) => tokens[end]?.lower === 'scratch' || tokens[end + 1]?.lower === 'scratch',
    example: {
      rule: 'build-start-from',
      matches: 'Our planner is initialized from scratch as Quorvex.',
      misses: 'Our planner is initialized from Quorvex.',
    },
  },
  {
    id: 'taken-up-later',
    of: /^build-use$/u,
    isMet: ({ end }, { tokens }) => tokens[end]?.lower === 'by',
    example: {
      rule: 'build-use',
      matches: 'Our planner is an approach that was later adopted by Quorvex.',
      misses: 'Our planner is an approach that later adopted Quorvex.',
    },
  },
  {
    id: 'size-of-things',
    of: /^build-extend$/u,
    isMet: (match, site) =>
      wordAt(match, site) === 'scale' && says(GOVERNOR_CUES.ofSize, wordBefore(match, site)),
    example: {
      rule: 'build-extend',
      matches: 'We look at similar scale Quorvex maps.',
      misses: 'We look at it and scale Quorvex maps.',
    },
  },
  {
    id: 'score-by',
    of: /^build-using$/u,
    isMet: (match, site) => wordAt(match, site) === 'by' && wordBefore(match, site) === '%',
    example: {
      rule: 'build-using',
      matches: 'Our planner reaches 65.1% compared to 57.5% by Quorvex.',
      misses: 'Our planner reaches 65.1%, steered by Quorvex.',
    },
  },
  {
    id: 'over-a-number',
    of: /^compare-(?:over|as-much)$/u,
    isMet: ({ end }, { tokens }) => tokens[end]?.kind === 'number',
    example: {
      rule: 'compare-over',
      matches: 'Our planner gains 5% over 20 Quorvex maps.',
      misses: 'Our planner gains 5% over Quorvex.',
    },
  },
  {
    id: 'no-source',
    of: /^build-from$/u,
    isMet: (match, site) => says(GOVERNOR_CUES.noSource, wordBefore(match, site)),
    example: {
      rule: 'build-from',
      matches: 'We construct letters that suffer from Quorvex.',
      misses: 'We construct a small corpus of letters from Quorvex.',
    },
  },
  {
    id: 'well-performing',
    of: /^build-use$/u,
    isMet: (match, site) =>
      wordAt(match, site) === 'performing' && says(GOVERNOR_CUES.degree, wordBefore(match, site)),
    example: {
      rule: 'build-use',
      matches: 'We look at the best performing Quorvex.',
      misses: 'We look at it while performing Quorvex.',
    },
  },
  {
    id: 'as-follows',
    of: /^build-follow$/u,
    isMet: (match, site) =>
      /^(?:as|the|instructions?)$/u.test(wordBefore(match, site)) ||
      (match.start > 0 && /^\p{Lu}/u.test(site.tokens[match.start]?.text ?? '')),
    example: {
      rule: 'build-follow',
      matches: 'We see the following Quorvex maps.',
      misses: 'We draw a map, following Quorvex.',
    },
  },
  {
    id: 'taken-up-by',
    isMet: (match, site) =>
      wordAt(match, site) === 'by' && says(GOVERNOR_CUES.takenUp, wordBefore(match, site)),
    example: {
      rule: 'build-using',
      matches: 'Our planner reads what is adopted by Quorvex.',
      misses: 'Our planner reads what is drawn by Quorvex.',
    },
  },
  {
    id: 'commonly-used',
    of: /^build-use$/u,
    isMet: (match, site) =>
      wordAt(match, site) === 'used' && says(GOVERNOR_CUES.commonly, wordBefore(match, site)),
    example: {
      rule: 'build-use',
      matches: 'We look at the widely used Quorvex.',
      misses: 'We then used Quorvex.',
    },
  },
  {
    id: 'tuning-of-others',
    of: /^build-fine-tune$/u,
    isMet: ({ end }, { tokens, first }) =>
      tokens.slice(end, first).some(({ lower }) => says(GOVERNOR_CUES.tuningOfOthers, lower)),
    example: {
      rule: 'build-fine-tune',
      matches: 'We look at fine-tuning and pruning methods like Quorvex.',
      misses: 'We draw maps by fine-tuning small Quorvex.',
    },
  },
  {
    id: 'leads-to',
    of: /^compare-leads$/u,
    isMet: ({ end }, { tokens }) => says(GOVERNOR_CUES.ledTo, tokens[end]?.lower ?? ''),
    example: {
      rule: 'compare-leads',
      matches: 'Our planner leads to Quorvex.',
      misses: 'Our planner leads Quorvex.',
    },
  },
  {
    id: 'by-a-number',
    isMet: (match, site) => wordAt(match, site) === 'by' && site.tokens[match.end]?.kind === 'number',
    example: {
      rule: 'build-using',
      matches: 'Our planner is steered by 20 Quorvex lamps.',
      misses: 'Our planner is steered by Quorvex lamps.',
    },
  },
  {
    id: 'carries-over',
    of: /^compare-better-than$/u,
    isMet: (match, site) =>
      wordAt(match, site) === 'favorably' && says(GOVERNOR_CUES.transfers, wordBefore(match, site)),
    example: {
      rule: 'compare-better-than',
      matches: 'Our planner transfers favorably to Quorvex.',
      misses: 'Our planner compares favorably to Quorvex.',
    },
  },
  {
    id: 'lead-is-missing',
    isMet: ({ start, yields }, { tokens }) =>
      yields.needs !== undefined &&
      !yields.needs.test(
        tokens
          .slice(Math.max(0, start - 20), start)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    example: {
      rule: 'compare-gap',
      matches: 'Our planner leaves a gap to Quorvex.',
      misses: 'Our planner closes the gap to Quorvex.',
    },
  },
];
