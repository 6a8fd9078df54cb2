import { z } from 'zod';

import type { CorrectionEntry, NamedFact } from '../model/corrections.ts';
import { isRecord, parseYaml, type YamlPath } from '../model/front-matter.ts';
import { toIssue, type Issue, type Outcome } from '../model/issues.ts';
import { isSlug } from '../model/slug.ts';
import type { VocabularyFile } from './parse-vocabulary.ts';
import { toShapeIssues, type Written } from './problems.ts';
import { FACT_SHAPES, type FactShape } from './correction-shapes.ts';

const VERBS = ['add', 'remove', 'change'] as const;
type Verb = (typeof VERBS)[number];

const text = z.string().trim().min(1);
const group = z.record(z.string(), z.unknown());
const entrySchema = z.strictObject({
  paper: text,
  add: group.exactOptional(),
  remove: group.exactOptional(),
  change: group.exactOptional(),
  to: group.exactOptional(),
  evidence: text.exactOptional(),
  why: text,
});
type Entry = z.infer<typeof entrySchema>;

/** Reads the files in which people correct facts. Every mistake is an error with its line; such an entry is left out. */
export function parseCorrections(files: readonly VocabularyFile[]): Outcome<CorrectionEntry[]> {
  const read = files.map(parseFile);
  return { value: read.flatMap(({ value }) => value), issues: read.flatMap(({ issues }) => issues) };
}

function parseFile({ file, text: yamlText }: VocabularyFile): Outcome<CorrectionEntry[]> {
  let yaml: ReturnType<typeof parseYaml>;
  try {
    yaml = parseYaml(yamlText);
  } catch (error) {
    return { value: [], issues: [toUnreadable(file, lineOfError(error))] };
  }
  const entries = yaml.value ?? [];
  if (!Array.isArray(entries)) return { value: [], issues: [toUnreadable(file, 1)] };
  const read = entries.map((entry: unknown, index) =>
    parseEntry(entry, {
      file,
      what: `Correction ${index + 1}`,
      lineOf: (path) => yaml.lineOf([index, ...path]),
    }),
  );
  return {
    value: read.flatMap(({ value }) => value ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function parseEntry(entry: unknown, written: Written): Outcome<CorrectionEntry | null> {
  const checked = check(entrySchema, entry, written);
  if (checked.value === null) return { value: null, issues: checked.issues };
  const { paper, why } = checked.value;
  if (!isSlug(paper))
    return refuse(written, ['paper'], {
      happened: `\`paper\` is ${JSON.stringify(paper)}, which is no address of a paper`,
      remedy: 'Write the last part of the address of the paper’s page: `a-title` of `/papers/a-title/`.',
    });
  const verb = findVerb(checked.value);
  if (verb === null)
    return refuse(written, [], {
      happened: 'it doesn’t say, or says twice, what is to be done',
      remedy: 'Write one of `add`, `remove` and `change`.',
    });
  const named = parseFact(checked.value[verb], within(written, verb));
  if (named.value === null) return { value: null, issues: named.issues };
  const deed = parseDeed(checked.value, verb, { shape: named.value.shape, written });
  if (deed.value === null) return { value: null, issues: deed.issues };
  const { file, lineOf } = written;
  const { fact } = named.value;
  return {
    value: { file, line: lineOf([]), paper, fact, deed: deed.value, why },
    issues: [],
  };
}

function findVerb(entry: Entry): Verb | null {
  const [verb, ...others] = VERBS.filter((each) => entry[each] !== undefined);
  return verb === undefined || others.length > 0 ? null : verb;
}

function parseFact(
  fact: unknown,
  written: Written,
): Outcome<{ readonly fact: NamedFact; readonly shape: FactShape } | null> {
  const key = isRecord(fact) ? Object.keys(fact).find((each) => Object.hasOwn(FACT_SHAPES, each)) : undefined;
  const shape = key === undefined ? undefined : FACT_SHAPES[key];
  if (shape === undefined)
    return refuse(written, [], {
      happened: 'no fact is named',
      remedy: `Begin it with one of ${Object.keys(FACT_SHAPES)
        .map((each) => `\`${each}\``)
        .join(', ')}.`,
    });
  const checked = check(shape.schema, fact, written);
  if (checked.value === null) return { value: null, issues: checked.issues };
  return { value: { fact: shape.toFact(checked.value as never), shape }, issues: [] };
}

function parseDeed(
  entry: Entry,
  verb: Verb,
  { shape, written }: { readonly shape: FactShape; readonly written: Written },
): Outcome<CorrectionEntry['deed'] | null> {
  const { to, evidence } = entry;
  const mistake = findMistake(entry, verb, shape);
  if (mistake !== null) return refuse(written, [mistake.at], mistake);
  switch (verb) {
    case 'remove':
      return { value: { verb }, issues: [] };
    case 'add':
      return { value: { verb, evidence: evidence ?? '' }, issues: [] };
    case 'change': {
      const changes = check(shape.changes, to, within(written, 'to'));
      if (changes.value === null) return { value: null, issues: changes.issues };
      return { value: { verb, to: changes.value as Record<string, string | null> }, issues: [] };
    }
  }
}

type Mistake = { readonly at: string; readonly happened: string; readonly remedy: string } | null;

function findMistake({ to, evidence }: Entry, verb: Verb, shape: FactShape): Mistake {
  if (!shape.verbs.includes(verb))
    return {
      at: verb,
      happened: `such a fact can’t be corrected by \`${verb}\``,
      remedy: `Write ${shape.verbs.map((each) => `\`${each}\``).join(' or ')}.`,
    };
  if (verb === 'add' && evidence === undefined)
    return {
      at: verb,
      happened: 'a fact is added without the words that say it',
      remedy: 'Write them as `evidence`, exactly as they stand in the title or the abstract.',
    };
  if (verb === 'change' && (to === undefined || Object.keys(to).length === 0))
    return {
      at: verb,
      happened: 'it isn’t said what becomes of the fact',
      remedy: 'Write the fields that change, and their values, as `to`.',
    };
  if (verb !== 'change' && to !== undefined)
    return { at: 'to', happened: 'nothing is changed here', remedy: 'Delete `to`, or write `change`.' };
  return null;
}

function check<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  written: Written,
): Outcome<z.infer<Schema> | null> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, issues: [] };
  const codes = {
    keyUnknown: 'correction-key-unknown',
    valueWrong: 'correction-value-wrong',
    keys: Object.keys(schema.shape),
  } as const;
  return { value: null, issues: toShapeIssues(parsed.error.issues, written, codes) };
}

function within(written: Written, key: string): Written {
  return {
    ...written,
    what: `${written.what}, \`${key}\``,
    lineOf: (path: YamlPath) => written.lineOf([key, ...path]),
  };
}

function refuse(
  { file, what, lineOf }: Written,
  path: YamlPath,
  text: { happened: string; remedy: string },
): { value: null; issues: Issue[] } {
  const happened = `${what}: ${text.happened}.`;
  const place = { file, line: lineOf(path) };
  return {
    value: null,
    issues: [toIssue('correction-value-wrong', place, { happened, remedy: text.remedy })],
  };
}

function toUnreadable(file: string, line: number): Issue {
  const happened = 'This is not a list of corrections in YAML.';
  const remedy = 'Write a list of entries as src/vocabulary/README.md shows them.';
  return toIssue('corrections-unreadable', { file, line }, { happened, remedy });
}

function lineOfError(error: unknown): number {
  return (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
}
