import { expect, it } from 'vitest';

import { toPropsKey } from './props-key.ts';

const THING = { title: 'One' };
const toKey = toPropsKey((thing) => (thing === THING ? 'papers/one' : undefined));

it('counts things of the wiki by their names, and all else by what it holds', () => {
  expect(toKey({ linked: THING })).not.toBe(toKey({ linked: { title: 'One' } }));
  expect(toKey([{ a: [1, '1'] }])).toBe(toKey([{ a: [1, '1'] }]));
});

it.each([
  [[1], ['1']],
  [{ a: undefined }, {}],
  [
    [1, [2]],
    [1, 2],
  ],
  [new Map([['a', 1]]), { a: 1 }],
  [null, undefined],
  [{ items: [THING] }, { items: [THING, THING] }],
  [
    { a: 'b', c: 'd' },
    { a: 'b', c: 'e' },
  ],
])('tells %j from %j', (one, other) => {
  expect(toKey(one)).not.toBe(toKey(other));
});
