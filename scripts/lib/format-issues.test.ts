import { describe, expect, it } from 'vitest';
import { type Issue, toIssue } from '../../src/model/issues.ts';
import { countIssues, formatIssues, toAnnotations, toClosingLine } from './format-issues.ts';

const LATER = toIssue(
  'record-without-abstract',
  { file: 'seeds/2025-11.txt', line: 142 },
  {
    happened: '"A Title" is followed by another title, so it has no abstract and gets no page.',
    remedy: 'Add the abstract on the line below the title, or delete the title.',
  },
);
const WHOLE = toIssue(
  'empty-seed',
  { file: 'seeds/2025-11.txt' },
  { happened: 'The file is 100 % empty.', remedy: 'Delete it.' },
);
const ELSEWHERE: Issue = { ...WHOLE, severity: 'error', place: { file: 'seeds/2025-01.txt' } };

describe('formatIssues', () => {
  it('sorts by file and line, and says place, code, what happened and what to do', () => {
    expect(formatIssues([LATER, WHOLE])).toBe(
      `seeds/2025-11.txt  warning  empty-seed
    The file is 100 % empty.
    Delete it.

seeds/2025-11.txt:142  warning  record-without-abstract
    "A Title" is followed by another title, so it has no abstract and gets no page.
    Add the abstract on the line below the title, or delete the title.`,
    );
  });

  it('names all lines where there are more than one', () => {
    const over = (endLine: number): string =>
      formatIssues([{ ...LATER, place: { ...LATER.place, endLine } }]).split('  ')[0] ?? '';
    expect([over(142), over(145)]).toEqual(['seeds/2025-11.txt:142', 'seeds/2025-11.txt:142-145']);
  });
});

describe('countIssues', () => {
  it.each([
    [[], 'no issues'],
    [[LATER], '1 warning in 1 file'],
    [[LATER, WHOLE], '2 warnings in 1 file'],
    [[LATER, WHOLE, ELSEWHERE], '1 error and 2 warnings in 2 files'],
  ])('counts %j', (issues, text) => {
    expect(countIssues(issues)).toBe(text);
  });
});

describe('toClosingLine', () => {
  it.each([
    [[], 258, 'No issues; all 258 papers are good.'],
    [[LATER], 257, '1 warning in 1 file; 257 of 258 papers are good.'],
    [[WHOLE], 1, '1 warning in 1 file; all 1 paper is good.'],
    [[LATER, WHOLE, ELSEWHERE], 0, '1 error and 2 warnings in 2 files; 0 of 1 paper is good.'],
  ])('closes %j with %i papers', (issues, papers, text) => {
    expect(toClosingLine(issues, papers)).toBe(text);
  });
});

describe('toAnnotations', () => {
  it('names the lines, and escapes what would end a property', () => {
    const place = { file: 'seeds/a,b: 100%.txt', line: 3, endLine: 5 };
    expect(toAnnotations([{ ...LATER, place, happened: 'One: two,\r\nthree.', remedy: '::error::no' }])).toBe(
      '::warning file=seeds/a%2Cb%3A 100%25.txt,line=3,endLine=5,title=record-without-abstract::One: two,%0D%0Athree.%0A::error::no',
    );
  });

  it('keeps each issue on one line', () => {
    expect(toAnnotations([WHOLE])).toBe(
      '::warning file=seeds/2025-11.txt,title=empty-seed::The file is 100 %25 empty.%0ADelete it.',
    );
  });
});
