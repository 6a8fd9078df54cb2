import { describe, expect, it } from 'vitest';
import { isMeantBy } from './find-unknown.ts';

describe('isMeantBy', () => {
  it.each([
    ['NetHack,', 'hacking'],
    ['GRPO-D.', 'grpo'],
    ['policy', 'policies'],
    ['general', 'generalization'],
    ['Hacking', 'hackin'],
    ['naïve', 'naive'],
    ['π0', 'pi0'],
  ])('takes %j for %j', (found, typed) => {
    expect(isMeantBy(found, typed)).toBe(true);
  });

  it.each([
    ['x.', 'xylophone'],
    ['Q', 'quantum'],
    ['GP', 'gprxx'],
    ['sea', 'search'],
  ])('does not take %j for %j', (found, typed) => {
    expect(isMeantBy(found, typed)).toBe(false);
  });
});
