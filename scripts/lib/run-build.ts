import { relative } from 'node:path';
import type { Settings } from '../../src/integrations/settings.ts';
import { type BuildResult, buildSite } from './build-site.ts';
import { countIssues, formatIssues, toAnnotations, toClosingLine } from './format-issues.ts';
import { showProgress } from './progress.ts';

/** Builds the site, says how it goes, prints the issues and a summary. Says whether there is a new site. */
export async function runBuild(settings: Settings): Promise<boolean> {
  const started = performance.now();
  const stopProgress = showProgress();
  const result = await buildSite(settings).finally(stopProgress);
  if (result.issues.length > 0) console.error(`\n${formatIssues(result.issues)}\n`);
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(toAnnotations(result.issues));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.built) console.log([...toSummary(result, seconds), toPlace(settings)].join('\n'));
  else console.error(`No site was built: ${countIssues(result.issues)}. What was there before is unchanged.`);
  return result.built;
}

/** What is counted, as it is called when there is one of it. */
const COUNTS = [
  ['seeds', 'seed'],
  ['records', 'record'],
  ['papers', 'paper'],
  ['merged', 'merged'],
  ['pages', 'page'],
  ['kept', 'kept'],
] as const;

function toSummary({ counts, issues }: BuildResult, seconds: string): string[] {
  const counted = COUNTS.flatMap(([many, one]) => {
    const count = counts[many];
    return count === undefined ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return [
    [...counted, `${seconds} s${toWait(counts)}`].join(', '),
    toClosingLine(issues, counts['papers'] ?? 0),
  ];
}

/** How long the search index alone was waited for: the indexer is a program of its own, and works beside all else. */
function toWait({ indexAlone = 0, waited = 0 }: BuildResult['counts']): string {
  const seconds = Math.min(indexAlone, waited) / 1000;
  return seconds < 1 ? '' : `, ${seconds.toFixed(1)} s of it waiting for the search index alone`;
}

function toPlace({ out }: Settings): string {
  return `The site is in ${relative('.', out) || '.'}/`;
}
