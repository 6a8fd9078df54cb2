import { readArguments } from './lib/arguments.ts';
import { runSteps, type Step } from './lib/run-steps.ts';

const HELP = `
Checks all that can be checked without running the code, and ends with a line "N passed, N failed".

  npm run check               format, lint, types, dead code, and the built site's links under two base paths
  npm run check -- NAME…      some of them: format, lint, types, unused, links, links-under-a-base
  npm run fix                 mends what format and lint can mend by themselves
`;

const CHECKS: readonly Step[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'unused', command: 'knip', args: ['--no-progress'] },
  { name: 'links', command: 'node', args: ['scripts/check-links.ts', '--base', '/'] },
  { name: 'links-under-a-base', command: 'node', args: ['scripts/check-links.ts', '--base', '/some/base/'] },
];

const FIXES: readonly Step[] = [
  { name: 'lint', command: 'oxlint', args: ['--fix'] },
  { name: 'format', command: 'prettier', args: ['--write', '--log-level', 'warn', '.'] },
];

const { values, positionals } = readArguments(HELP, {
  allowPositionals: true,
  options: { fix: { type: 'boolean' } },
});
const steps = values.fix ? FIXES : CHECKS;
const wanted = steps.filter((step) => positionals.length === 0 || positionals.includes(step.name));
process.exitCode = (await runSteps(wanted)) ? 0 : 1;
