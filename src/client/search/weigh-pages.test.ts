import { expect, it } from 'vitest';
import type { TextHit } from './engine.ts';
import type { FoundName } from './match-names.ts';
import { toQuestion } from './question.ts';
import { toField } from './weigh-fields.ts';
import { weighName, weighPage } from './weigh-pages.ts';

const LEXICON = { total: 1000, stems: new Map<string, number>(), short: [] };
const CONTEXT = {
  lexicon: LEXICON,
  topics: new Map([['driving', [toField('driverless vehicles', 0.3, LEXICON)]]]),
};

function page(title: string, more: Partial<TextHit>): TextHit {
  const path = `/papers/${title.replaceAll(' ', '-')}-${Object.keys(more).join('-')}/` as const;
  const rest = {
    kind: 'paper',
    summary: '',
    text: '',
    excerpt: '',
    date: '',
    topics: [],
    relevance: 1,
  } as const;
  return { path, title, ...rest, ...more };
}

function weigh(query: string, found: TextHit): number {
  const counts = new Map(query.split(' ').map((word) => [word, 5] as const));
  return weighPage(found, toQuestion(query, LEXICON, counts), CONTEXT);
}

it('counts what the title says most, then the key sentence, the text, and what its topics tell', () => {
  const weights = [
    page('Driverless traffic', {}),
    page('A', { summary: 'Driverless traffic.' }),
    page('A', { text: 'Driverless traffic.' }),
    page('A', { topics: ['driving'] }),
    page('A', {}),
  ].map((each) => weigh('driverless traffic', each));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(new Set(weights).size).toBe(weights.length);
  expect(weights.at(-1)).toBe(0);
});

it('puts a paper before the page of a name that says as much', () => {
  const [paper, method] = [page('A', { text: 'Traffic.' }), page('A', { text: 'Traffic.', kind: 'method' })];
  expect(weigh('traffic now', paper)).toBeGreaterThan(weigh('traffic now', method));
});

it('gives a name that stands in the question more where it can be no ordinary word', () => {
  const name: FoundName = {
    name: 'LoRA',
    kind: 'method',
    path: '/methods/lora/',
    papers: 1,
    match: 'within',
    score: 1,
    alias: null,
    proper: true,
  };
  const question = toQuestion('fine tune with lora', LEXICON, new Map([['lora', 3]]));
  const proper = weighName(name, question, LEXICON);
  expect(proper).toBeGreaterThan(weighName({ ...name, proper: false }, question, LEXICON));
});
