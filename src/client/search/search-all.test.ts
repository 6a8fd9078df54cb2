import { describe, expect, it } from 'vitest';
import type { TextHit } from './engine.ts';
import type { FoundName, Match } from './match-names.ts';
import { mergeAnswers, toSearchedWords } from './search-all.ts';

describe('toSearchedWords', () => {
  it.each([
    ['how to stop reward hacking?', 'reward hacking?'],
    ['what is it', 'what is it'],
    ['“reward model”', '"reward model"'],
    ['$f(x)$', 'f(x)'],
    ['  GUI   agents ', 'GUI agents'],
  ])('%j is searched as %j', (query, words) => {
    expect(toSearchedWords(query)).toBe(words);
  });
});

describe('mergeAnswers', () => {
  const name = (text: string, match: Match): FoundName => ({
    name: text,
    kind: 'method',
    path: `/methods/${text}/`,
    papers: 1,
    match,
    alias: null,
  });
  const page = (title: string): TextHit => ({
    path: `/papers/${title}/`,
    title,
    kind: 'paper',
    summary: '',
    excerpt: '',
    date: '',
  });
  const merge = (query: string, names: FoundName[], pages: TextHit[]): string[] =>
    mergeAnswers(query, names, pages).map(({ title }) => title);

  it('puts an exact name first, then near names, then pages, then names that only hold what was typed', () => {
    expect(merge('x', [name('A', 'exact'), name('B', 'start'), name('C', 'part')], [page('P')])).toEqual([
      'A',
      'B',
      'P',
      'C',
    ]);
  });

  it('puts a page whose title was typed before the names that stand in it', () => {
    expect(merge('A: a new thing', [name('A', 'within')], [page('P'), page('A: A new thing')])).toEqual([
      'A: A new thing',
      'A',
      'P',
    ]);
  });

  it('names no path twice', () => {
    const both = { ...page('A'), path: '/methods/A/' as const };
    expect(merge('A', [name('A', 'exact')], [both])).toEqual(['A']);
  });
});
