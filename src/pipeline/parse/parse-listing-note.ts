import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

import type { Outcome } from '../../model/issues.ts';
import { toIssue } from '../../model/issues.ts';

/** What people may write in a file beside a seed: `seeds/NAME.yml` of `seeds/NAME.txt`. */
const noteSchema = z.strictObject({ year: z.int().min(1900).max(2999) });

/** Reads a listing's note and gives the year it declares, or `null` and an issue where it can't be read. */
export function parseListingNote(text: string, file: string): Outcome<number | null> {
  try {
    const note = noteSchema.safeParse(parse(text, { maxAliasCount: 0, schema: 'core' }));
    if (note.success) return { value: note.data.year, issues: [] };
    const first = note.error.issues[0];
    return unreadable(`${first?.path.join('.') || 'The file'}: ${first?.message ?? 'not readable'}.`, {
      file,
    });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const message = (error as Error).message.split('\n', 1)[0] ?? '';
    return unreadable(message, line === undefined ? { file } : { file, line });
  }
}

function unreadable(happened: string, place: { file: string; line?: number }): Outcome<null> {
  const remedy = 'The file may hold one line only, such as "year: 2025".';
  return { value: null, issues: [toIssue('listing-note-unreadable', place, { happened, remedy })] };
}
