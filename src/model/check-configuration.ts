import { z } from 'zod';

import { COLOURS, HOME, SECTIONS, STATEMENTS, type Configuration } from './configuration.ts';
import { toIssue, type Issue } from './issues.ts';

const text = z.string().refine((value) => value.trim() !== '');
const httpsAddress = z.url({ protocol: /^https?$/u, hostname: /./u });
const hex = z.string().regex(/^#[0-9a-f]{6}$/u);
const folder = z.string().regex(/^(?![./])(?!.*\.\.)[\w./-]*\w$/u);
const SECTION_NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
const schema = z.strictObject({
  title: text,
  description: text,
  address: httpsAddress.nullable(),
  repository: z
    .string()
    .regex(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/u)
    .nullable(),
  seeds: folder,
  vocabulary: folder,
  examples: z.string(),
  colours: z.partialRecord(z.enum(COLOURS), z.strictObject({ light: hex, dark: hex })),
  show: z.strictObject({
    header: z.array(z.enum(SECTION_NAMES)),
    home: z.array(z.enum(HOME)),
    statements: z.array(z.enum(STATEMENTS)),
  }),
}) satisfies z.ZodType<Configuration>;

/** What each key has to be, as the remedy says it. */
const WANTED: Readonly<Record<keyof Configuration, string>> = {
  title: "a text, such as 'Methodex'",
  description: "a text, such as 'An encyclopedia of methods'",
  address: "an address, such as 'https://example.org/methods/', or null",
  repository: "an address, such as 'https://github.com/owner/name', or null",
  seeds: "a folder of the project, such as 'seeds'",
  vocabulary: "a folder of the project, such as 'src/vocabulary'",
  examples: "a text, such as 'GRPO, GUI agents'",
  colours: `any of ${COLOURS.join(', ')}, each as { light: '#1c5796', dark: '#93bdea' }`,
  show: `header (of ${SECTION_NAMES.join(', ')}), home (of ${HOME.join(', ')}) and statements (of ${STATEMENTS.join(', ')})`,
};

/** Checks what somebody set for a site of their own; types say most of it, but nobody has to check them to build. */
export function checkConfiguration(value: unknown, source: { file: string; text: string }): Issue[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((problem) => {
    if (problem.code === 'unrecognized_keys' && problem.path.length === 0)
      return problem.keys.map((key) => toKeyIssue(key, source));
    const key = String(problem.path[0] ?? '');
    return [
      key in WANTED
        ? toValueIssue(key as keyof Configuration, valueOf(value, key), source)
        : toWholeIssue(source),
    ];
  });
}

function valueOf(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}

function toKeyIssue(key: string, source: { file: string; text: string }): Issue {
  return toIssue('configuration-wrong', toPlace(key, source), {
    happened: `The key \`${key}\` means nothing here.`,
    remedy: `Use one of ${Object.keys(WANTED)
      .map((known) => `\`${known}\``)
      .join(', ')}, or delete the line.`,
  });
}

function toValueIssue(
  key: keyof Configuration,
  input: unknown,
  source: { file: string; text: string },
): Issue {
  const happened = input === undefined ? 'is missing' : `is ${JSON.stringify(input)}, which it can't be`;
  return toIssue('configuration-wrong', toPlace(key, source), {
    happened: `\`${key}\` ${happened}.`,
    remedy: `Write ${WANTED[key]}.`,
  });
}

function toWholeIssue({ file }: { file: string }): Issue {
  const happened = 'The configuration is not a group of `key: value` lines.';
  return toIssue(
    'configuration-wrong',
    { file },
    { happened, remedy: 'Take the file back as it was before.' },
  );
}

function toPlace(key: string, { file, text }: { file: string; text: string }): Issue['place'] {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`));
  return index === -1 ? { file } : { file, line: index + 1 };
}
