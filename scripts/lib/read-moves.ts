import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, type Outcome } from '../../src/model/issues.ts';
import {
  LEDGER_FILE,
  REDIRECTS_FILE,
  WITHDRAWN_FILE,
  type Moves,
  type PublishedAddress,
} from '../../src/model/permalinks.ts';
import { parseLedger } from '../../src/pipeline/permalinks/ledger.ts';
import { parseMoves } from '../../src/pipeline/permalinks/parse-moves.ts';
import { inField } from './field.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Reads what the project says of addresses that moved or were withdrawn; a file that isn't there says nothing. */
export function readMoves(): Outcome<Moves | null> {
  const { value, issues } = parseMoves({
    redirects: readFile(REDIRECTS_FILE),
    withdrawn: readFile(WITHDRAWN_FILE),
  });
  return { value: hasErrors(issues) ? null : value, issues };
}

/** Reads the ledger; without one, nothing was published. */
export function readLedger(): Outcome<PublishedAddress[]> {
  const { text, file } = readFile(LEDGER_FILE);
  return parseLedger(text, file);
}

function readFile(named: string): { file: string; text: string } {
  const file = inField(named);
  const path = join(ROOT, file);
  return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}
