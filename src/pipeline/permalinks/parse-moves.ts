import { z } from 'zod';

import { parseYaml } from '../../model/front-matter.ts';
import { toIssue, type Issue, type Outcome } from '../../model/issues.ts';
import type { Moves } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import type { VocabularyFile } from '../../vocabulary/parse-vocabulary.ts';
import { toShapeIssues } from '../../vocabulary/problems.ts';
import { isAddress } from './ledger.ts';

const why = z.string().trim().min(1);
const redirectSchema = z.strictObject({ from: z.string(), to: z.string(), why });
const withdrawalSchema = z.strictObject({ address: z.string(), why });

/**
 * Reads what people wrote of addresses that moved or were withdrawn. Every mistake is an error with its line; an entry
 * that has one is left out. An address may be spoken of once, and may not lead to itself by any way.
 */
export function parseMoves(files: {
  readonly redirects: VocabularyFile;
  readonly withdrawn: VocabularyFile;
}): Outcome<Moves> {
  const redirects = parseEntries(files.redirects, redirectSchema);
  const withdrawn = parseEntries(files.withdrawn, withdrawalSchema);
  const value = {
    redirects: redirects.value.map((entry) => ({
      ...entry,
      from: entry.from as SitePath,
      to: entry.to as SitePath,
    })),
    withdrawn: withdrawn.value.map((entry) => ({ ...entry, address: entry.address as SitePath })),
  };
  return {
    value,
    issues: [
      ...redirects.issues,
      ...withdrawn.issues,
      ...findTwice(value, files),
      ...findCircles(value, files),
    ],
  };
}

/** Where an address leads in the end, redirect after redirect; `null` where it comes back to itself. */
export function followRedirects(address: SitePath, redirects: Moves['redirects']): SitePath | null {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const seen = new Set<SitePath>();
  let at = address;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = to;
  }
  return at;
}

type Entry<T> = T & { readonly line: number };

function parseEntries<T extends Record<string, string>>(
  { file, text }: VocabularyFile,
  schema: z.ZodObject & z.ZodType<T>,
): Outcome<Entry<T>[]> {
  let yaml: ReturnType<typeof parseYaml>;
  try {
    yaml = parseYaml(text);
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    return { value: [], issues: [toUnreadable(file, line)] };
  }
  const entries = yaml.value ?? [];
  if (!Array.isArray(entries)) return { value: [], issues: [toUnreadable(file, 1)] };
  const issues: Issue[] = [];
  const value = entries.flatMap((entry: unknown, index) => {
    const written = {
      file,
      what: `Entry ${index + 1}`,
      lineOf: (path: readonly (string | number)[]) => yaml.lineOf([index, ...path]),
    };
    const parsed = schema.safeParse(entry, { reportInput: true });
    const wrong = parsed.success
      ? Object.entries(parsed.data).flatMap(([key, text]) =>
          key === 'why' || isAddress(text)
            ? []
            : [toAddressIssue(text, { file, line: written.lineOf([key]) })],
        )
      : toShapeIssues(parsed.error.issues, written, {
          keyUnknown: 'address-key-unknown',
          valueWrong: 'address-value-wrong',
          keys: Object.keys(schema.shape),
        });
    issues.push(...wrong);
    return parsed.success && wrong.length === 0 ? [{ ...parsed.data, line: yaml.lineOf([index]) }] : [];
  });
  return { value, issues };
}

function findTwice(
  { redirects, withdrawn }: Moves,
  files: { readonly redirects: VocabularyFile; readonly withdrawn: VocabularyFile },
): Issue[] {
  const spoken = [
    ...redirects.map(({ from, line }) => ({ address: from, line, file: files.redirects.file })),
    ...withdrawn.map(({ address, line }) => ({ address, line, file: files.withdrawn.file })),
  ];
  const first = new Map<SitePath, (typeof spoken)[number]>();
  return spoken.flatMap((one) => {
    const before = first.get(one.address);
    if (before === undefined) {
      first.set(one.address, one);
      return [];
    }
    const happened = `${one.address} is spoken of twice, first in ${before.file}:${before.line}.`;
    const remedy = 'Delete one of the two: an address leads to one place, or is withdrawn.';
    return [toIssue('address-said-twice', { file: one.file, line: one.line }, { happened, remedy })];
  });
}

function findCircles({ redirects }: Moves, files: { readonly redirects: VocabularyFile }): Issue[] {
  return redirects
    .filter(({ from }) => followRedirects(from, redirects) === null)
    .map(({ from, line }) =>
      toIssue(
        'redirect-in-circle',
        { file: files.redirects.file, line },
        {
          happened: `${from} leads back to itself, so no reader would arrive.`,
          remedy: 'Let one of these redirects lead to a page that stands.',
        },
      ),
    );
}

function toUnreadable(file: string, line: number): Issue {
  const happened = 'This is not a list of entries in YAML.';
  const remedy = 'Write a list of entries as the comment at the top of the file shows them.';
  return toIssue('addresses-unreadable', { file, line }, { happened, remedy });
}

function toAddressIssue(text: string, place: { file: string; line: number }): Issue {
  const happened = `${JSON.stringify(text)} is no address of a site.`;
  const remedy =
    'Write it from the root, without host and base path: `/topics/grpo/`, `/papers/a-title/#part`.';
  return toIssue('address-value-wrong', place, { happened, remedy });
}
