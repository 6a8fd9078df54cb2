import { expect, test } from 'vitest';

import { isSameLongForm } from './same-long-form.ts';

test.each([
  ['Group Relative Policy Optimization', 'group-relative policy optimisation'],
  ['Reward-based Noise Optimization', 'Reward Based Noise Optimization'],
  ['Prompting with Iterative Visual Optimization', 'Prompting with Iterative Visual Optimisation'],
  ['Value-gradient weighted Model Learning', 'Value Gradient Weighted Model learning'],
  ['Reinforcement Learning', 'reinforcement learning'],
])('%s is %s', (one, other) => {
  expect(isSameLongForm(one, other)).toBe(true);
  expect(isSameLongForm(other, one)).toBe(true);
});

test.each([
  ['Group Relative Policy Optimization', 'Guided Reward Policy Optimization'],
  ['Multimodal Structured Reinforcement Learning', 'Multi-Stage Reinforcement Learning'],
  ['Reward rAnked FineTuning', 'Recurrent All-Pairs Field Transforms'],
  ['Reinforcement Learning', 'Representation Learning'],
])('%s is not %s', (one, other) => {
  expect(isSameLongForm(one, other)).toBe(false);
  expect(isSameLongForm(other, one)).toBe(false);
});
