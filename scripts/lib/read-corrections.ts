import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECTIONS_FILE, CORRECTIONS_FOLDER, type CorrectionEntry } from '../../src/model/corrections.ts';
import type { Outcome } from '../../src/model/issues.ts';
import { inField } from './field.ts';
import { parseCorrections } from '../../src/vocabulary/parse-corrections.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Reads what people set right in the facts of the project's own papers. */
export function readCorrections(): Outcome<CorrectionEntry[]> {
  return parseCorrections(
    [inField(CORRECTIONS_FILE), ...listFolder()].map((file) => ({
      file,
      text: existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '',
    })),
  );
}

function listFolder(): string[] {
  const shown = inField(CORRECTIONS_FOLDER);
  const folder = join(ROOT, shown);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `${shown}/${name}`);
}
