import { expect, it } from 'vitest';
import type { SearchDocument } from '../../model/search.ts';
import { toOrder } from './index-wiki.ts';

function document(title: string, date: string): SearchDocument {
  const path = `/papers/${title}/` as const;
  return { path, kind: 'paper', title, names: [], summary: '', text: '', filters: {}, date, comments: 0 };
}

it('indexes pages by their days, those without one first, so that the newest is the last', () => {
  const documents = [
    document('a', '2025-05-20'),
    document('b', ''),
    document('c', '2024-01-02'),
    document('d', ''),
  ];
  const newestFirst = toOrder(documents).toReversed();
  expect(newestFirst.map(({ title }) => title)).toEqual(['a', 'c', 'b', 'd']);
});
