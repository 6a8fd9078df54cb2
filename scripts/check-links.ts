import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasErrors } from '../src/model/issues.ts';
import { pathOf } from '../src/model/urls.ts';
import { mergeRecords } from '../src/pipeline/merge-records.ts';
import { readListings } from '../src/pipeline/run-pipeline.ts';
import { BUILD_OPTIONS, BUILD_OPTIONS_HELP, readArguments, toSettings } from './lib/arguments.ts';
import { buildSite } from './lib/build-site.ts';
import { checkSite } from './lib/check-site/check-site.ts';
import { checkTexts, type ShownPaper } from './lib/check-site/check-texts.ts';
import { readSiteFolder } from './lib/check-site/read-site-folder.ts';
import { countIssues, formatIssues } from './lib/format-issues.ts';
import { readMoves } from './lib/read-moves.ts';
import { readSeedFolder } from './lib/read-seed-files.ts';

const HELP = `
Builds the site apart from dist/ and looks for dead links and anchors, ids that stand twice, pages nobody links to,
links that miss the base path, requests to other hosts, inline code, and papers whose text isn't their seed's.

  node scripts/check-links.ts
${BUILD_OPTIONS_HELP}
`;

const { values } = readArguments(HELP, { options: BUILD_OPTIONS });
const settings = toSettings({ out: '.cache/check/site', ...values });
const { built, issues } = await buildSite(settings);
const folder = join(resolve(settings.out), '/');
const found = built
  ? [...checkSite(readSiteFolder(folder, settings.base)), ...checkTexts(readPapers(folder))]
  : issues;

if (found.length > 0) console.log(`${formatIssues(found)}\n`);
console.log(countIssues(found));
process.exitCode = hasErrors(found) ? 1 : 0;

/** The papers of the seeds, as they were printed, with their pages; withdrawn ones have none. */
function readPapers(site: string): ShownPaper[] {
  const { seeds, notes } = readSeedFolder(settings.seeds);
  const withdrawn = new Set(readMoves().value?.withdrawn.map(({ address }) => address));
  return mergeRecords(readListings(seeds, notes).value)
    .value.filter(({ slug }) => !withdrawn.has(pathOf('papers', slug)))
    .map((paper) => {
      const file = join(site, 'papers', paper.slug, 'index.html');
      return { paper, html: existsSync(file) ? readFileSync(file, 'utf8') : null };
    });
}
