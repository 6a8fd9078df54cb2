import type { Facet } from '../../../model/vocabulary.ts';

/** Where in a paper's text a sentence stands: what the paper does is told in its title, key sentence and own part. */
export type Place = 'title' | 'key' | 'own' | 'background';

/** What a mention weighs at each place, in tenths. A task is often named where the scene is set, a method seldom. */
export const WEIGHTS: Readonly<Record<Facet, Readonly<Record<Place, number>>>> = {
  task: { title: 30, key: 20, own: 10, background: 7 },
  method: { title: 30, key: 20, own: 10, background: 4 },
  model: { title: 30, key: 20, own: 10, background: 10 },
  contribution: { title: 20, key: 15, own: 10, background: 3 },
};

/** Points, in tenths, from which a paper is about a topic. */
export const ENOUGH = 100;

/** Points, in tenths, that a task or method takes for which only words speak whose rules are worth a hint or less. */
export const ENOUGH_HINTS = 140;

/** The points of a rule whose words only hint. */
export const HINT = 4;

/** Points, in tenths, from which a kind of contribution will do for a paper that no other kind has enough for. */
export const LEAST_KIND = 50;

/** Words that begin a paper's own part: from the first sentence that has one on, the text speaks of the contribution. */
export const OWN_PART = [
  'we',
  'our',
  'us',
  'here',
  '(this|present) (paper|work|study|article|report|thesis|survey|chapter|review|letter|demonstration|tutorial)',
  'in this (paper|work|study|article|report|thesis|survey|chapter|review|letter|demonstration|tutorial)',
  'is (proposed|introduced|presented)',
] as const;

/** What leads to examples: of the things named behind it none is what the paper is about. */
export const EXAMPLES = ['such as', 'e g', 'for example', 'for instance', 'ranging from'] as const;

/** What turns a mention into a foil: within the words after it, others' work is named, not the paper's. */
export const FOILS = [
  'outperform*',
  'surpass*',
  'exceed*',
  'unlike',
  'compar* (to|with|against)',
  '(than|over|against|versus|vs|beyond|instead of|rather than|without|contrast to|alternative to)',
  '(existing|prior|previous|conventional|traditional|standard|current) ',
  'bypass*',
  'eliminat*',
  'avoid*',
  'no need',
  'requir* no',
  '(does|do) not require',
  'no (reinforcement|RL|reward|supervised|training)',
] as const;
