import { join, resolve } from 'node:path';
import { hasErrors } from '../src/model/issues.ts';
import { BUILD_OPTIONS, BUILD_OPTIONS_HELP, readArguments, toSettings } from './lib/arguments.ts';
import { buildSite } from './lib/build-site.ts';
import { checkSite } from './lib/check-site/check-site.ts';
import { readSiteFolder } from './lib/check-site/read-site-folder.ts';
import { countIssues, formatIssues } from './lib/format-issues.ts';

const HELP = `
Builds the site apart from dist/ and looks for dead links and anchors, ids that stand twice, pages nobody links to,
links that miss the base path, requests to other hosts and inline code.

  node scripts/check-links.ts
${BUILD_OPTIONS_HELP}
`;

const { values } = readArguments(HELP, { options: BUILD_OPTIONS });
const settings = toSettings({ out: '.cache/check/site', ...values });
const { built, issues } = await buildSite(settings);
const found = built ? checkSite(readSiteFolder(join(resolve(settings.out), '/'), settings.base)) : issues;

if (found.length > 0) console.log(`${formatIssues(found)}\n`);
console.log(countIssues(found));
process.exitCode = hasErrors(found) ? 1 : 0;
