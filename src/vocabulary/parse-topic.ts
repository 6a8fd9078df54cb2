import { isFrontMatterProblem, parseFrontMatter } from '../model/front-matter.ts';
import { toIssue, type Issue, type Outcome } from '../model/issues.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { VocabularyFile } from './parse-vocabulary.ts';
import { toShapeIssues } from './problems.ts';
import { topicSchema } from './schemas.ts';

/** A topic with a way to find the line of one of its keys. */
export interface ParsedTopic {
  readonly topic: Topic;
  readonly lineOf: (key: string) => number;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Reads one topic's page; its id is its file's name. */
export function parseTopic({ file, text }: VocabularyFile): Outcome<ParsedTopic | null> {
  const id = /([^/]+)\.mdx$/u.exec(file)?.[1] ?? '';
  const issues: Issue[] = [];
  if (!ID.test(id))
    issues.push(
      toIssue(
        'topic-id-wrong',
        { file },
        {
          happened: `"${id}" can't be a topic's id, since it is not made of lower-case letters, digits and single hyphens.`,
          remedy: 'Rename the file; its name is its address for ever, so choose with care.',
        },
      ),
    );
  const read = parseFrontMatter(text);
  if (isFrontMatterProblem(read)) {
    issues.push(
      toIssue(
        'topic-front-matter-unreadable',
        { file, line: read.line },
        {
          happened: `${capitalize(read.problem)}.`,
          remedy: 'Begin the page with `---`, `key: value` lines and `---`, as the other topics do.',
        },
      ),
    );
    return { value: null, issues };
  }
  const parsed = topicSchema.safeParse(read.data, { reportInput: true });
  if (!parsed.success) {
    issues.push(
      ...toShapeIssues(
        parsed.error.issues,
        { file, what: `The topic "${id}"`, lineOf: read.lineOf },
        {
          keyUnknown: 'topic-key-unknown',
          valueWrong: 'topic-value-wrong',
          keys: Object.keys(topicSchema.shape),
        },
      ),
    );
    return { value: null, issues };
  }
  if (read.body === '')
    issues.push(
      toIssue(
        'topic-value-wrong',
        { file },
        {
          happened: `The topic "${id}" has no definition: nothing stands below its front matter.`,
          remedy: 'Write two to five sentences for a reader new to it.',
        },
      ),
    );
  const { introduced, ...rest } = parsed.data;
  const topic: Topic = { id, file, ...rest, introduced: withoutUndefined(introduced), definition: read.body };
  return { value: { topic, lineOf: (key) => read.lineOf([key]) }, issues };
}

/** A reference as the model has it: `by` is absent where nobody is named. */
export function withoutUndefined(
  reference: { title: string; year: number; by?: string | undefined } | null,
): Topic['introduced'] {
  if (reference === null) return null;
  const { by, ...rest } = reference;
  return by === undefined ? rest : { ...rest, by };
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
