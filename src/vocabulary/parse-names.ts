import { isRecord, parseYaml } from '../model/front-matter.ts';
import { toIssue, type Issue, type Outcome } from '../model/issues.ts';
import type { KnownName } from '../model/vocabulary.ts';
import { withoutUndefined } from './parse-topic.ts';
import type { VocabularyFile } from './parse-vocabulary.ts';
import { toShapeIssues } from './problems.ts';
import { nameSchema } from './schemas.ts';

/** Reads `names.yml`: a list with one entry for each known name. Entries that are wrong are reported and left out. */
export function parseNames({ file, text }: VocabularyFile): Outcome<KnownName[]> {
  let yaml: ReturnType<typeof parseYaml>;
  try {
    yaml = parseYaml(text);
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    return { value: [], issues: [toUnreadable(file, line, `is not YAML: ${firstLine(error)}`)] };
  }
  const { value: entries, lineOf } = yaml;
  if (!Array.isArray(entries))
    return { value: [], issues: [toUnreadable(file, 1, 'is not a list of names.')] };
  const issues: Issue[] = [];
  const value = entries.flatMap((entry: unknown, index) => {
    const written = {
      file,
      what: toLabel(entry, index),
      lineOf: (path: readonly (string | number)[]) => lineOf([index, ...path]),
    };
    const parsed = nameSchema.safeParse(entry, { reportInput: true });
    if (parsed.success)
      return [
        { ...parsed.data, introduced: withoutUndefined(parsed.data.introduced), line: lineOf([index]) },
      ];
    issues.push(
      ...toShapeIssues(parsed.error.issues, written, {
        keyUnknown: 'name-key-unknown',
        valueWrong: 'name-value-wrong',
        keys: Object.keys(nameSchema.shape),
      }),
    );
    return [];
  });
  return { value, issues };
}

function toUnreadable(file: string, line: number, why: string): Issue {
  return toIssue(
    'names-unreadable',
    { file, line },
    {
      happened: `The list of known names ${why}`,
      remedy: 'Write a list of entries, each with `- name: …` and `kind: …`.',
    },
  );
}

function toLabel(entry: unknown, index: number): string {
  const name = isRecord(entry) ? entry['name'] : null;
  return typeof name === 'string' ? `The name "${name}"` : `Entry ${index + 1}`;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
