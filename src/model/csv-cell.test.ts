import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCsvCell, toCsvCell } from './csv-cell.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://example.org"; \'x\')', "'=HYPERLINK(\"https://example.org\"; 'x')"],
  ['+1 is not all', "'+1 is not all"],
  ['-A, or the other', "'-A, or the other"],
  ['@once', "'@once"],
  ['\tso', "'\tso"],
  ["'=so", "''=so"],
  ['-3.2', '-3.2'],
  ['+12.5%', '+12.5%'],
  ['-1e-4', '-1e-4'],
  ["'so'", "'so'"],
  ['τ-bench', 'τ-bench'],
  ['', ''],
])('%j is the cell %j', (text, cell) => {
  expect(toCsvCell(text)).toBe(cell);
});

it('loses nothing', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@]{1,4}[a-z0-9%]{0,3}$/u));
  fc.assert(fc.property(text, (each) => fromCsvCell(toCsvCell(each)) === each));
});
