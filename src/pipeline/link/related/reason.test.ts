import { expect, test } from 'vitest';

import type { Topic } from '../../../model/vocabulary.ts';
import { makeVocabulary } from '../make-paper.ts';
import type { Tie } from './paper-ties.ts';
import { toReason, toSubject, type Shared } from './reason.ts';

const { topics } = makeVocabulary([], {
  gui: { label: 'GUI grounding' },
  reward: { label: 'Reward design and shaping', facet: 'method' },
  hacking: { label: 'Reward hacking' },
  grpo: { label: 'Group Relative Policy Optimization (GRPO)', facet: 'method', method: 'GRPO' },
});

function name(text: string, [own, other]: readonly [Tie, Tie], score = 5): Shared {
  return { what: 'entity', name: text, own, other, score };
}

function topic(id: string, score = 2): Shared {
  return { what: 'topic', topic: topics.get(id) as Topic, score };
}

function word(text: string, score: number): Shared {
  return { what: 'word', word: text, score };
}

test.each<[string, Shared[]]>([
  ['both build on GRPO for GUI grounding', [name('GRPO', ['builds-on', 'builds-on']), topic('gui')]],
  ['both modify GRPO', [name('GRPO', ['modifies', 'modifies']), topic('grpo')]],
  ['both build on GRPO', [name('GRPO', ['modifies', 'trains-with']), topic('reward')]],
  [
    'both evaluated on MATH and GSM8K',
    [name('MATH', ['evaluated-on', 'evaluated-on']), name('GSM8K', ['evaluated-on', 'evaluated-on'], 3)],
  ],
  ['both take up PPO', [name('PPO', ['trains-with', 'compares-with'])]],
  ['both name PPO', [name('PPO', ['mentions', 'compares-with'])]],
  [
    'builds on this paper’s Foo for reward hacking',
    [name('Foo', ['introduces', 'builds-on'], 1), topic('hacking', 9)],
  ],
  ['this paper compares with its Foo', [name('Foo', ['compares-with', 'introduces'])]],
  [
    'both on GUI grounding and reward hacking',
    [name('PPO', ['mentions', 'mentions'], 0.5), topic('gui', 4), topic('hacking', 3)],
  ],
  ['both on reward hacking, and reward design and shaping', [topic('hacking', 4), topic('reward', 3)]],
  [
    'similar wording: “click”, “screen”, “icon”',
    [word('icon', 1), word('click', 3), word('screen', 2), word('button', 0.5)],
  ],
])('%s', (reason, shared) => {
  expect(toReason(shared)).toBe(reason);
  expect(toReason([...shared].reverse())).toBe(reason);
});

test.each([
  ['Mathematical reasoning', 'mathematical reasoning'],
  ['GUI grounding', 'GUI grounding'],
  ['3D generation', '3D generation'],
  ['Text-to-SQL', 'Text-to-SQL'],
  ['Proximal Policy Optimization (PPO)', 'PPO'],
])('%s is %s within a sentence', (label, subject) => {
  expect(toSubject({ label })).toBe(subject);
});
