import { hasErrors, type Outcome } from '../model/issues.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { checkReferences } from './check-references.ts';
import { parseNames } from './parse-names.ts';
import { parseTopic } from './parse-topic.ts';

/** A file that people wrote, by its path within the project. */
export interface VocabularyFile {
  readonly file: string;
  readonly text: string;
}

const TOPIC_FILE = /(?:^|\/)topics\/[^/]+\.mdx$/u;
const NAMES_FILE = /(?:^|\/)names\.yml$/u;

/**
 * Reads the vocabulary: topics from `topics/<id>.mdx` and known names from `names.yml`; other files are passed over.
 * Any mistake is an error with its line, and then the value is `null`, since half a vocabulary would drop pages.
 */
export function parseVocabulary(files: readonly VocabularyFile[]): Outcome<Vocabulary | null> {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const pages = sorted.filter(({ file }) => TOPIC_FILE.test(file)).map(parseTopic);
  const topics = pages.flatMap(({ value }) => (value === null ? [] : [value]));
  const namesFile = sorted.find(({ file }) => NAMES_FILE.test(file)) ?? { file: 'names.yml', text: '[]' };
  const names = parseNames(namesFile);
  const byId = new Map(topics.map(({ topic }) => [topic.id, topic] as const));
  const vocabulary: Vocabulary = {
    topics: new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1))),
    names: names.value,
  };
  const lines = new Map(topics.map(({ topic, lineOf }) => [topic, lineOf]));
  const issues = [
    ...pages.flatMap((page) => page.issues),
    ...names.issues,
    ...checkReferences(vocabulary, {
      ofTopic: (topic, key) => ({ file: topic.file, line: lines.get(topic)?.(key) ?? 1 }),
      ofName: (name) => ({ file: namesFile.file, line: name.line }),
    }),
  ];
  return { value: hasErrors(issues) ? null : vocabulary, issues };
}
