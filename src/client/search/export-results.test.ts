import { describe, expect, it } from 'vitest';
import { RIGHTS } from '../../model/rights.ts';
import { NO_HITS, type TextHit, type TextHits } from './engine.ts';
import { loadAll, toResults, toResultsCsv } from './export-results.ts';

function hit(title: string, date: string): TextHit {
  return {
    path: '/papers/x/',
    title,
    kind: 'paper',
    summary: 'It is, “so”.',
    text: '',
    excerpt: '',
    date,
    topics: [],
    relevance: 1,
  };
}

describe('toResultsCsv', () => {
  it('quotes what would part cells, and leaves out what is not known of a date', () => {
    const pages = [hit('A "b", c', '2025-05-20'), hit('Plain', '2025-00-00')];
    expect(toResultsCsv(pages, (path) => `https://example.org${path}`)).toBe(
      [
        'title,kind,date,summary,address,rights\r\n',
        `"A ""b"", c",paper,2025-05-20,"It is, “so”.",https://example.org/papers/x/,"${RIGHTS}"\r\n`,
        `Plain,paper,2025,"It is, “so”.",https://example.org/papers/x/,"${RIGHTS}"\r\n`,
      ].join(''),
    );
  });
});

it('begins no cell with what a spreadsheet would run', () => {
  const csv = toResultsCsv([hit('=HYPERLINK("https://example.org")', '')], () => '@x');
  expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""https:\/\/example\.org""\)",paper,,.*,'@x,/u);
});

describe('loadAll', () => {
  it('fetches every result once, in order', async () => {
    const all = Array.from({ length: 150 }, (_, at) => hit(String(at), ''));
    const hits: TextHits = {
      ...NO_HITS,
      total: 150,
      load: async (from, to) => all.slice(from, to),
    };
    const heard: number[] = [];
    expect(await loadAll(hits, (count) => heard.push(count))).toEqual(all);
    expect(heard).toEqual([60, 120, 150]);
  });
});

describe('toResults', () => {
  const [answer] = [{ ...hit('Said', '2025-05-20'), note: 'It says so.', papers: null }];
  const text = { hits: { ...NO_HITS, total: 7 }, words: 'a', instead: null, wider: [] };
  const list = answer === undefined ? [] : [answer];

  it('is all pages that have the words', () => {
    expect(toResults({ list, text, isSaid: true }).total).toBe(7);
  });

  it('is what answers a question where no page has all words of it', async () => {
    const results = toResults({ list, text: { ...text, instead: 'b' }, isSaid: true });
    expect(results.total).toBe(1);
    expect(await results.load(0, 60)).toMatchObject([
      { title: 'Said', summary: 'It says so.', date: '2025-05-20' },
    ]);
  });
});
