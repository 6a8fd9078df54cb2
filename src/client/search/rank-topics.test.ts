import { describe, expect, it } from 'vitest';
import type { TopicWords } from '../../model/search.ts';
import { toQuestion } from './question.ts';
import { hasWord, prepareTopics, rankTopics } from './rank-topics.ts';

const LEXICON = { total: 1000, stems: new Map([['agent', 400]]), short: [] };

function topic(label: string, more: Partial<TopicWords>): TopicWords {
  const path = `/topics/${label}/` as const;
  return { path, label, papers: 1, names: [], asked: [], definition: '', ...more };
}

const TOPICS = prepareTopics(
  [
    topic('Adaptive reasoning length', { asked: ['shorten reasoning', 'overthinking'] }),
    topic('Offline reinforcement learning', {
      definition: 'It learns a policy from a fixed set of recorded experience, without acting in the world.',
    }),
    topic('Temporal grounding', { names: ['moment retrieval'] }),
    topic('Agents', { papers: 90 }),
    topic('Everyone', { papers: 90, asked: ['sailing agents'] }),
    topic('Sailors', { papers: 4, asked: ['sailing agents'] }),
    topic('Geolocalization', { asked: ['where a picture of a street was taken'] }),
  ],
  LEXICON,
);

function rank(query: string): string[] {
  const counts = new Map(query.split(' ').map((word) => [word, word === 'agents' ? 400 : 5]));
  return rankTopics(TOPICS, toQuestion(query, LEXICON, counts), LEXICON).map(({ name }) => name.name);
}

describe('rankTopics', () => {
  it.each([
    ['why do models overthink things', 'Adaptive reasoning length', 'is asked so'],
    ['learning from a fixed set of experience', 'Offline reinforcement learning', 'says its definition'],
    ['retrieval of a moment in films', 'Temporal grounding', 'says another name of it'],
    ['what are agents good for', 'Agents', 'names it'],
    ['sailing agents', 'Sailors', 'is the narrower of two that are asked so'],
    ['find the street of a photo', 'Geolocalization', 'is nearly asked so, in other words'],
  ])('leads “%s” to %s: it %s', (query, wanted) => {
    expect(rank(query)[0]).toBe(wanted);
  });

  it('leads nowhere who asks for something else, or for nothing', () => {
    expect(rank('who plays chess in Iceland at night')).toEqual([]);
    expect(rank('what is it')).toEqual([]);
  });
});

it('knows the words that are said of topics', () => {
  expect(hasWord(TOPICS, 'moments')).toBe(true);
  expect(hasWord(TOPICS, 'chess')).toBe(false);
});
