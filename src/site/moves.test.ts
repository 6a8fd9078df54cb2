import { expect, it } from 'vitest';

import { selectGoneParts } from './moves.ts';

const MOVES = {
  redirects: [{ from: '/papers/one/#name-old', to: '/methods/new/', why: 'It has a page now.', line: 1 }],
  withdrawn: [
    { address: '/papers/one/#name-wrong', why: 'Taken for a name by mistake.', line: 1 },
    { address: '/papers/one/', why: 'A whole page is no part.', line: 1 },
    { address: '/papers/other/#name-wrong', why: 'Of another page.', line: 1 },
  ],
} as const;

function listGone(there: readonly string[]): string[] {
  return selectGoneParts('/papers/one/', MOVES, (id) => there.includes(id)).map(({ id }) => id);
}

it('says of a page which parts it has no more, but of none that is back', () => {
  expect(listGone([])).toEqual(['name-old', 'name-wrong']);
  expect(listGone(['name-wrong'])).toEqual(['name-old']);
});
