import type { z } from 'zod';

import { toIssue, type Issue, type IssueCode } from '../model/issues.ts';

/** Where a value was written: the file, a way to find a key's line, and what the thing is called in messages. */
export interface Written {
  readonly file: string;
  readonly what: string;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** The codes that a kind of entry reports unknown keys and wrong values under. */
export interface ShapeCodes {
  readonly keyUnknown: IssueCode;
  readonly valueWrong: IssueCode;
}

type ZodProblem = z.core.$ZodIssue;

/** Turns what zod found wrong with an entry into issues that a person can act on. */
export function toShapeIssues(
  problems: readonly ZodProblem[],
  written: Written,
  codes: ShapeCodes & { keys: readonly string[] },
): Issue[] {
  return problems.flatMap((problem) =>
    problem.code === 'unrecognized_keys' && problem.path.length === 0
      ? problem.keys.map((key) => toKeyIssue(key, written, codes))
      : [toValueIssue(problem, written, codes.valueWrong)],
  );
}

function toKeyIssue(key: string, written: Written, codes: ShapeCodes & { keys: readonly string[] }): Issue {
  return toIssue(
    codes.keyUnknown,
    { file: written.file, line: written.lineOf([key]) },
    {
      happened: `${written.what} has the key \`${key}\`, which means nothing here.`,
      remedy: `Use one of ${codes.keys.map((known) => `\`${known}\``).join(', ')}, or delete the line.`,
    },
  );
}

function toValueIssue(problem: ZodProblem, written: Written, code: IssueCode): Issue {
  const path = problem.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const key = path.length === 0 ? 'the entry' : `\`${path.join('.')}\``;
  const wanted = toWanted(problem);
  return toIssue(
    code,
    { file: written.file, line: written.lineOf(path) },
    {
      happened: `${written.what}: ${key} ${wanted.happened}.`,
      remedy: wanted.remedy,
    },
  );
}

function toWanted(problem: ZodProblem): { happened: string; remedy: string } {
  switch (problem.code) {
    case 'invalid_type':
      return problem.input === undefined && /received undefined/u.test(problem.message)
        ? { happened: 'is missing', remedy: `Write it: ${toKindOfValue(problem.expected)}.` }
        : {
            happened: `is not ${toKindOfValue(problem.expected)}`,
            remedy: `Write ${toKindOfValue(problem.expected)}.`,
          };
    case 'invalid_value':
      return {
        happened: 'is not one of the words it can be',
        remedy: `Write one of ${problem.values.map((value) => `\`${String(value)}\``).join(', ')}.`,
      };
    case 'unrecognized_keys':
      return {
        happened: `has keys that mean nothing here: ${problem.keys.map((key) => `\`${key}\``).join(', ')}`,
        remedy: 'Delete them.',
      };
    case 'invalid_format':
    case 'invalid_key':
      return {
        happened: 'is not an id',
        remedy: 'Write an id: lower-case letters, digits and single hyphens, such as `reward-modeling`.',
      };
    case 'too_small':
    case 'too_big':
      return problem.origin === 'string'
        ? { happened: 'is empty', remedy: 'Write a text, or delete the key.' }
        : { happened: 'is out of range', remedy: 'Write a year between 1900 and 2100.' };
    default:
      return { happened: 'has a wrong value', remedy: 'Compare it with a neighbouring entry.' };
  }
}

function toKindOfValue(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'array':
      return 'a list, such as `[first, second]`';
    case 'object':
    case 'record':
      return 'a group of `key: value` lines';
    case 'int':
    case 'number':
      return 'a whole number';
    default:
      return expected;
  }
}
