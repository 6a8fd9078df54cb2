import { describe, expect, it } from 'vitest';
import { toLongForms } from '../../model/search-words.ts';
import { toQuestion } from './question.ts';
import { isSaidWhole, toField, toShareSaid, weighFields } from './weigh-fields.ts';

const LEXICON = {
  total: 1000,
  stems: new Map<string, number>(),
  short: toLongForms({ rl: 'reinforc learn' }),
};
const COUNTS = new Map(['traffic', 'simulation', 'photo', 'rl', 'driving'].map((word) => [word, 5] as const));

function ask(query: string): ReturnType<typeof toQuestion> {
  return toQuestion(query, LEXICON, COUNTS);
}

function weigh(query: string, text: string, says = 1): number {
  return weighFields(ask(query), [toField(text, says, LEXICON)]);
}

describe('weighFields', () => {
  it('is 1 where a title says all of it, and nothing where it says none', () => {
    expect(weigh('traffic simulation', 'Traffic simulations for all')).toBeCloseTo(1);
    expect(weigh('traffic simulation', 'Chess')).toBe(0);
    expect(weigh('', 'Chess')).toBe(0);
  });

  it('counts less what stands elsewhere, a little more each time that it does', () => {
    expect(weigh('traffic', 'Traffic', 0.6)).toBeCloseTo(0.6);
    expect(weigh('traffic', 'Traffic, traffic and traffic', 0.6)).toBeCloseTo(0.7);
  });

  it('counts words that stand side by side in both', () => {
    expect(weigh('traffic simulation', 'Simulation of cars in traffic')).toBeLessThan(0.9);
  });

  it('finds what papers write instead, less surely', () => {
    expect(weigh('photo', 'Images')).toBeCloseTo(0.7);
    expect(weigh('image', 'Photos')).toBe(0);
  });

  it('finds an abbreviation by its long form', () => {
    expect(weigh('rl driving', 'Reinforcement learning of driving')).toBeCloseTo(1);
  });
});

describe('what a question says of a name', () => {
  const even = (): number => 1;

  it.each([
    ['traffic simulation now', 'Traffic simulation', 1, true],
    ['traffic', 'Traffic simulation', 0.5, false],
    ['photo', 'Image', 0, false],
  ])('“%s” says of “%s” %d', (query, name, ...said) => {
    const field = toField(name, 1, LEXICON);
    expect([toShareSaid(field, ask(query), even), isSaidWhole(field, ask(query))]).toEqual(said);
  });
});
