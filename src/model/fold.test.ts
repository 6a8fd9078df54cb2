import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldName, foldTitle } from './fold.ts';

describe('foldTitle', () => {
  it.each([
    ['A  Title:  Sub-title.', 'a title sub title'],
    ['Ｆｕｌｌ width', 'full width'],
    ['DPO–style — “x”', 'dpo style x'],
    ['a\u202Eb', 'ab'],
    ['...', '..'],
    ['::', '::'],
    ['', ''],
  ])('folds %j to %j', (title, folded) => {
    expect(foldTitle(title)).toBe(folded);
  });
});

describe('foldName', () => {
  it.each([
    [['Qwen2.5VL', 'Qwen2.5-VL', 'Qwen-2.5-VL', 'qwen 2.5 vl']],
    [['π0', 'pi_0', '$\\pi_0$', 'pi-zero', 'pi0']],
    [['τ-bench', 'tau-bench', '$\\tau$-bench']],
    [['GUI-G^2', 'GUI-G$^2$', 'GUI-G²']],
  ])('folds %j alike', (names) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });

  it.each([
    ['GPT-4', 'GPT-4o'],
    ['AIME24', 'AIME25'],
    ['Qwen2-VL', 'Qwen2.5-VL'],
    ['C', 'C++'],
    ['A', 'A*'],
  ])('keeps %j from %j', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('takes a raised dot for nothing, so that folding again changes nothing', () => {
    expect(foldName('Ŀ1.5')).toBe('l1.5');
    expect(foldName('col·lab')).toBe('collab');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)),
    );
  });
});
