import { parseArgs } from 'node:util';
import { hasErrors } from '../src/model/issues.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { toFactLine } from '../src/pipeline/to-fact-line.ts';
import { printHelp } from './lib/help.ts';
import { printIssues } from './lib/print-issues.ts';
import { readSeedFiles } from './lib/read-seed-files.ts';
import { readVocabulary } from './lib/read-vocabulary.ts';

const HELP = `
Prints what is read in seeds, without building a site: one paper a line, as JSON, sorted by address.

  npm run facts -- FILE…      any seeds; a .yml file among them declares the year of the seed of its name

Each line has title, introduces, relations, results, topics, keySentence and codeUrls, and then all else that is known,
every statement with the words that say it. Problems go to the standard error stream; where nothing can be read, the
exit status is 1.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, strict: { type: 'boolean' } },
});

if (values.help || positionals.length === 0) printHelp(HELP);
else printFacts(positionals);

function printFacts(files: readonly string[]): void {
  const vocabulary = readVocabulary();
  if (vocabulary.value === null) {
    printIssues(vocabulary.issues);
    process.exitCode = 1;
    return;
  }
  const { value, issues } = runPipeline({ ...readSeedFiles(files), vocabulary: vocabulary.value });
  process.stdout.write(value.papers.map((paper) => `${JSON.stringify(toFactLine(paper))}\n`).join(''));
  printIssues([...vocabulary.issues, ...issues]);
  if (hasErrors(issues, values.strict)) process.exitCode = 1;
}
