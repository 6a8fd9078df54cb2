import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { toLook } from '../../scripts/lib/look-at-site.ts';
import { readLedger, readMoves } from '../../scripts/lib/read-moves.ts';
import { hasErrors, type Issue } from '../model/issues.ts';
import type { Moves } from '../model/permalinks.ts';
import { checkPermalinks } from '../pipeline/permalinks/check-permalinks.ts';
import { followRedirects } from '../pipeline/permalinks/parse-moves.ts';
import { announce } from './announce.ts';
import { readSettings } from './settings.ts';

/**
 * Holds the site of the project's own seeds against the ledger of published addresses. Moved and withdrawn pages are
 * routes of the site; a file that moved is copied here, since no host leads on from a file.
 */
export function permalinks(): AstroIntegration {
  return {
    name: 'methodex:permalinks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { own, strict } = readSettings();
        if (!own) return;
        const issues = checkFolder(fileURLToPath(dir));
        announce(issues, logger);
        if (hasErrors(issues, strict))
          throw new Error('Published addresses are missing; see the issues above.');
      },
    },
  };
}

function checkFolder(folder: string): readonly Issue[] {
  const moves = readMoves();
  const ledger = readLedger();
  if (moves.value === null) return moves.issues;
  copyFiles(folder, moves.value);
  return [...ledger.issues, ...checkPermalinks(ledger.value, moves.value, toLook(folder))];
}

function copyFiles(folder: string, { redirects }: Moves): void {
  for (const { from } of redirects) {
    const to = followRedirects(from, redirects);
    if (from.endsWith('/') || from.includes('#') || to === null) continue;
    const source = join(folder, to);
    const target = join(folder, from);
    if (to.endsWith('/') || !existsSync(source) || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
}
