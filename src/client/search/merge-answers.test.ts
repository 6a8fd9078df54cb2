import { describe, expect, it } from 'vitest';
import { NO_HITS, type TextHit } from './engine.ts';
import type { FoundName, Match } from './match-names.ts';
import { toPageAnswer } from './answer.ts';
import { type Found, mergeAnswers } from './merge-answers.ts';

const LEXICON = { total: 100, stems: new Map([['agent', 60]]), short: [] };

function name(text: string, match: Match, score: number): FoundName {
  const path = `/methods/${text}/` as const;
  return { name: text, kind: 'method', path, papers: 1, match, score, alias: null, proper: false };
}

function page(title: string, relevance = 1): TextHit {
  const path = `/papers/${title}/` as const;
  return { path, title, kind: 'paper', summary: '', text: '', topics: [], excerpt: '', date: '', relevance };
}

function merge(
  query: string,
  names: readonly FoundName[],
  {
    pages = [],
    wider = [],
    total = 100,
    said = null,
  }: Partial<Pick<Found, 'pages' | 'wider' | 'said'>> & { total?: number },
): string[] {
  const hits = { ...NO_HITS, total };
  const found = { query, names, text: { hits, instead: null }, pages, wider, said, lexicon: LEXICON };
  return mergeAnswers(found).map(({ title }) => title);
}

describe('mergeAnswers', () => {
  it('puts an exact name first, then near names, then pages, then names that only touch it', () => {
    const names = [name('A', 'exact', 4), name('B', 'start', 0.8), name('C', 'part', 0.3)];
    expect(merge('x', names, { pages: [page('P')] })).toEqual(['A', 'B', 'P', 'C']);
  });

  it('puts a page whose title was typed before the names that stand in it', () => {
    const pages = [page('P'), page('A: A new thing')];
    expect(merge('A: a new thing', [name('A', 'within', 0.6)], { pages })).toEqual([
      'A: A new thing',
      'A',
      'P',
    ]);
  });

  it('puts a title that says all of a long query before a name that says some of it', () => {
    const pages = [page('Writing Verilog code with agents')];
    const names = [name('Code', 'within', 0.6)];
    expect(merge('verilog code writing', names, { pages })).toEqual([pages[0]?.title, 'Code']);
    expect(merge('code', names, { pages })).toEqual(['Code', pages[0]?.title]);
  });

  it('takes the only page that has all of many words for the one that is meant', () => {
    const names = [name('Brain', 'within', 0.56)];
    const found = { pages: [page('P')], total: 1 };
    expect(merge('images which activate brain regions most', names, found)).toEqual(['P', 'Brain']);
    expect(merge('images which activate brain regions most', names, { pages: [page('P')] })).toEqual([
      'Brain',
      'P',
    ]);
  });

  it('puts pages that hold a quoted phrase and the other words before a name that says only the phrase', () => {
    const names = [name('Reward hacking', 'within', 0.7)];
    const found = { pages: [page('P')] };
    expect(merge('"reward hacking" video', names, found)).toEqual(['P', 'Reward hacking']);
    expect(merge('reward hacking video', names, found)).toEqual(['Reward hacking', 'P']);
  });

  it('puts what answers a question first, then pages that have its words', () => {
    const said = [
      { answer: toPageAnswer(page('Q')), score: 0.9 },
      { answer: toPageAnswer(page('R')), score: 0.1 },
    ];
    const names = [name('B', 'start', 0.8)];
    expect(merge('how to be brief', names, { pages: [page('P')], said })).toEqual(['Q', 'P', 'B']);
  });

  it('puts a paper that holds a quoted phrase before the pages of names that hold it too', () => {
    const pages = [{ ...page('M'), kind: 'method' } as const, page('P')];
    expect(merge('"human clicking behavior"', [], { pages })).toEqual(['P', 'M']);
  });

  it('puts names that one word begins before what else it may mean, and that before pages that have it', () => {
    const said = [{ answer: toPageAnswer(page('Q')), score: 0.9 }];
    const names = [name('Doctor', 'start', 0.8)];
    expect(merge('doctors', names, { pages: [page('P')], said })).toEqual(['Doctor', 'Q', 'P']);
  });

  it('takes a name that only shares a word with the query for no answer where there is nothing else', () => {
    const names = [name('VS-Bench', 'near', 0.42)];
    expect(merge('tau-bench', names, { total: 0 })).toEqual([]);
    expect(merge('tau-bench', names, { pages: [page('P')] })).toEqual(['P', 'VS-Bench']);
  });

  it('puts pages with some of the words after those with all', () => {
    expect(merge('x y', [], { pages: [page('P')], wider: [page('Q')] })).toEqual(['P', 'Q']);
  });

  it('names no page twice, though a name may be a place on it', () => {
    const path = '/papers/P/#name-rocketleague';
    const names = [{ ...name('Rocket League', 'exact', 4), path } as const];
    expect(merge('rocket league', names, { pages: [page('P')] })).toEqual(['Rocket League']);
    expect(merge('“rocket league”', names, { pages: [page('P')] })).toEqual(['P']);
  });
});
