import { expect, it } from 'vitest';
import { toStem } from '../../model/search-words.ts';
import { toKin } from './kin.ts';

it.each([
  ['drawn', 'draw'],
  ['safety', 'safe'],
  ['colours', 'color'],
  ['draw', null],
  ['robot', null],
])('takes “%s” for kin of %j', (word, kin) => {
  expect(toKin(toStem(word))).toBe(kin);
});
