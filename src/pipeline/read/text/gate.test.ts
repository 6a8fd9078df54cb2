import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { QUANTITY_RULES } from '../results/quantity-rules.ts';
import { OFFER_RULES, THING_RULES } from '../statements/availability-rules.ts';
import { BACKING_RULES, CLAIM_RULES } from '../statements/claim-rules.ts';
import { FINDING_RULES, NO_FINDING_RULES } from '../statements/finding-rules.ts';
import { KEY_SENTENCE_CUES } from '../statements/key-sentence-cues.ts';
import { SCALE_RULES } from '../statements/scale-rules.ts';
import { toGate } from './gate.ts';

const RULES = [
  ...KEY_SENTENCE_CUES,
  ...FINDING_RULES,
  ...NO_FINDING_RULES,
  ...CLAIM_RULES,
  ...BACKING_RULES,
  ...SCALE_RULES,
  ...OFFER_RULES,
  ...THING_RULES,
];
const BEFORE = QUANTITY_RULES.flatMap(({ before }) => (before === undefined ? [] : [{ pattern: before }]));
const HOLD = { pattern: /\bhold(?:s|ing)?\b/iu };
const KNOTS = { pattern: /\d\sknots/iu };
const LONE = { pattern: /^.$/u };
const SOME = [HOLD, KNOTS, LONE];

describe('toGate', () => {
  it.each<[string, number[]]>([
    ['nothing', [2]],
    ['HOLDING', [0, 2]],
    ['12\u00a0\u212anots', [1, 2]],
    ['hold 3 knotſ', [0, 1, 2]],
    ['hol d3-knots', [2]],
    ['', [2]],
  ])('of “%s” leaves the rules %j', (text, open) => {
    expect(toGate({ some: SOME })(text).some.map((rule) => SOME.indexOf(rule))).toEqual(open);
  });

  it('gives each table its own rules in their order', () => {
    const tables = { a: [HOLD, KNOTS], b: [], c: [LONE, HOLD] };
    expect(toGate(tables)('hold')).toEqual({ a: [HOLD], b: [], c: [LONE, HOLD] });
  });

  it('leaves rules beyond those that it can tell apart', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({
      pattern: new RegExp(`word${'x'.repeat(at)}`, 'u'),
    }));
    const open = toGate({ many })('wordx').many;
    expect(open).toEqual([...many.slice(0, 2), ...many.slice(64)]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('leaves %s for its example', (_, rule) => {
    expect(toGate({ RULES: [rule] })(rule.matches).RULES).toEqual([rule]);
  });

  it('leaves every rule that matches, whatever the text', () => {
    const parts = [...RULES, ...BEFORE].flatMap(
      ({ pattern }) => pattern.source.match(/[\p{L}\d -]+/gu) ?? [],
    );
    const part = fc.oneof(
      fc.constantFrom(...parts, ...RULES.map(({ matches }) => matches)),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    const tables = [RULES.slice(0, 30), RULES.slice(30), BEFORE];
    const gates = tables.map((rules) => toGate({ rules }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('', ' '), (words, between) => {
        const text = words.join(between);
        for (const [at, rules] of tables.entries()) {
          const open: readonly unknown[] = gates[at]?.(text).rules ?? [];
          for (const rule of rules) if (text.search(rule.pattern) >= 0) expect(open).toContain(rule);
        }
      }),
    );
  });
});
