import { expect, test } from 'vitest';
import fc from 'fast-check';

import { foldName } from '../../model/fold.ts';
import type { KnownName } from '../../model/vocabulary.ts';
import { ADDITIONS, canonicalName, indexKnownNames } from './canonical-name.ts';

function known(name: string, aliases: readonly string[] = []): KnownName {
  return {
    name,
    kind: 'model',
    line: 1,
    expansion: null,
    aliases,
    family: null,
    topics: [],
    definition: null,
    introduced: null,
  };
}

const KNOWN = indexKnownNames([
  known('Phi-3-mini'),
  known('GFlowNet'),
  known('LAION-5B'),
  known('AIME24', ['AIME 2024']),
  known('DeepSeek-R1', ['R1']),
  known('Llama 2'),
]);

test.each([
  ['Qwen2.5VL', 'Qwen2.5-VL-7B'],
  ['Qwen2.5VL', 'Qwen-2.5-VL'],
  ['Qwen2.5-VL-7B-Instruct', 'Qwen2.5-VL'],
  ['Qwen2.5-VL-72B', 'Qwen2.5-VL-3B'],
  ['Qwen-2.5-7b-Instruct', 'Qwen2.5-0.5B-Instruct'],
  ['Qwen3-235B-A22B', 'Qwen3'],
  ['Qwen2.5-Math-7B-Instruct', 'Qwen2.5-Math'],
  ['DeepSeek-R1 (671B)', 'DeepSeek R1'],
  ['R1-style', 'DeepSeek-R1'],
  ['Mixtral-8x7B', 'Mixtral'],
  ['Gemma-2-9b-it', 'Gemma 2'],
  ['LLaMA-2-7B', 'Llama2'],
  ['AIME 2024', 'AIME24'],
  ['GFlowNets', 'GFlowNet'],
  ['GLM-4.1V-9B-Thinking', 'GLM-4.1V-Thinking'],
  ['Phi-3-mini-4k-instruct', 'Phi-3-mini'],
  ['$\\pi_0$', 'pi-zero'],
  ['π0', 'pi_0'],
  ['MATH-500', 'MATH500'],
  ['Screenspot-V2', 'ScreenSpot-v2'],
])('%s is %s', (one, other) => {
  expect(canonicalName(one, KNOWN)).toBe(canonicalName(other, KNOWN));
});

test.each([
  ['AIME24', 'AIME25'],
  ['GPT-4', 'GPT-4o'],
  ['GPT-4o', 'GPT-4o-mini'],
  ['o1', 'o1-mini'],
  ['Qwen2-VL', 'Qwen2.5-VL'],
  ['Qwen2.5', 'Qwen2.5-VL'],
  ['Qwen2.5', 'Qwen25'],
  ['HCSTVG-v1', 'HCSTVG-v2'],
  ['MATH', 'MATH500'],
  ['DeepSeek-R1', 'DeepSeek-R1-0528'],
  ['REINFORCE', 'REINFORCE++'],
  ['LAION-5B', 'LAION-400M'],
  ['WebVid-10M', 'WebVid-2M'],
  ['π0', 'π0.5'],
  ['GLM-4.1V', 'GLM-4.1V-Thinking'],
  ['A*', 'A'],
])('%s is not %s', (one, other) => {
  expect(canonicalName(one, KNOWN)).not.toBe(canonicalName(other, KNOWN));
});

test.each(ADDITIONS.map((addition) => [addition.id, addition] as const))(
  'the addition "%s" holds for its example alone',
  (_, { pattern, example: [from, to], not }) => {
    expect(from.replace(pattern, '')).toBe(to);
    expect(pattern.test(not) && canonicalName(not, KNOWN) !== foldName(not)).toBe(false);
  },
);

test('a key is its own key, and no name is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const key = canonicalName(text, KNOWN);
      return canonicalName(key, KNOWN) === key && (key !== '' || text.trim() === '');
    }),
  );
});
