import { describe, expect, it } from 'vitest';
import { type Issue, toIssue } from '../../src/model/issues.ts';
import { countIssues, formatIssues, toAnnotations } from './format-issues.ts';

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

describe('toAnnotations', () => {
  it('keeps each issue on one line', () => {
    expect(toAnnotations([WHOLE])).toBe(
      '::warning file=seeds/2025-11.txt,title=empty-seed::The file is 100 %25 empty.%0ADelete it.',
    );
  });
});
