import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Outcome } from '../../src/model/issues.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { readField } from './field.ts';
import { parseVocabulary, type VocabularyFile } from '../../src/vocabulary/parse-vocabulary.ts';

const ROOT = join(import.meta.dirname, '../..');

let last: { readonly texts: string; readonly outcome: Outcome<Vocabulary | null> } | undefined;

/** Reads the field's topics and known names; the same files are parsed once. */
export function readVocabulary(): Outcome<Vocabulary | null> {
  const files = readVocabularyFiles();
  const texts = JSON.stringify(files);
  if (last?.texts !== texts) last = { texts, outcome: parseVocabulary(files) };
  return last.outcome;
}

/** The files that make the vocabulary, sorted by path. */
function readVocabularyFiles(): VocabularyFile[] {
  const folder = join(ROOT, readField().vocabulary);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yml)$/u.test(path) && !/^corrections[/\\.]/u.test(path))
    .sort()
    .map((path) => join(folder, path))
    .map((path) => ({
      file: relative(ROOT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}
