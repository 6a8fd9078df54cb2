import { NO_RELATION_BY_FORM } from './no-relation-by-form.ts';
import { NO_RELATION_BY_NAME } from './no-relation-by-name.ts';
import { NO_RELATION_BY_PART } from './no-relation-by-part.ts';
import { NO_RELATION_BY_WORDS } from './no-relation-by-words.ts';
import type { NoRelationRule } from './no-relation-rule.ts';

/** One that matches is enough. */
export const NO_RELATION_RULES: readonly NoRelationRule[] = [
  ...NO_RELATION_BY_NAME,
  ...NO_RELATION_BY_FORM,
  ...NO_RELATION_BY_WORDS,
  ...NO_RELATION_BY_PART,
];
