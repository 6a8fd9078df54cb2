import { expect, it } from 'vitest';
import { configuration } from '../methodex.config.ts';
import { checkConfiguration } from './check-configuration.ts';

const GOOD = { title: 'A', description: 'B', address: 'https://example.org/a/', repository: null };

function check(changes: Readonly<Record<string, unknown>>): string[] {
  const value = { ...GOOD, ...changes };
  const lines = Object.entries(value).map(([key, one]) => `  ${key}: ${JSON.stringify(one)},`);
  const text = ['export const configuration = {', ...lines, '};'].join('\n');
  return checkConfiguration(value, { file: 'c.ts', text }).map(
    ({ place, happened, remedy }) => `${place.file}:${place.line ?? '-'} ${happened} ${remedy}`,
  );
}

it("takes the project's own, and one with everything", () => {
  expect(checkConfiguration(configuration, { file: 'c.ts', text: '' })).toEqual([]);
  expect(check({ repository: 'https://github.com/owner/name' })).toEqual([]);
});

it.each([
  [
    { colour: 'red' },
    'c.ts:6 The key `colour` means nothing here. Use one of `title`, `description`, `address`, `repository`, or delete the line.',
  ],
  [{ title: '' }, "c.ts:2 `title` is \"\", which it can't be. Write a text, such as 'Methodex'."],
  [
    { description: 7 },
    "c.ts:3 `description` is 7, which it can't be. Write a text, such as 'An encyclopedia of methods'.",
  ],
  [{ title: undefined }, "c.ts:2 `title` is missing. Write a text, such as 'Methodex'."],
  [
    { address: 'javascript:alert(1)' },
    "c.ts:4 `address` is \"javascript:alert(1)\", which it can't be. Write an address, such as 'https://example.org/methods/', or null.",
  ],
  [
    { repository: 'https://example.org/x' },
    "c.ts:5 `repository` is \"https://example.org/x\", which it can't be. Write an address, such as 'https://github.com/owner/name', or null.",
  ],
])('says where %j is wrong, and what to write', (changes, expected) => {
  expect(check(changes)).toEqual([expected]);
});

it.each([null, 'text', 7])('refuses %j for all of it', (value) => {
  expect(checkConfiguration(value, { file: 'c.ts', text: '' })).toMatchObject([
    { code: 'configuration-wrong', severity: 'error', place: { file: 'c.ts' } },
  ]);
});
