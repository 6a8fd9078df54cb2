import { expect, it } from 'vitest';

import type { Wiki } from '../model/wiki.ts';
import { linkWiki } from '../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../pipeline/link/make-paper.ts';
import { selectNews } from './select-news.ts';

/** A wiki whose two listings hold papers on topics, the newest listing first. */
function toWiki(newer: readonly string[], older: readonly string[]): Wiki {
  const topics = { rl: { label: 'Learning' }, cv: { label: 'Vision' } };
  const make = (topic: string, number: number) => makePaper({ title: `Paper ${number}`, topics: [topic] });
  const papers = [...newer, ...older].map(make);
  const wiki = linkWiki(papers, makeVocabulary([], topics));
  const slugs = papers.map(({ paper }) => paper.slug);
  const toListing = (file: string, from: number, to?: number) => ({
    file,
    taken: null,
    papers: slugs.slice(from, to),
  });
  return { ...wiki, listings: [toListing('new', 0, newer.length), toListing('old', newer.length)] };
}

it('names topics that more new papers are about than the papers before would let expect', () => {
  const [newest, oldest] = selectNews(toWiki(['rl', 'rl', 'rl', 'cv'], ['rl', 'cv', 'cv', 'cv']));
  expect(newest?.growing.map(({ linked, before, added }) => [linked.topic.id, before, added])).toEqual([
    ['rl', 1, 3],
  ]);
  // Nothing came before the oldest.
  expect(oldest?.growing).toEqual([]);
});

it('names no topic of which as many came as was to be expected', () => {
  const [newest] = selectNews(toWiki(['rl', 'rl', 'rl'], ['rl', 'rl', 'rl']));
  expect(newest?.growing).toEqual([]);
});
