import { describe, expect, it } from 'vitest';

import { toTokens } from '../text/tokens.ts';
import { isEdited } from './editions.ts';

describe('isEdited', () => {
  it.each([
    ['SWE-bench Pro', true],
    ['HarborBench Multilingual', true],
    ['SWE-bench, Pro', false],
    ['SWE-bench Harbor', false],
    ['Harbor Pro', false],
  ])('tells whether %j is one name: %s', (text, isOne) => {
    const [name, behind] = toTokens(text);
    expect(isEdited(name, behind)).toBe(isOne);
  });
});
