import { expect, it } from 'vitest';
import type { TextHit } from './engine.ts';
import { toPageAnswer } from './answer.ts';
import { toQuestion } from './question.ts';
import { findLeft, prepareTopics } from './rank-topics.ts';
import { favourPages } from './tell-apart.ts';

const LEXICON = { total: 1000, stems: new Map<string, number>(), short: [] };
const QUERY = 'robots fold laundry with tweezers';
const QUESTION = toQuestion(QUERY, LEXICON, new Map(QUERY.split(' ').map((word) => [word, 5])));
const [TOPIC] = prepareTopics(
  [
    {
      path: '/topics/robotics/',
      label: 'Robots',
      papers: 9,
      names: [],
      asked: ['fold laundry'],
      definition: '',
    },
  ],
  LEXICON,
);

function page(title: string, text: string): TextHit {
  const path = `/papers/${title.replaceAll(' ', '-').toLowerCase()}/` as const;
  return { path, title, text, kind: 'paper', summary: '', excerpt: '', date: '', topics: [], relevance: 1 };
}

function gain(pages: readonly (readonly [page: TextHit, score: number])[]): number[] {
  const asked = {
    question: QUESTION,
    left: TOPIC === undefined ? [] : findLeft(TOPIC, QUESTION, LEXICON),
    pages: new Map(pages.map(([each]) => [each.path, each])),
    lexicon: LEXICON,
  };
  const favoured = favourPages(
    pages.map(([each, score]) => ({ answer: toPageAnswer(each), score })),
    asked,
  );
  return favoured.map(({ score }, at) => Number((score - (pages[at]?.[1] ?? 0)).toFixed(6)));
}

it('favours the page that says more than all others, by its lead', () => {
  expect(
    gain([
      [page('A', ''), 0.5],
      [page('B', ''), 0.3],
    ]),
  ).toEqual([0.2, 0]);
  expect(
    gain([
      [page('A', ''), 0.5],
      [page('B', ''), 0.5],
    ]),
  ).toEqual([0, 0]);
});

it('favours the page whose title says what the topic leaves', () => {
  expect(TOPIC && findLeft(TOPIC, QUESTION, LEXICON).map(({ meanings: [own] }) => own?.stem)).toEqual([
    'tweez',
  ]);
  const [left = 0, said = 0] = gain([
    [page('Tweezers', ''), 0.5],
    [page('Robots', ''), 0.5],
  ]);
  expect(left).toBeGreaterThan(said);
});

it('favours the page that says it all in one sentence', () => {
  const [together = 0, apart = 0] = gain([
    [page('Together', 'They fold laundry with tweezers.'), 0.5],
    [page('Apart', 'They fold. It is laundry. One has tweezers.'), 0.5],
  ]);
  expect(together).toBeGreaterThan(apart);
});
