import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startVitest } from 'vitest/node';
import { readArguments } from './lib/arguments.ts';

const HELP = `
Runs every test and ends with a line "N passed, N failed".

  npm test                    unit tests, then browser tests over a freshly built site
  npm test -- --unit          unit tests alone (no build, no browser)
  npm test -- --browser       browser tests alone
  npm test -- FILTER…         test files whose path holds a filter
  npm test -- --update        write goldens anew; look at the difference before you commit it
  npm test -- --watch         run again when files change
`;

const { values, positionals } = readArguments(HELP, {
  allowPositionals: true,
  options: {
    unit: { type: 'boolean' },
    browser: { type: 'boolean' },
    update: { type: 'boolean', short: 'u' },
    watch: { type: 'boolean' },
  },
});

const project = [...(values.unit ? ['unit'] : []), ...(values.browser ? ['browser'] : [])];
// What tests leave in the system's folder for temporary files goes with them.
const temporary = mkdtempSync(join(tmpdir(), 'methodex-tests-'));
process.env['TMPDIR'] = temporary;
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));

const vitest = await startVitest('test', positionals, {
  watch: values.watch ?? false,
  ...(values.update ? { update: true } : {}),
  ...(project.length > 0 ? { project } : {}),
});
if (!values.watch) await vitest.close();
