import { expect, it } from 'vitest';

import { toOneLine, toTrimmedLine } from './one-line.ts';

it.each([
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a\nb\r\n\tc', 'a b c'],
  ['a \u00A0 b\u2028c', 'a b c'],
  [' a ', ' a '],
])('%j in one line is %j', (text, line) => {
  expect(toOneLine(text)).toBe(line);
  expect(toOneLine(text)).toBe(text.replace(/\s+/gu, ' '));
  expect(toTrimmedLine(text)).toBe(line.trim());
});
