import { describe, expect, it } from 'vitest';
import { toLongForms } from '../../model/search-words.ts';
import { toQuestion } from './question.ts';

const LEXICON = {
  total: 1000,
  stems: new Map([['agent', 400]]),
  short: toLongForms({ rl: 'reinforc learn' }),
};
const COUNTS = new Map([
  ['agents', 400],
  ['traffic', 3],
  ['simulation', 60],
  ['reinforcement', 500],
  ['learning', 700],
]);

describe('toQuestion', () => {
  it('weighs a word the more the fewer pages have it, and hardly one that none has', () => {
    const { terms } = toQuestion('how do agents help traffic simulation of zyzzyva', LEXICON, COUNTS);
    const weights = new Map(terms.map(({ meanings: [own], weight }) => [own?.stem, weight]));
    const order = ['traff', 'simul', 'agent'].map((stem) => weights.get(stem) ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(weights.get('zyzzyva')).toBeLessThan(weights.get('traff') ?? 0);
  });

  it('takes words that have an abbreviation for one, as rare as its rarest word', () => {
    const { terms } = toQuestion('traffic reinforcement learning', LEXICON, COUNTS);
    expect(terms.map(({ meanings: [own] }) => own?.stem)).toEqual(['traff', 'rl']);
    expect(terms[1]?.weight).toBeLessThan(0.2);
    expect(terms[1]?.weight).toBeGreaterThan(0);
  });

  it('knows what papers write instead of an everyday word, and which words stand side by side', () => {
    const { terms, pairs } = toQuestion('picture of traffic', LEXICON, COUNTS);
    const [picture, traffic] = terms.map(({ meanings }) => meanings);
    expect(picture).toEqual([{ stem: 'pictur', sure: 1 }, expect.objectContaining({ stem: 'imag' })]);
    expect(picture?.[1]?.sure).toBeLessThan(1);
    expect(pairs[0]?.meanings.map(({ stem }) => stem)).toEqual(
      ['pictur', 'imag'].flatMap((one) => (traffic ?? []).slice(0, 2).map(({ stem }) => `${one} ${stem}`)),
    );
  });

  it('knows what phrases mean, beside their words and the nearest that papers write for each', () => {
    const { terms } = toQuestion('trial and error in traffic', LEXICON, COUNTS);
    const meant = terms.map(({ meanings }) => meanings.map(({ stem }) => stem));
    expect(meant.at(-1)).toEqual(['reinforc']);
    expect(Math.max(...meant.slice(0, 2).map(({ length }) => length))).toBeLessThan(3);
  });

  it('weighs less what the answer shall do without', () => {
    const weigh = (query: string): number | undefined =>
      toQuestion(query, LEXICON, COUNTS).terms.at(-1)?.weight;
    expect(weigh('agents without traffic')).toBeLessThan(weigh('agents with traffic') ?? 0);
    expect(weigh('agents instead of traffic')).toBe(weigh('agents without traffic'));
  });

  it('takes few telling words for the name of a field, and many for what describes one page', () => {
    expect(toQuestion('what is traffic', LEXICON, COUNTS).breadth).toBe(1);
    const long = toQuestion('traffic simulation lights rain snow fog', LEXICON, COUNTS);
    expect(long.breadth).toBeLessThan(0.8);
  });

  it('finds nothing to weigh in words that say nothing', () => {
    expect(toQuestion('what is it of', LEXICON, COUNTS)).toMatchObject({ terms: [], weight: 0, breadth: 1 });
  });
});
