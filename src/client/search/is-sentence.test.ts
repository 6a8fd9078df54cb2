import { expect, it } from 'vitest';
import { isLong, isPhrase, isSentence, isWord } from './is-sentence.ts';

it('takes three words and more for a sentence', () => {
  expect(isSentence('reward hacking')).toBe(false);
  expect(isSentence('stop reward hacking')).toBe(true);
});

it('takes for a description of one page what has five words and more', () => {
  expect(isLong('offline reinforcement learning')).toBe(false);
  expect(isLong('robots fold laundry with tweezers')).toBe(true);
});

it('takes two words for a phrase', () => {
  expect(['chess', 'reward hacking', 'stop reward hacking'].map(isPhrase)).toEqual([false, true, false]);
});

it('takes one word for a word, but not what is only begun', () => {
  expect(['chess', 'che', 'reward hacking', ''].map(isWord)).toEqual([true, false, false, false]);
});
