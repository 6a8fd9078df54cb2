import { describe, expect, it } from 'vitest';

import { KEY_SENTENCE_CUES } from '../statements/key-sentence-cues.ts';

const TABLES = { KEY_SENTENCE_CUES };

describe.each(Object.entries(TABLES))('%s', (_, rules) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s matches its example and no other',
    (__, rule) => {
      expect(rule.pattern.test(rule.matches)).toBe(true);
      expect(rule.pattern.test(rule.misses)).toBe(false);
    },
  );

  it('has an id for every rule', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
