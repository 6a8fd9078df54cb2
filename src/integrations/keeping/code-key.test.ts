import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { readSettings } from '../settings.ts';
import { listShowing, toReadingKey, toShowingKey } from './code-key.ts';

const SETTINGS = readSettings({});
const folder = mkdtempSync(join(tmpdir(), 'code-key-'));

afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  'src/components/Head.astro',
  'src/styles/tokens.css',
  'src/pages/papers/[slug].astro',
  'src/vocabulary/topics/grpo.mdx',
  'src/pipeline/link/link-wiki.ts',
  'src/methodex.config.ts',
  'CHANGELOG.md',
  'package-lock.json',
])('a change of %s draws pages anew', (file) => {
  expect(listShowing(SETTINGS)).toContain(file);
});

it('tests and generated pages are not looked at', () => {
  const files = listShowing(SETTINGS);
  expect(files.filter((file) => /\.test\.ts$|^src\/content|^src\/e2e/u.test(file))).toEqual([]);
});

it('a changed topic, base path or address is another key', () => {
  const vocabulary = join(folder, 'vocabulary');
  cpSync(SETTINGS.vocabulary, vocabulary, { recursive: true });
  const settings = { ...SETTINGS, vocabulary };
  const [showing, reading] = [toShowingKey(settings), toReadingKey(settings)];
  expect([toShowingKey(settings), toReadingKey(settings)]).toEqual([showing, reading]);
  expect(toShowingKey({ ...settings, base: '/x/' })).not.toBe(showing);
  expect(toShowingKey({ ...settings, site: 'https://example.org' })).not.toBe(showing);
  writeFileSync(join(vocabulary, 'topics/grpo.mdx'), 'changed');
  expect(toShowingKey(settings)).not.toBe(showing);
  expect(toReadingKey(settings)).not.toBe(reading);
});
