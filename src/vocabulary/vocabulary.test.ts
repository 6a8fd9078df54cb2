import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseVocabulary } from './parse-vocabulary.ts';

const HERE = new URL('./', import.meta.url);

test('the vocabulary of the project has no mistakes', () => {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yml)$/u.test(file))
    .map((file) => ({ file: `src/vocabulary/${file}`, text: readFileSync(new URL(file, HERE), 'utf8') }));
  const { value, issues } = parseVocabulary(files);
  expect(issues).toEqual([]);
  expect(value?.names.length).toBeGreaterThan(100);
});
