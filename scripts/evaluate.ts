import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../src/model/issues.ts';
import type { PaperWithFacts } from '../src/model/wiki.ts';
import type { Answers } from '../src/pipeline/evaluate/answers.ts';
import { parseKeyTopics } from '../src/pipeline/evaluate/key-topics.ts';
import { isHeldBack, parseKey } from '../src/pipeline/evaluate/parse-key.ts';
import { formatEvaluation, formatMisses } from '../src/pipeline/evaluate/report.ts';
import { scoreFacts } from '../src/pipeline/evaluate/score-facts.ts';
import { linkWiki } from '../src/pipeline/link/link-wiki.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { toFactLine } from '../src/pipeline/to-fact-line.ts';
import { readArguments } from './lib/arguments.ts';
import { readField } from './lib/field.ts';
import { formatIssues } from './lib/format-issues.ts';
import { readSeedFiles, readSeedFolder, type SeedFiles } from './lib/read-seed-files.ts';
import { readVocabulary } from './lib/read-vocabulary.ts';
import { evaluateSearch } from './lib/search/evaluate-search.ts';

const HELP = `
Scores what is read in the seeds against an answer key: what share of the statements is right (P), what share of the
key's is found (R), and both as one figure (F1), all papers of the key together. Then asks the search lists of queries:
for what share is the wanted page first, and among the first three.

  npm run evaluate
  npm run evaluate -- --misses                       each answer on which the two differ, too
  npm run evaluate -- --key FILE --seeds FILE        another key, with the seed that its papers stand in
  npm run evaluate -- --search                       the search alone
  npm run evaluate -- --queries FILE                 the search alone, by another list: kind, query, path, with tabs

A fifth of the key is held back: it has a table of its own and its answers are never printed, so that it tells how the
rules do on papers that they were not written for. Where nothing can be read, the exit status is 1.
`;
const FOLDER = 'src/pipeline/evaluate';

const { values } = readArguments(HELP, {
  options: {
    help: { type: 'boolean', short: 'h' },
    misses: { type: 'boolean' },
    key: { type: 'string' },
    seeds: { type: 'string', multiple: true },
    search: { type: 'boolean' },
    queries: { type: 'string' },
  },
});

const key = parseKey(readFileSync(values.key ?? join(FOLDER, 'key.jsonl'), 'utf8'));
const topics = parseKeyTopics(readFileSync(join(FOLDER, 'key-topics.tsv'), 'utf8'));
const vocabulary = readVocabulary();
const papers = readFacts(values.seeds ? readSeedFiles(values.seeds) : readSeedFolder(readField().seeds));
if (papers === null || vocabulary.value === null) process.exitCode = 1;
else {
  const onlySearch = values.search === true || values.queries !== undefined;
  if (!onlySearch) print(papers.map(toFactLine));
  const wiki = linkWiki(papers, vocabulary.value);
  const asked = { file: values.queries, misses: values.misses === true };
  if (onlySearch || values.key === undefined) console.log(`\n${await evaluateSearch(wiki, asked)}`);
}

function print(lines: readonly Answers[]): void {
  const open = scoreFacts(
    key.filter(({ title }) => !isHeldBack(title)),
    lines,
    topics,
  );
  const heldBack = scoreFacts(
    key.filter(({ title }) => isHeldBack(title)),
    lines,
    topics,
  );
  if (values.misses) console.log(`${formatMisses(open)}\n`);
  console.log(`All of the key\n${formatEvaluation(scoreFacts(key, lines, topics))}\n`);
  console.log(`Held back\n${formatEvaluation(heldBack)}`);
}

function readFacts(seeds: SeedFiles): readonly PaperWithFacts[] | null {
  if (vocabulary.value === null || hasErrors(vocabulary.issues))
    return report(formatIssues(vocabulary.issues));
  const { value, issues } = runPipeline({ ...seeds, vocabulary: vocabulary.value });
  return hasErrors(issues) ? report(formatIssues(issues)) : value.papers;
}

function report(issues: string): null {
  console.error(issues);
  return null;
}
