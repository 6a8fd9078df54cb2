import { expect, test } from 'vitest';

import { EDITIONS } from './find-families.ts';

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  'the edition "%s" holds for its example alone',
  (_, { pattern, example: [from, to], not }) => {
    expect(from.replace(pattern, '')).toBe(to);
    expect(not.replace(pattern, '')).toBe(not);
  },
);
