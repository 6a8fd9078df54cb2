import type { Trigger } from './trigger.ts';

/** Phrases that say where the contribution is measured. */
export const EVALUATED_ON_TRIGGERS: readonly Trigger[] = [
  {
    id: 'evaluate-on',
    phrase: 'on|across',
    type: 'by-kind',
    matches: 'Our planner reaches 81% accuracy on Quorvex.',
    rejects: 'Our planner outperforms Quorvex.',
  },
  {
    id: 'evaluate-in',
    phrase: 'in|within|inside',
    type: 'by-kind',
    matches: 'Our planner earns high scores in the Quorvex environment.',
    rejects: 'Our planner is faster than Quorvex.',
  },
  {
    id: 'evaluate-verb',
    phrase:
      '~evaluate|~test|~benchmark|~assess|~validate|~ablate|~examine|~analyze|~analyse|~study|~investigate|~probe|~audit|~explore on|in|using|with|across?',
    type: 'by-kind',
    matches: 'We evaluate on Quorvex and two more benchmarks.',
    rejects: 'Earlier work evaluates Quorvex.',
  },
  {
    id: 'evaluate-benchmarks',
    phrase:
      'benchmark|benchmarks|datasets|dataset|environments|suites|suite|simulators|games|domains|tasks such|like|including|as|:|,|(|- as?',
    type: 'evaluated-on',
    matches: 'Our planner leads on three benchmarks, including Quorvex.',
    rejects: 'Our planner leads several models, including Quorvex.',
  },
  {
    id: 'evaluate-part-of',
    phrase: 'set|sets|split|splits|partition|partitions|portion|section of',
    type: 'evaluated-on',
    matches: 'Our planner leads on both sets of the Quorvex benchmark.',
    rejects: 'Our planner leads on both sides of the Quorvex benchmark.',
  },
  {
    id: 'evaluate-leaderboard',
    phrase: 'leaderboard|leaderboards of|on|in|for the?',
    type: 'evaluated-on',
    matches: 'Our planner leads the public leaderboard of Quorvex.',
    rejects: 'Our planner leads the public lecture of Quorvex.',
  },
  {
    id: 'evaluate-conquer',
    phrase: '~solve|~complete|~saturate|~play',
    type: 'by-kind',
    matches: 'Our planner solves the Quorvex benchmark.',
    rejects: 'Our planner replaces Quorvex.',
  },
];
