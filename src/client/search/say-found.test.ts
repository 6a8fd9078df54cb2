import { expect, it } from 'vitest';

import { NO_HITS } from './engine.ts';
import { toMarked, toStatus } from './say-found.ts';

const ANSWER = {
  path: '/x/',
  title: 'x',
  kind: 'topic',
  note: '',
  excerpt: '',
  papers: 1,
  date: '',
} as const;

function toAnswers(total: number, isSaid: boolean, instead: string | null = null) {
  const hits = { ...NO_HITS, total };
  return { list: [ANSWER], text: { hits, instead, words: instead ?? 'x', wider: [] }, isSaid };
}

it('sets a quoted phrase in quotation marks once', () => {
  expect(toStatus('"a b"', toAnswers(2, false))).toBe('2 pages with “a b”');
});

it('says the beginning of a long query', () => {
  expect(toStatus('a'.repeat(300), toAnswers(2, false))).toBe(`2 pages with “${'a'.repeat(79)}…”`);
});

it('marks what was looked for, and all of a question', () => {
  expect(toMarked('a b', toAnswers(1, false, 'b'))).toBe('b');
  expect(toMarked('a b', toAnswers(1, true, 'b'))).toBe('a b');
  expect(toMarked('a b', toAnswers(1, false))).toBe('a b');
  expect(toMarked('how do world models come up', toAnswers(1, true))).toBe('world models');
});

it.each([
  [toAnswers(2, false), '2 pages with “a b”'],
  [toAnswers(1, true), '1 page with “a b”, and what says most of it'],
  [toAnswers(0, true), 'No page has all words of “a b”; these say most of it:'],
  [toAnswers(1, true, 'b'), 'No page has all words of “a b”; these say most of it:'],
  [toAnswers(1, false, 'b'), 'No page has “a b”. 1 page with “b”:'],
  [toAnswers(0, false), 'No page has “a b” in its text; names near it:'],
  [{ ...toAnswers(0, false), list: [] }, 'Nothing here has “a b”.'],
])('says what was found %#', (answers, said) => {
  expect(toStatus('a b', answers)).toBe(said);
});
