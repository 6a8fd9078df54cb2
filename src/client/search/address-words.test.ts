import { describe, expect, it } from 'vitest';
import { toAddressWords } from './address-words.ts';

describe('toAddressWords', () => {
  it.each([
    ['/methods/grpo-variants/', '', 'grpo variants'],
    ['/topics/Reward_hacking', '', 'Reward hacking'],
    [
      '/papers/unified-multimodal-chain-of-thought-reward-386427/',
      '',
      'unified multimodal chain of thought reward',
    ],
    ['/papers/%CF%800.html', '', 'π0'],
    ['/papers/100%', '', '100%'],
    ['/wiki/index.php', 'title=Group_Relative_Policy_Optimization', 'Group Relative Policy Optimization'],
    ['/topics/', '', ''],
    ['/', '', ''],
    ['/404.html', '', ''],
    ['/methods/papers/', '', ''],
    ['/gui-agents/papers/', '', 'gui agents'],
  ] as const)('of %s?%s are %j', (path, params, words) => {
    expect(toAddressWords(path, new URLSearchParams(params))).toBe(words);
  });
});
