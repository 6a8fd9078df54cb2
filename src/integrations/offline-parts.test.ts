import { describe, expect, it } from 'vitest';
import type { BuildFile } from '../model/offline.ts';
import { selectLater, selectShell } from './offline-parts.ts';

const FILES: readonly BuildFile[] = [
  ['/', 10, 'a'],
  ['/404.html', 10, 'b'],
  ['/about/', 10, 'c'],
  ['/assets/page.abc.js', 10, 'd'],
  ['/assets/sans.abc.woff2', 10, 'e'],
  ['/assets/sans-accented.abc.woff2', 10, 'f'],
  ['/graph/', 10, 'g'],
  ['/graph/data/edges-0.json', 10, 'h'],
  ['/graph/data/graph.json', 10, 'i'],
  ['/offline/', 10, 'j'],
  ['/pagefind/fragment/en_1.pf_fragment', 10, 'k'],
  ['/pagefind/pagefind.js', 10, 'l'],
  ['/papers/assets/', 10, 'm'],
  ['/search/', 10, 'n'],
  ['/search/names.json', 10, 'o'],
];

describe('selectShell', () => {
  it('takes what every page needs, and no paper', () => {
    expect(selectShell(FILES)).toEqual([
      '/',
      '/404.html',
      '/assets/page.abc.js',
      '/assets/sans.abc.woff2',
      '/offline/',
      '/search/',
    ]);
  });
});

describe('selectLater', () => {
  it('takes what search and graph need, the most needed first, each once', () => {
    expect(selectLater(FILES)).toEqual([
      '/search/names.json',
      '/pagefind/pagefind.js',
      '/graph/',
      '/graph/data/graph.json',
      '/pagefind/fragment/en_1.pf_fragment',
      '/graph/data/edges-0.json',
    ]);
  });

  it('stops where it would be too much', () => {
    expect(selectLater(FILES, 25)).toEqual(['/search/names.json', '/pagefind/pagefind.js']);
  });
});
