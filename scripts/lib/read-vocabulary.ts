import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Outcome } from '../../src/model/issues.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { parseVocabulary, type VocabularyFile } from '../../src/vocabulary/parse-vocabulary.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'src/vocabulary');

let last: { readonly texts: string; readonly outcome: Outcome<Vocabulary | null> } | undefined;

/** Reads the project's topics and known names; the same files are parsed once. */
export function readVocabulary(): Outcome<Vocabulary | null> {
  const files = readVocabularyFiles();
  const texts = JSON.stringify(files);
  if (last?.texts !== texts) last = { texts, outcome: parseVocabulary(files) };
  return last.outcome;
}

/** The files that make the vocabulary, sorted by path. */
function readVocabularyFiles(): VocabularyFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yml)$/u.test(path) && !/^corrections[/\\.]/u.test(path))
    .sort()
    .map((path) => join(FOLDER, path))
    .map((path) => ({
      file: relative(ROOT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}
