import { describe, expect, it } from 'vitest';
import { toBeginning } from './to-beginning.ts';

describe('toBeginning', () => {
  it.each([
    ['generalization', 'gener'],
    ['national', 'nation'],
    ['inability', 'inab'],
    ['making', 'mak'],
    ['planning', 'plan'],
    ['happy', 'hap'],
  ])('takes off %j all that a stemmer may', (word, left) => {
    expect(toBeginning(word)).toBe(left);
  });

  it.each(['agent', 'user', 'nation', 'grpo', 'r1'])(
    'leaves %j, of which a stemmer takes nothing',
    (word) => {
      expect(toBeginning(word)).toBe(word);
    },
  );
});
