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

describe('plain texts, which are folded in a shorter way', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('pi', 'Pi', '_', '-', ' ', 'zero', 'ONE', '2.5', 'GRPO', '.', ',', '\t', 'π', 'ﬁ'),
  );
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  // What is not seen takes the longer way and changes nothing.
  const unseen = '\u200B';

  it('fold to the same name', () => {
    fc.assert(
      fc.property(text, (name) => {
        const long = foldName(`${name}${unseen}`).replace(unseen, '');
        expect(foldName(name)).toBe(long);
      }),
    );
  });

  it('fold to the same title', () => {
    fc.assert(
      fc.property(text, (title) => {
        const long = foldTitle(`${title}${unseen}`).replace(unseen, '');
        expect(foldTitle(title)).toBe(long);
      }),
    );
  });
});
