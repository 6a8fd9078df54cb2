import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findPhrases, toPhraseIndex } from './phrases.ts';
import { toWords } from './words.ts';

function findTexts(phrase: string, text: string): string[] {
  const words = toWords(text);
  return findPhrases(words, toPhraseIndex([{ phrase, yields: true }])).map(({ start, end }) =>
    text.slice(words[start]?.start, words[end - 1]?.end),
  );
}

test.each([
  ['reward model', 'Reward models and reward-model scores.', ['Reward models', 'reward-model']],
  ['multi agent', 'Multi-agent, multi agent and multiagent.', ['Multi-agent', 'multi agent', 'multiagent']],
  ['finetuning', 'Fine-tuning or finetuning', ['Fine-tuning', 'finetuning']],
  ['optimi*', 'They optimise an optimizer, at the opt-in.', ['optimise', 'optimizer']],
  ['RAG', 'RAG lifts a rag.', ['RAG']],
  ['LLM', 'LLMs and an llm', ['LLMs']],
  ['(text|image) to image', 'text-to-image, image to image', ['text-to-image', 'image to image']],
  ['(deep learning|logic) model', 'A deep-learning model', ['deep-learning model']],
  ['reduce .. cost', 'We reduce the cost', ['reduce the cost']],
  ['reduce .. cost', 'We reduce by far the total cost', []],
  ['modeling behavior', 'modelling behaviour', ['modelling behaviour']],
  ['model confidence', 'the model’s confidence', ['model’s confidence']],
])('%j in %j', (phrase, text, found) => {
  expect(findTexts(phrase, text)).toEqual(found);
});

test('any phrase and any text are read without an error', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab(|)*. -') }));
  fc.assert(
    fc.property(text, text, (phrase, sentence) => {
      for (const found of findTexts(phrase, sentence)) expect(sentence).toContain(found);
    }),
  );
});
