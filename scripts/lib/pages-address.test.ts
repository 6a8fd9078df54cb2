import { expect, it } from 'vitest';
import { toPagesAddress } from './pages-address.ts';

it.each([
  [null, 'Someone/methods', { site: 'https://someone.github.io', base: '/methods/' }],
  [null, 'Someone/someone.github.io', { site: 'https://someone.github.io', base: '/' }],
  ['https://example.org/', 'a/b', { site: 'https://example.org', base: '/' }],
  ['https://example.org/some/path', undefined, { site: 'https://example.org', base: '/some/path/' }],
  [null, undefined, null],
])('address %j and repository %j give %j', (address, repository, expected) => {
  expect(toPagesAddress({ address }, repository)).toEqual(expected);
});
