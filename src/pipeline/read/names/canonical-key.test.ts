import { describe, expect, it } from 'vitest';

import { toCanonicalKey, withoutSize } from './canonical-key.ts';

describe('toCanonicalKey', () => {
  it.each([
    [['Qwen2.5VL', 'Qwen2.5-VL-7B', 'Qwen-2.5-VL', 'Qwen2.5-VL-7B-Instruct', 'Qwen2.5-VL 72B']],
    [['UI-Ins', 'UI-Ins-7B', 'UI-Ins-32B']],
    [['DeepSeek-R1', 'DeepSeek-R1 (671B)', 'DeepSeek R1']],
    [['Qwen3', 'Qwen3-235B-A22B', 'Qwen3-0.6B']],
    [['Mixtral', 'Mixtral-8x7B']],
  ])('gives %j one key', (names) => {
    expect(new Set(names.map(toCanonicalKey)).size).toBe(1);
  });

  it.each([
    ['AIME24', 'AIME25'],
    ['GPT-4', 'GPT-4o'],
    ['Qwen2-VL', 'Qwen2.5-VL'],
    ['HCSTVG-v1', 'HCSTVG-v2'],
    ['Stable Diffusion 3', 'Stable Diffusion 2'],
    ['Mixed-45K', 'Mixed-90K'],
    ['GRPO', 'GRPO-RoC'],
    ['MovieLens-1M', 'MovieLens-20M'],
  ])('keeps %j from %j', (a, b) => {
    expect(toCanonicalKey(a)).not.toBe(toCanonicalKey(b));
  });
});

describe('withoutSize', () => {
  it('keeps a name that is nothing but a size', () => {
    expect(withoutSize('7B')).toBe('7B');
  });
});
