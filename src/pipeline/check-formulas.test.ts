import { expect, it } from 'vitest';
import { checkFormulas } from './check-formulas.ts';
import { toPaper } from './render/arbitrary-paper.ts';

it.each([
  ['A Title', 'It costs $5 or $6, and $f(x)$ of \\(y\\).', []],
  [
    'A Title',
    'It is $\\eps$ and $\\eps$.',
    ['"A Title" has the formula "$\\eps$" that can\'t be set, so readers see the source.'],
  ],
  [
    'Of $\\input{x}$',
    'It is $\\eps$.',
    [
      '"Of $\\input{x}$" has "$\\input{x}$" and 1 more formula that can\'t be set, so readers see the source.',
    ],
  ],
])('finds what of %j, %j is no formula', (title, abstract, found) => {
  const issues = checkFormulas([toPaper(title, abstract)]);
  expect(issues.map(({ happened }) => happened)).toEqual(found);
  for (const { code, place } of issues) expect({ code, ...place }).toMatchObject({ code: 'math-unreadable' });
});
