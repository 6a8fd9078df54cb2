import { expect, it } from 'vitest';

import { toCorrectionUrl } from './correction.ts';

const REPOSITORY = 'https://github.com/someone/methods';

it('opens a topic’s own file', () => {
  expect(toCorrectionUrl(`${REPOSITORY}/`, '/topics/grpo/', 'GRPO')).toBe(
    `${REPOSITORY}/edit/main/src/vocabulary/topics/grpo.mdx`,
  );
});

it.each(['/papers/x/', '/topics/', '/'] as const)(
  'names the page %s in an issue, whatever its title holds',
  (path) => {
    const url = new URL(toCorrectionUrl(REPOSITORY, path, 'A & "B" #1') ?? '');
    expect(url.origin + url.pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(url.searchParams.get('title')).toBe('Correction: A & "B" #1');
    expect(url.searchParams.get('body')).toContain(`Page: ${path}\n`);
  },
);

it('says nothing where there is no repository', () => {
  expect(toCorrectionUrl(null, '/', 'Home')).toBeNull();
});
