import { expect, it } from 'vitest';
import { NO_HITS, type TextHits } from './engine.ts';
import { gatherPages } from './gather-pages.ts';

function hits(...ids: string[]): TextHits {
  return {
    ...NO_HITS,
    total: ids.length,
    ids,
    relevances: ids.map(() => 1),
    places: ids.map(() => [0]),
  };
}

it('puts pages first that gain most, by all of their words together', () => {
  const found = [
    { word: 'traffic', hits: hits('a', 'b'), weigh: () => 1 },
    { word: 'rain', hits: hits('b', 'c'), weigh: (at: number) => 1.5 - at },
  ];
  expect(gatherPages(found).map(({ id, weight, words }) => [id, weight, words.join(' ')])).toEqual([
    ['b', 2.5, 'traffic rain'],
    ['a', 1, 'traffic'],
    ['c', 0.5, 'rain'],
  ]);
});

it('counts a word once that was looked for by another too', () => {
  const found = [
    { word: 'photo', hits: hits('a'), weigh: () => 1 },
    { word: 'photo', hits: hits('a', 'b'), weigh: () => 2 },
  ];
  expect(gatherPages(found).map(({ id, weight }) => [id, weight])).toEqual([
    ['a', 2],
    ['b', 2],
  ]);
});
