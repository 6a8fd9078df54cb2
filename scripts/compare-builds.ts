import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../src/pipeline/render/parse-page.ts';
import { compareBuilds, renderChanges, type BuildContents } from '../src/pipeline/compare/compare-builds.ts';
import { selectPublished } from '../src/pipeline/permalinks/select-published.ts';
import { readArguments } from './lib/arguments.ts';
import { readSiteFiles } from './lib/look-at-site.ts';

const HELP = `
Says, as Markdown, what changes between two checkouts of this project that were both built: papers that are added and
gone, facts and topics that change, addresses that go.

  npm run compare -- --before DIR    from the checkout in DIR to this one
    --summary                        puts it on the page of a workflow's run, too
    --comment                        puts it under the pull request that PULL_REQUEST numbers, too, with GitHub's gh
`;

const { values } = readArguments(HELP, {
  options: { before: { type: 'string' }, summary: { type: 'boolean' }, comment: { type: 'boolean' } },
});

if (values.before === undefined) {
  console.error('Name the other checkout with --before DIR.');
  process.exitCode = 2;
} else {
  const text = renderChanges(compareBuilds(readBuild(values.before), readBuild('.')));
  console.log(text);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (values.summary && summary !== undefined) appendFileSync(summary, text);
  if (values.comment) comment(text);
}

function readBuild(folder: string): BuildContents {
  const papers = join(folder, 'src/content/papers');
  return {
    papers: readdirSync(papers)
      .sort()
      .flatMap((name) => parsePage(readFileSync(join(papers, name), 'utf8'), name).value ?? []),
    addresses: selectPublished(readSiteFiles(join(folder, 'dist', '/'))),
  };
}

/** A comment that can't be written is no failure: a request from a fork has no right to. */
function comment(text: string): void {
  const request = process.env['PULL_REQUEST'] ?? '';
  const args = ['pr', 'comment', request, '--edit-last', '--create-if-none', '--body-file', '-'];
  const { status, stderr, error } = spawnSync('gh', args, { input: text, encoding: 'utf8' });
  if (status !== 0) console.error(`No comment was written: ${error?.message ?? stderr.trim()}`);
}
