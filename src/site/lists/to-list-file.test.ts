import { expect, it } from 'vitest';
import { toListFile } from './to-list-file.ts';

it('holds each value once, in the order people look for it, and leaves out filters without any', () => {
  const shape = {
    noun: ['paper', 'papers'],
    filters: [
      { key: 'topic', label: 'Topic' },
      { key: 'year', label: 'Year', newestFirst: true },
      { key: 'code', label: 'Code' },
    ],
    sorts: [],
  } as const;
  const item = { path: '/papers/x/', cells: [], keys: [] } as const;
  const file = toListFile(shape, [
    {
      ...item,
      label: 'One',
      values: {
        topic: [
          ['b', 'beta'],
          ['a', 'Alpha'],
        ],
        year: [['2024', '2024']],
      },
    },
    { ...item, label: 'Two', values: { topic: [['a', 'Alpha']], year: [['2025', '2025']] } },
  ]);
  expect(file.filters).toEqual([
    {
      key: 'topic',
      label: 'Topic',
      values: [
        ['a', 'Alpha'],
        ['b', 'beta'],
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
  ]);
  expect(file.rows.map(([label, , , values]) => [label, values])).toEqual([
    ['One', [[0, 1], [1]]],
    ['Two', [[0], [0]]],
  ]);
});
