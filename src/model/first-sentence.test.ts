import { expect, it } from 'vitest';
import { toFirstSentence } from './first-sentence.ts';

it.each([
  ['It runs. It jumps.', 'It runs.'],
  [' Qwen2.5 runs! Why?', 'Qwen2.5 runs!'],
  ['no end', 'no end'],
  ['', ''],
])('takes the first sentence of %j', (text, first) => {
  expect(toFirstSentence(text)).toBe(first);
});
