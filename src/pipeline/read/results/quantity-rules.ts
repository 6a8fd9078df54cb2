import { AGAINST_RULES } from './against-rules.ts';
import { CHANGE_RULES } from './change-rules.ts';
import type { QuantityRule } from './quantity-rule.ts';
import { OPERATING_RULES } from './operating-rules.ts';
import { SETTING_RULES } from './setting-rules.ts';

/** The first rule that matches decides. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  ...OPERATING_RULES,
  ...SETTING_RULES,
  ...AGAINST_RULES,
  ...CHANGE_RULES,
];
