import { expect, it } from 'vitest';

import { parseCorrections } from '../vocabulary/parse-corrections.ts';
import { toCorrectionUrl } from './correction.ts';

const REPOSITORY = 'https://github.com/someone/methods';
const HOST = { repository: REPOSITORY, vocabulary: 'src/vocabulary' };

it('opens a topic’s own file', () => {
  expect(
    toCorrectionUrl(
      { repository: `${REPOSITORY}/`, vocabulary: 'field/vocabulary' },
      '/topics/grpo/',
      'GRPO',
    ),
  ).toBe(`${REPOSITORY}/edit/main/field/vocabulary/topics/grpo.mdx`);
});

it('begins a paper’s file of corrections, which reads as one once a line is taken and a reason given', () => {
  const url = new URL(toCorrectionUrl(HOST, '/papers/a-b/', 'A # "B"\nC: {d}') ?? '');
  expect(url.origin + url.pathname).toBe(`${REPOSITORY}/new/main/src/vocabulary/corrections`);
  expect(url.searchParams.get('filename')).toBe('a-b.yml');
  const text = url.searchParams.get('value') ?? '';
  const filled = text
    .replace('# remove: { topic: ID }', 'remove: { topic: robotics }')
    .replace(/why: $/mu, 'why: w');
  const { value, issues } = parseCorrections([{ file: 'a-b.yml', text: filled }]);
  expect(issues).toEqual([]);
  expect(value).toMatchObject([{ paper: 'a-b', fact: { of: 'topic', id: 'robotics' }, why: 'w' }]);
  expect(parseCorrections([{ file: 'a-b.yml', text }]).issues).not.toEqual([]);
});

it.each(['/methods/x/', '/topics/', '/papers/page/2/', '/'] as const)(
  'names the page %s in an issue, whatever its title holds',
  (path) => {
    const url = new URL(toCorrectionUrl(HOST, path, 'A & "B" #1') ?? '');
    expect(url.origin + url.pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(url.searchParams.get('title')).toBe('Correction: A & "B" #1');
    expect(url.searchParams.get('body')).toContain(`Page: ${path}\n`);
  },
);

it('says nothing where there is no repository', () => {
  expect(toCorrectionUrl({ ...HOST, repository: null }, '/', 'Home')).toBeNull();
});
