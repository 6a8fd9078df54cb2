import { expect, it } from 'vitest';

import { systemOf } from './system-of.ts';

it.each([
  ['Lantern-7B', '7B', ['Lantern-7B']],
  ['Lantern', '7B', ['Lantern', '7B']],
  [null, '7B', ['7B']],
  ['Lantern', null, ['Lantern']],
  [null, null, []],
])('%s of %s', (system, variant, parts) => {
  expect(systemOf({ system, variant })).toEqual(parts);
});
