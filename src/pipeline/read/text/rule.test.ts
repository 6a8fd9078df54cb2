import { describe, expect, it } from 'vitest';

import { OFFER_RULES, THING_RULES } from '../statements/availability-rules.ts';
import { BACKING_RULES, CLAIM_RULES } from '../statements/claim-rules.ts';
import { FINDING_RULES, NO_FINDING_RULES } from '../statements/finding-rules.ts';
import { KEY_SENTENCE_CUES } from '../statements/key-sentence-cues.ts';
import { SCALE_RULES } from '../statements/scale-rules.ts';
import type { TextRule } from './rule.ts';

const TABLES: Record<string, readonly TextRule[]> = {
  KEY_SENTENCE_CUES,
  FINDING_RULES,
  NO_FINDING_RULES,
  CLAIM_RULES,
  BACKING_RULES,
  SCALE_RULES,
  THING_RULES,
  OFFER_RULES,
};

describe.each(Object.entries(TABLES))('%s', (_, rules) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s matches its example and no other',
    (__, rule) => {
      expect(rule.matches.search(rule.pattern) >= 0).toBe(true);
      expect(rule.misses.search(rule.pattern) >= 0).toBe(false);
    },
  );

  it('has an id for every rule', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
