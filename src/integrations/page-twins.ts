import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { wholeListOf } from '../model/twins.ts';
import type { SitePath } from '../model/urls.ts';
import { toTwinFile, toTwinWriter } from './making/write-twin.ts';
import { runStage } from './report.ts';
import { readSettings } from './settings.ts';

/**
 * Gives each page that Astro drew by itself a Markdown twin made of what it says, where it has none yet: those about one
 * thing, and the lists of them, have theirs from the wiki, and those that we draw have theirs from us.
 */
export function pageTwins(): AstroIntegration {
  return {
    name: 'methodex:page-twins',
    hooks: {
      'astro:build:done': ({ dir, pages }) =>
        runStage('twins', () => {
          const paths = pages.map(
            ({ pathname }): SitePath => `/${pathname.replace(/^\/|index\.html$/gu, '')}`,
          );
          writePageTwins(fileURLToPath(dir), paths);
        }),
    },
  };
}

function writePageTwins(folder: string, paths: readonly SitePath[]): void {
  const writeTwin = toTwinWriter(readSettings());
  for (const path of paths) {
    const file = join(folder, path, 'index.html');
    if (wholeListOf(path) !== path || !existsSync(file) || existsSync(toTwinFile(file))) continue;
    writeTwin(file, readFileSync(file, 'utf8'));
  }
}
