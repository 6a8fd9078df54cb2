import fc from 'fast-check';
import { SEED_LAWS } from '../src/pipeline/__fuzz__/seed-laws.ts';
import { readArguments } from './lib/arguments.ts';

const HELP = `
Throws damaged seeds, shuffled lines, arbitrary text and arbitrary bytes at the pipeline and checks the laws it obeys:
nothing throws, every whole record becomes a paper, every lost line is an issue with its line.

  npm run fuzz                   10,000 cases, the same ones each time
  npm run fuzz -- --cases 500    as many as this
  npm run fuzz -- --seed 7       other ones

Where a law fails, the smallest case that breaks it is printed, and the exit status is 1.
`;

const { values } = readArguments(HELP, {
  options: {
    help: { type: 'boolean', short: 'h' },
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

const numRuns = Math.ceil(Number(values.cases) / SEED_LAWS.length);
const failed = SEED_LAWS.filter(({ name, property }) => {
  const details = fc.check(property, { numRuns, seed: Number(values.seed) });
  console.log(`${details.failed ? 'broken' : 'holds '}  ${name} (${details.numRuns} cases)`);
  if (details.failed) console.error(`${String(details.errorInstance)}\n${fc.defaultReportMessage(details)}`);
  return details.failed;
});
console.log(`${SEED_LAWS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
