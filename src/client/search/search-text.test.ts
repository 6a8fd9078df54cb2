import { describe, expect, it } from 'vitest';
import { toSearchedWords } from './search-text.ts';

describe('toSearchedWords', () => {
  it.each([
    ['how to stop reward hacking?', 'reward hacking?'],
    ['what is it', 'what is it'],
    ['“reward model”', '"reward model"'],
    ['“reward model” hacking', 'reward model hacking'],
    ['$f(x)$', 'f(x)'],
    ['  GUI   agents ', 'GUI agents'],
    ['A^2Nav in π0', 'a2nav pi0'],
    ['“A^2Nav”', '"A2Nav"'],
    ['h(x)=g(f(x))', 'h(x)g(f(x))'],
    ['“h(x)=g(f(x))”', '"h(x)g(f(x))"'],
    ['“=”', ''],
    ['🤖', ''],
  ])('%j is searched as %j', (query, words) => {
    expect(toSearchedWords(query)).toBe(words);
  });
});
