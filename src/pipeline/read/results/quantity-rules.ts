import { CHANGE_RULES } from './change-rules.ts';
import type { QuantityRule } from './quantity-rule.ts';
import { SETTING_RULES } from './setting-rules.ts';

/** The first rule that matches decides. */
export const QUANTITY_RULES: readonly QuantityRule[] = [...SETTING_RULES, ...CHANGE_RULES];
