import { describe, expect, it } from 'vitest';

import type { QuantityRule } from './quantity-rule.ts';
import { QUANTITY_RULES } from './quantity-rules.ts';
import { findQuantities } from './find-quantities.ts';

/** Says whether a rule matches the number that stands in ⟦ ⟧. */
function isMatch(rule: QuantityRule, example: string): boolean {
  const start = example.indexOf('⟦');
  const end = example.indexOf('⟧') - 1;
  const text = example.replace('⟦', '').replace('⟧', '');
  const quantity = findQuantities(text).find((found) => found.start === start && found.end === end);
  expect(quantity, `a number in ${example}`).toBeDefined();
  return (
    (rule.before?.test(text.slice(0, start)) ?? true) &&
    (rule.after?.test(text.slice(end)) ?? true) &&
    (rule.forms === undefined || (quantity !== undefined && rule.forms.includes(quantity.form)))
  );
}

describe('QUANTITY_RULES', () => {
  it.each(QUANTITY_RULES.map((rule) => [rule.id, rule] as const))(
    '%s matches its example and no other',
    (_, rule) => {
      expect(isMatch(rule, rule.matches)).toBe(true);
      expect(isMatch(rule, rule.misses)).toBe(false);
    },
  );

  it('has an id for every rule', () => {
    expect(new Set(QUANTITY_RULES.map(({ id }) => id)).size).toBe(QUANTITY_RULES.length);
  });
});
