import { expect, it } from 'vitest';
import { toStem, toWords } from '../../model/search-words.ts';
import { PHRASES } from './everyday/phrases.ts';
import { findPhrases } from './everyday-phrases.ts';

it('finds phrases that mean together what none of their words means, in whatever form', () => {
  expect(findPhrases('how do I stop a chatbot from making things up?')).toEqual([
    { words: ['making', 'things', 'up'], written: ['hallucination'] },
  ]);
  expect(findPhrases('learning by trial and error').map(({ written }) => written[0])).toEqual([
    'reinforcement',
  ]);
});

it('finds none where other words stand between, and the longest where several begin alike', () => {
  expect(findPhrases('making robots tidy things up')).toEqual([]);
  expect(findPhrases('training without supervised fine-tuning')[0]?.words).toHaveLength(4);
});

it('finds each of its phrases by what stands in its line: none is there twice in another form', () => {
  const found = PHRASES.map(([asked]) => [asked, findPhrases(asked)[0]?.written.join(' ')]);
  expect(found).toEqual(PHRASES);
  const stems = PHRASES.map(([asked]) => toWords(asked).map(toStem).join(' '));
  expect(stems).toEqual([...new Set(stems)]);
});
