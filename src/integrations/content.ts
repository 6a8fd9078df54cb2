import { resolve } from 'node:path';

import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

import { isInput as isSeedFile } from '../../scripts/lib/read-seed-files.ts';
import { hasErrors } from '../model/issues.ts';
import { announce } from './content/announce.ts';
import { writePages } from './content/write-pages.ts';
import { report, runStage } from './report.ts';
import { readSettings } from './settings.ts';

const VOCABULARY = resolve('src/vocabulary');

/**
 * Makes the papers' pages of the seeds before Astro reads its content, so that `astro build` alone does everything.
 * While developing, a changed seed, topic or name makes them anew and shows up in the browser.
 */
export function content(): AstroIntegration {
  return {
    name: 'methodex:content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        if (!(await makePages(logger)))
          throw new Error('No site can be made of these seeds; see the issues above.');
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { seeds } = readSettings();
        server.watcher.add([seeds, VOCABULARY]);
        const refresh = inTurn(async () => {
          if (await makePages(logger)) await refreshContent?.({});
        });
        server.watcher.on('all', (_event, path) => {
          if (isInput(path, seeds)) refresh();
        });
      },
    },
  };
}

/** Says whether the pages are now as seeds and vocabulary want them. */
async function makePages(logger: AstroIntegrationLogger): Promise<boolean> {
  const settings = readSettings();
  const { value, issues } = await runStage('seeds', () => writePages(settings));
  announce(issues, logger);
  if (value === null || hasErrors(issues, settings.strict)) return false;
  report({ kind: 'counts', counts: { ...value } });
  return true;
}

function isInput(path: string, seeds: string): boolean {
  const absolute = resolve(path);
  return (
    [seeds, VOCABULARY].some((folder) => absolute.startsWith(`${folder}/`)) &&
    (isSeedFile(path) || path.endsWith('.mdx'))
  );
}

/** Runs a task again and again on asking, but never beside itself; what is asked for meanwhile is done once, after. */
function inTurn(task: () => Promise<void>): () => void {
  let running = false;
  let asked = false;
  const run = async (): Promise<void> => {
    asked = true;
    if (running) return;
    running = true;
    try {
      while (asked) {
        asked = false;
        await task();
      }
    } finally {
      running = false;
    }
  };
  return () => void run();
}
