import { hasErrors } from '../src/model/issues.ts';
import { findGaps, GAPS, type Gap } from '../src/pipeline/find-gaps.ts';
import { mergeRecords } from '../src/pipeline/merge-records.ts';
import { readListings } from '../src/pipeline/run-pipeline.ts';
import { readField } from './lib/field.ts';
import { readArguments } from './lib/arguments.ts';
import { formatIssues } from './lib/format-issues.ts';
import { readSeedFolder } from './lib/read-seed-files.ts';

const HELP = `
Prints the papers that lack authors, an id or a date: what is missing, and the title, parted by a tab, a paper a line.

  npm run missing                    the papers of seeds/
  npm run missing -- --seeds DIR     those of another folder
  npm run missing -- --of authors    those that lack this alone: ${GAPS.join(', ')}

Look them up in Zotero or through an API and put the export into the folder of seeds: it fills the gaps.
`;

const { values } = readArguments(HELP, {
  options: { help: { type: 'boolean', short: 'h' }, seeds: { type: 'string' }, of: { type: 'string' } },
});

printGaps(values.seeds ?? readField().seeds, values.of);

function printGaps(folder: string, only: string | undefined): void {
  if (only !== undefined && !isGap(only)) {
    console.error(`--of takes one of ${GAPS.join(', ')}, not ${JSON.stringify(only)}.`);
    process.exitCode = 2;
    return;
  }
  const { seeds, notes, issues } = readSeedFolder(folder);
  const papers = mergeRecords(readListings(seeds, notes).value).value;
  const found = findGaps(papers).filter(({ gaps }) => only === undefined || gaps.includes(only));
  for (const { paper, gaps } of found) console.log(`${gaps.join(', ')}\t${paper.title}`);
  const counts = GAPS.map((gap) => `${found.filter(({ gaps }) => gaps.includes(gap)).length} no ${gap}`);
  console.error(`\n${found.length} of ${papers.length} papers lack something: ${counts.join(', ')}.`);
  if (issues.length > 0) console.error(formatIssues(issues));
  if (hasErrors(issues)) process.exitCode = 1;
}

function isGap(text: string): text is Gap {
  return (GAPS as readonly string[]).includes(text);
}
