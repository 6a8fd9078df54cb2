import { expect, it } from 'vitest';
import { configuration } from '../methodex.config.ts';
import { toThemeCss } from '../site/theme-colours.ts';
import { checkConfiguration } from './check-configuration.ts';

const { show } = configuration;
const FIELD = { seeds: 'a/seeds', vocabulary: 'a/vocabulary', examples: 'a, b', colours: {}, show };
const GOOD = { title: 'A', description: 'B', address: 'https://example.org/a/', repository: null, ...FIELD };

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
    'c.ts:11 The key `colour` means nothing here. Use one of `title`, `description`, `address`, `repository`, `seeds`, `vocabulary`, `examples`, `colours`, `show`, or delete the line.',
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
  [
    { seeds: '../elsewhere' },
    "c.ts:6 `seeds` is \"../elsewhere\", which it can't be. Write a folder of the project, such as 'seeds'.",
  ],
  [
    { vocabulary: '/etc' },
    "c.ts:7 `vocabulary` is \"/etc\", which it can't be. Write a folder of the project, such as 'src/vocabulary'.",
  ],
])('says where %j is wrong, and what to write', (changes, expected) => {
  expect(check(changes)).toEqual([expected]);
});

it.each([null, 'text', 7])('refuses %j for all of it', (value) => {
  expect(checkConfiguration(value, { file: 'c.ts', text: '' })).toMatchObject([
    { code: 'configuration-wrong', severity: 'error', place: { file: 'c.ts' } },
  ]);
});

it.each([
  ['colours', { accent: { light: 'red', dark: '#000000' } }],
  ['colours', { hue: { light: '#000000', dark: '#000000' } }],
  ['show', { ...show, header: ['nothing'] }],
  ['show', { ...show, aside: [] }],
])('refuses %s that nothing can be made of: %j', (key, value) => {
  expect(check({ [key]: value })).toHaveLength(1);
  expect(check({ [key]: value })[0]).toContain(`\`${key}\` is `);
});

it('puts colours into both themes', () => {
  expect(toThemeCss({})).toBeNull();
  expect(toThemeCss({ accent: { light: '#7a1f5c', dark: '#e59ccc' } })).toBe(
    ':root:root {\n  --accent: light-dark(#7a1f5c, #e59ccc);\n}\n',
  );
});
