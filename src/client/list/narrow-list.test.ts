import { describe, expect, it } from 'vitest';
import type { ListFile } from '../../model/list-file.ts';
import { narrowList, parseListState, toListQuery } from './narrow-list.ts';

const FILE: ListFile = {
  noun: ['paper', 'papers'],
  filters: [
    {
      key: 'topic',
      label: 'Topic',
      values: [
        ['a', 'A'],
        ['b', 'B'],
      ],
    },
    {
      key: 'year',
      label: 'Year',
      values: [
        ['2025', '2025'],
        ['2024', '2024'],
      ],
    },
  ],
  sorts: [
    { key: 'newest', label: 'newest', by: 0, descending: true },
    { key: 'oldest', label: 'oldest', by: 0, descending: false },
    { key: 'title', label: 'title', by: null, descending: false },
  ],
  rows: [
    ['Two', '/papers/two/', [], [[0, 1], [0]], ['2025-02-02']],
    ['One', '/papers/one/', [], [[0], [1]], ['2024-01-01']],
    ['Nil', '/papers/nil/', [], [[1], []], ['']],
  ],
};

describe('narrowList', () => {
  it.each([
    ['', ['Two', 'One', 'Nil']],
    ['?topic=a', ['Two', 'One']],
    ['?topic=a&year=2024', ['One']],
    ['?topic=b&year=2024', []],
    ['?name=tW', ['Two']],
    ['?sort=oldest', ['One', 'Two', 'Nil']],
    ['?sort=title', ['Nil', 'One', 'Two']],
    ['?topic=unknown&sort=unknown&other=1', ['Two', 'One', 'Nil']],
  ])('%s', (search, wanted) => {
    expect(narrowList(FILE, parseListState(search, FILE)).map(([label]) => label)).toEqual(wanted);
  });
});

describe('toListQuery', () => {
  it.each(['', '?topic=a', '?topic=a&year=2024&name=x+y&sort=title'])('%s is read back', (search) => {
    expect(toListQuery(parseListState(search, FILE), FILE)).toBe(search);
  });
});
