import { z } from 'zod';

import { parseYaml } from '../../model/front-matter.ts';
import { toIssue, type Outcome } from '../../model/issues.ts';
import type { CueRule, TopicCues } from '../../model/vocabulary.ts';
import { toShapeIssues } from '../problems.ts';
import { findPhrases, toPhraseIndex } from './phrases.ts';
import { toWords } from './words.ts';

const text = z.string().trim().min(1);
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  points: z.int().min(1).max(15),
  say: z.array(text).default([]),
  except: z.array(text).default([]),
  facts: z
    .array(z.string().regex(/^(?:introduces (?:method|benchmark|dataset)|builds-on \S.*)$/u))
    .default([]),
  match: text.nullable().default(null),
  miss: text.nullable().default(null),
});
const cuesSchema = z.strictObject({
  needs: z.array(text).default([]),
  yields: z.array(text).default([]),
  rules: z.array(ruleSchema),
});

/** Reads a topic's cues and tries every rule on its own examples. */
export function parseCues({ file, text }: { file: string; text: string }): Outcome<TopicCues | null> {
  let yaml: ReturnType<typeof parseYaml>;
  try {
    yaml = parseYaml(text);
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    const happened = `This is no YAML: ${(error as Error).message.split('\n')[0] ?? ''}`;
    const remedy = 'Write it as the cues of other topics are written.';
    return { value: null, issues: [toIssue('cues-unreadable', { file, line }, { happened, remedy })] };
  }
  const { value: entries, lineOf } = yaml;
  const parsed = cuesSchema.safeParse(entries, { reportInput: true });
  if (!parsed.success) {
    const codes = {
      keyUnknown: 'cue-key-unknown',
      valueWrong: 'cue-value-wrong',
      keys: Object.keys(cuesSchema.shape),
    } as const;
    return {
      value: null,
      issues: toShapeIssues(parsed.error.issues, { file, what: 'These cues', lineOf }, codes),
    };
  }
  const { needs, yields, rules } = parsed.data;
  return {
    value: { file, needs, yields, rules },
    issues: rules.flatMap((rule, at) =>
      checkExamples(rule).map((failure) =>
        toIssue('rule-example-fails', { file, line: lineOf(['rules', at]) }, failure),
      ),
    ),
  };
}

function checkExamples(rule: CueRule): { happened: string; remedy: string }[] {
  if (rule.say.length === 0) return [];
  const { id, match, miss } = rule;
  if (match === null || miss === null)
    return [
      {
        happened: `The rule "${id}" has no example of each kind.`,
        remedy: 'Write a sentence that it must match under `match`, and one that it must not under `miss`.',
      },
    ];
  const failures: { happened: string; remedy: string }[] = [];
  const matches = toMatcher(rule);
  if (!matches(match))
    failures.push({
      happened: `The rule "${id}" doesn't match its own example "${match}".`,
      remedy: 'Correct `say` or the example.',
    });
  if (matches(miss))
    failures.push({
      happened: `The rule "${id}" matches "${miss}", which it must not.`,
      remedy: 'Correct `say`, `except` or the example.',
    });
  return failures;
}

function toMatcher(rule: CueRule): (sentence: string) => boolean {
  const index = toPhraseIndex([
    ...rule.say.map((phrase) => ({ phrase, yields: true })),
    ...rule.except.map((phrase) => ({ phrase, yields: false })),
  ]);
  return (sentence) => {
    const found = findPhrases(toWords(sentence), index);
    const excepted = found.filter(({ yields }) => !yields);
    return found.some(
      (match) => match.yields && !excepted.some(({ start, end }) => start <= match.start && match.end <= end),
    );
  };
}
