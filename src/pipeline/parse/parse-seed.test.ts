import { describe, expect, it } from 'vitest';

import { parseSeed } from './parse-seed.ts';

const HEADER = 'new\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nDec 8';
const PROSE = 'We study agents under a fixed budget of steps, and compare them with three baselines. '
  .repeat(5)
  .trim();
const OTHER = PROSE.replaceAll('agents', 'robots');

/** Bodies under a header, and the papers and issues that come of them. The first line of the body is line 11. */
const BODIES = [
  { body: `A\n\n${PROSE}\n\nB\n\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  { body: `A\n\nB\n\n${PROSE}`, titles: ['B'], issues: ['record-without-abstract:11'] },
  {
    body: `A\n\n  • 3 authors\n·\nMay 5\n\nB\n\n${PROSE}`,
    titles: ['B'],
    issues: ['record-without-abstract:11'],
  },
  {
    body: `A\n\n${PROSE}\n\n${OTHER}\n\nB\n\n${PROSE}`,
    titles: ['A', 'B'],
    issues: ['record-without-title:15'],
  },
  { body: `${PROSE}\n\nB\n\n${PROSE}`, titles: ['B'], issues: ['record-without-title:11'] },
  { body: `A\n${PROSE}\nB\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  { body: `A\n${PROSE}\n\n\n\nB\n\n\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  { body: `A\n\n${PROSE}\nB\n\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  { body: `A\n\n${PROSE}\n·\nMay 5\nB\n\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  { body: `A\n\nWithdrawn.\n\nB\n\n${PROSE}`, titles: ['A', 'B'], issues: [] },
  {
    body: `A\n\n${PROSE}\n\nLoading more papers\n\nB\n\n${PROSE}`,
    titles: ['A', 'B'],
    issues: ['record-without-abstract:15'],
  },
  {
    body: `A\n\n${PROSE}\n\nDaily Papers\n\nB\n\n${PROSE}`,
    titles: ['A', 'B'],
    issues: ['record-ambiguous:15'],
  },
  { body: `A\n\n${PROSE}\n\nThe end`, titles: ['A'], issues: ['record-cut-off:15'] },
  { body: `A\n\n${PROSE.slice(0, -9)}`, titles: ['A'], issues: ['record-cut-off:11'] },
  { body: `A\n\n${PROSE}\n\n  • 3 auth`, titles: ['A'], issues: ['record-cut-off:15'] },
  { body: `A\n\n${PROSE}\n\n  • 3 authors\n·`, titles: ['A'], issues: ['record-cut-off:11'] },
  { body: `A\n\n${PROSE}\n\n  • 3 authors\n·\nDec 3, 20`, titles: ['A'], issues: ['record-cut-off:17'] },
  {
    body: `A\n\n${PROSE}\n\n  • 3 authors\n·\nFoo 3\n\nB\n\n${PROSE}`,
    titles: ['A', 'B'],
    issues: ['metadata-unreadable:17'],
  },
  {
    body: `A\n\n${PROSE}\n\n  • 3 authors\n·\nFeb 30\n\nB\n\n${PROSE}`,
    titles: ['A', 'B'],
    issues: ['date-impossible:17'],
  },
  { body: `${'A '.repeat(501)}\n\n${PROSE}`, titles: [], issues: ['record-too-long:11', 'empty-seed:0'] },
  { body: `A\n\n${PROSE}\n\n${HEADER}\n\nB\n\n${PROSE}`, titles: ['A', 'B'], issues: ['repeated-header:15'] },
  { body: '', titles: [], issues: ['empty-seed:0'] },
];

describe('parseSeed', () => {
  it.each(BODIES)('reads $titles and $issues', ({ body, titles, issues }) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const read = parseSeed(`${HEADER}\n\n${body}`.replaceAll('\n', lineEnd), 'x.txt');
      expect(read.issues.map(({ code, place }) => `${code}:${place.line ?? 0}`)).toEqual(issues);
      expect(read.value?.records.map(({ title }) => title) ?? []).toEqual(titles);
    }
  });

  it.each([
    [HEADER, { month: 12, day: 8, year: null }, []],
    ['Dec 8', { month: 12, day: 8, year: null }, []],
    ['Daily Papers\nDec 8, 2025', { month: 12, day: 8, year: 2025 }, []],
    [
      'DAILY PAPERS\n\n  by AK and the research community\n\nDecember 8',
      { month: 12, day: 8, year: null },
      [],
    ],
    [
      'Hugging Face\n\nModels\n\nnew\n\nDaily Papers\n\nDec 8',
      { month: 12, day: 8, year: null },
      ['text-lost:1'],
    ],
    ['new\n\nDaily Papers', null, ['seed-without-header:1']],
    ['', null, ['seed-without-header:1']],
  ])('reads the day of the header %j', (header, taken, issues) => {
    const read = parseSeed(`${header}${header === '' ? '' : '\n\n'}A\n\n${PROSE}`, 'x.txt');
    expect(read.value?.taken).toEqual(taken);
    expect(read.value?.records.map(({ title }) => title)).toEqual(['A']);
    expect(read.issues.map(({ code, place }) => `${code}:${place.line ?? 0}`)).toEqual(issues);
  });

  it.each([
    ['  • 9 authors\n·\nMay 20, 2025 2', { authorCount: 9, commentCount: 2 }],
    ['  • 1 author\n·\nMay 20, 2025', { authorCount: 1, commentCount: null }],
    ['  • 1,234 authors\n·\nmay 20 , 2025 1,002', { authorCount: 1234, commentCount: 1002 }],
    ['  • 9 authors · May 20, 2025 2', { authorCount: 9, commentCount: 2 }],
    ['  • 9 authors\n|\nMay 20, 2025 2', { authorCount: 9, commentCount: 2 }],
    ['  • 9 authors\n·\nMay 20 2025', { authorCount: 9, commentCount: null }],
    ['lab Lab · Name\n·\nMay 20, 2025', { organization: { handle: 'lab', name: 'Lab · Name' } }],
    ['Lab\nMay 20, 2025', { organization: { handle: 'Lab', name: 'Lab' } }],
    ['lab Some Lab · May 20, 2025', { organization: { handle: 'lab', name: 'Some Lab' } }],
  ])('reads the metadata %j', (metadata, expected) => {
    const read = parseSeed(`${HEADER}\n\nA\n\n${PROSE}\n\n${metadata}`, 'x.txt');
    expect(read.issues).toEqual([]);
    expect(read.value?.records[0]).toMatchObject({ date: { month: 5, day: 20, year: 2025 }, ...expected });
  });

  it('keeps the listings apart that were joined into one seed', () => {
    const second = HEADER.replace('Dec 8', 'Nov 3');
    const read = parseSeed(`${HEADER}\n\nA\n\n${PROSE}\n\n${second}\n\nB\n\n${PROSE}`, 'x.txt');
    const listed = read.value?.records.map(({ source }) => [source.listed?.month, source.listed?.day]);
    expect(listed).toEqual([
      [12, 8],
      [11, 3],
    ]);
  });

  it('says what happened, where, and what to do', () => {
    const { issues } = parseSeed(`${HEADER}\n\nA Title\n\nB\n\n${PROSE}`, 'seeds/2025-11.txt');
    expect(issues).toEqual([
      {
        code: 'record-without-abstract',
        severity: 'warning',
        place: { file: 'seeds/2025-11.txt', line: 11, endLine: 11 },
        happened: '"A Title" is followed by another title, so it has no abstract and gets no page.',
        remedy: 'Add the abstract on the line below the title, or delete the title.',
      },
    ]);
  });
});
