import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';

import type { PaperWithFacts } from '../model/wiki.ts';
import { linkWiki } from '../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../pipeline/link/make-paper.ts';
import { toDatedPages, toSiteMap } from './site-map.ts';

it('dates a page by the last listing of its papers', () => {
  const vocabulary = makeVocabulary([], { grpo: {} });
  const papers = [
    listed('Old', ['2025-01-02']),
    listed('Newer', ['2025-03-04', '2025-02-01']),
    listed('Never', []),
  ];
  const pages = new Map(toDatedPages(linkWiki(papers, vocabulary)).map(({ path, day }) => [path, day]));
  expect(pages.get('/papers/old/')).toBe('2025-01-02');
  expect(pages.get('/papers/newer/')).toBe('2025-03-04');
  expect(pages.get('/papers/never/')).toBeNull();
  expect(pages.get('/topics/grpo/')).toBe('2025-03-04');
  expect(pages.get('/')).toBe('2025-03-04');
});

it('writes addresses and days as site maps have them', () => {
  const map = toSiteMap([
    { address: 'https://example.org/a/?x=1&y=2', day: '2025-03-04' },
    { address: 'https://example.org/b/', day: null },
  ]);
  const document = parseDocument(map, { xmlMode: true });
  const texts = (name: string) =>
    DomUtils.getElementsByTagName(name, document, true).map((each) => DomUtils.textContent(each));
  expect(texts('loc')).toEqual(['https://example.org/a/?x=1&y=2', 'https://example.org/b/']);
  expect(texts('lastmod')).toEqual(['2025-03-04']);
});

function listed(title: string, days: readonly string[]): PaperWithFacts {
  const { paper, facts } = makePaper({ title, topics: ['grpo'] });
  const [first = toSource(null, 0), ...rest] = days.map((iso, index) => toSource(iso, index));
  return { paper: { ...paper, sources: [first, ...rest] }, facts };
}

function toSource(iso: string | null, index: number) {
  const [year = 0, month = 1, day = 1] = (iso ?? '').split('-').map(Number);
  const date = { year, month, day, iso, yearOrigin: 'printed' } as const;
  return { file: `seeds/${iso ?? index}.txt`, line: index + 1, listed: iso === null ? null : date };
}
