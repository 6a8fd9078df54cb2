import { expect, it } from 'vitest';

import { toWords } from '../../../vocabulary/cues/words.ts';
import type { Sentence } from '../document.ts';
import { spread } from './spread.ts';

it.each([
  ['out-of-domain (OOD) generalization counts', 'OOD … generalization', '(OOD) generalization'],
  ['we combine tuning (SFT) with it', 'tuning … SFT', 'tuning (SFT)'],
  ['use GRPO (a variant) here', 'GRPO … variant', 'GRPO (a variant)'],
  ['SFT) and RL', 'SFT … RL', 'SFT) and RL'],
  ['plain words here', 'plain … words', 'plain words'],
])('in “%s” the words %s are “%s”', (text, ends, wanted) => {
  const words = toWords(text);
  const [first = 0, last = 0] = ends
    .split(' … ')
    .map((word) => words.findIndex(({ start, end }) => text.slice(start, end) === word));
  const { from, to } = spread({ sentence: { text } as Sentence, words }, { start: first, end: last + 1 });
  expect(text.slice(from, to)).toBe(wanted);
});
