import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { issueInField } from '../../scripts/lib/field.ts';
import { toLook } from '../../scripts/lib/look-at-site.ts';
import { readLedger } from '../../scripts/lib/read-moves.ts';
import { takeOver } from '../model/hand-over.ts';
import { hasErrors, type Issue } from '../model/issues.ts';
import type { Moves } from '../model/permalinks.ts';
import { checkPermalinks } from '../pipeline/permalinks/check-permalinks.ts';
import { deriveFiles, toGoneText, type GoneFile } from '../pipeline/permalinks/derive-files.ts';
import { report } from './report.ts';
import { readSettings } from './settings.ts';

/**
 * Holds the site of the project's own seeds against the ledger of published addresses. Moved and withdrawn pages are
 * routes of the site; files that moved or are gone are written here.
 */
export function permalinks(): AstroIntegration {
  return {
    name: 'methodex:permalinks',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { own, strict } = readSettings();
        if (!own) return;
        const issues = checkFolder(fileURLToPath(dir), (await takeOver().made).moves);
        report({ kind: 'issues', issues });
        if (hasErrors(issues, strict))
          throw new Error('Published addresses are missing; see the issues above.');
      },
    },
  };
}

function checkFolder(folder: string, moves: Moves): readonly Issue[] {
  const ledger = readLedger();
  writeGoneFiles(folder, deriveFiles(ledger.value, moves));
  return [...ledger.issues, ...checkPermalinks(ledger.value, moves, toLook(folder)).map(issueInField)];
}

/** Files have no redirects: the address of one that moved has a copy, that of one that is gone says so. */
function writeGoneFiles(folder: string, files: readonly GoneFile[]): void {
  for (const { address, to, why } of files) {
    const target = join(folder, address);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const source = to === null ? null : join(folder, to);
    if (source !== null && existsSync(source)) copyFileSync(source, target);
    else writeFileSync(target, toGoneText(address, why));
  }
}
