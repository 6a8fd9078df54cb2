import { hasErrors, toIssue, type Outcome } from '../model/issues.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { checkReferences } from './check-references.ts';
import { parseCues } from './cues/parse-cues.ts';
import { parseNames } from './parse-names.ts';
import { parseTopic } from './parse-topic.ts';

/** A file that people wrote, by its path within the project. */
export interface VocabularyFile {
  readonly file: string;
  readonly text: string;
}

const TOPIC_FILE = /(?:^|\/)topics\/[^/]+\.mdx$/u;
const CUES_FILE = /(?:^|\/)topics\/([^/]+)\.cues\.yml$/u;
const NAMES_FILE = /(?:^|\/)names\.yml$/u;

/**
 * Reads the vocabulary: topics from `topics/<id>.mdx`, the cues beside them from `topics/<id>.cues.yml`, and known names
 * from `names.yml`; other files are passed over.
 * Any mistake is an error with its line, and then the value is `null`, since half a vocabulary would drop pages.
 */
export function parseVocabulary(files: readonly VocabularyFile[]): Outcome<Vocabulary | null> {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const pages = sorted.filter(({ file }) => TOPIC_FILE.test(file)).map(parseTopic);
  const topics = pages.flatMap(({ value }) => (value === null ? [] : [value]));
  const namesFile = sorted.find(({ file }) => NAMES_FILE.test(file)) ?? { file: 'names.yml', text: '[]' };
  const names = parseNames(namesFile);
  const byId = new Map(topics.map(({ topic }) => [topic.id, topic] as const));
  const cues = sorted.flatMap((file) => {
    const id = CUES_FILE.exec(file.file)?.[1];
    return id === undefined ? [] : [{ id, file: file.file, ...parseCues(file) }];
  });
  const vocabulary: Vocabulary = {
    topics: new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1))),
    names: names.value,
    cues: new Map(cues.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]))),
  };
  const lines = new Map(topics.map(({ topic, lineOf }) => [topic, lineOf]));
  const issues = [
    ...pages.flatMap((page) => page.issues),
    ...names.issues,
    ...cues.flatMap((read) => read.issues),
    ...cues
      .filter(({ id }) => !byId.has(id))
      .map(({ id, file }) =>
        toIssue(
          'cues-without-topic',
          { file },
          {
            happened: `These are cues of the topic "${id}", and there is no such topic.`,
            remedy: `Add \`topics/${id}.mdx\`, or correct the file's name.`,
          },
        ),
      ),
    ...checkReferences(vocabulary, {
      ofTopic: (topic, key) => ({ file: topic.file, line: lines.get(topic)?.(key) ?? 1 }),
      ofName: (name) => ({ file: namesFile.file, line: name.line }),
    }),
  ];
  return { value: hasErrors(issues) ? null : vocabulary, issues };
}
