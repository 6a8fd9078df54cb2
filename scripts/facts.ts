import { hasErrors, type Outcome } from '../src/model/issues.ts';
import type { PaperWithFacts } from '../src/model/wiki.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { toFactLine } from '../src/pipeline/to-fact-line.ts';
import { readArguments } from './lib/arguments.ts';
import { formatIssues, toAnnotations, toClosingLine } from './lib/format-issues.ts';
import { readSeedFiles } from './lib/read-seed-files.ts';
import { readVocabulary } from './lib/read-vocabulary.ts';

const HELP = `
Prints what is read in seeds, without building a site: one paper a line, as JSON, sorted by address.

  npm run facts -- FILE…      any seeds; a .yml file among them declares the year of the seed of its name

Each line has title, introduces, relations, results, topics, keySentence and codeUrls, and then all else that is known,
every statement with the words that say it. Problems go to the standard error stream; where nothing can be read, the
exit status is 1.
`;

const { values, positionals } = readArguments(HELP, {
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, strict: { type: 'boolean' } },
});

if (positionals.length === 0) console.log(HELP.trim());
else printFacts(positionals);

function printFacts(files: readonly string[]): void {
  const { value, issues } = readFacts(files);
  process.stdout.write(value.map((paper) => `${JSON.stringify(toFactLine(paper))}\n`).join(''));
  if (issues.length > 0) console.error(`${formatIssues(issues)}\n\n${toClosingLine(issues, value.length)}`);
  if (process.env['GITHUB_ACTIONS'] === 'true') console.error(toAnnotations(issues));
  if (hasErrors(issues, values.strict)) process.exitCode = 1;
}

function readFacts(files: readonly string[]): Outcome<readonly PaperWithFacts[]> {
  const vocabulary = readVocabulary();
  if (vocabulary.value === null) return { value: [], issues: vocabulary.issues };
  const read = readSeedFiles(files);
  const { value, issues } = runPipeline({ ...read, vocabulary: vocabulary.value });
  return { value: value.papers, issues: [...vocabulary.issues, ...read.issues, ...issues] };
}
