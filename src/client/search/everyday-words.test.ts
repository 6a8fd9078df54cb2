import { expect, it } from 'vitest';
import { toWritten } from './everyday-words.ts';

it('leads everyday words to those that papers write, in whatever form', () => {
  expect(toWritten('photograph')).toContain('image');
  expect(toWritten('diagnos')).toContain('medical');
});

it('gives no word for itself, and none for words of the field', () => {
  expect(toWritten('imag')).toEqual([]);
  expect(toWritten('detect')).toEqual([]);
});
