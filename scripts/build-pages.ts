import { configuration } from '../src/methodex.config.ts';
import { readArguments, toSettings } from './lib/arguments.ts';
import { toPagesAddress } from './lib/pages-address.ts';
import { runBuild } from './lib/run-build.ts';

const HELP = `
Builds the site into dist/ for the place where it will be published: the address in src/methodex.config.ts or, where
that has none, the one that GitHub Pages gives the repository which GITHUB_REPOSITORY names as owner/name.

  npm run build:pages
`;

readArguments(HELP, { options: {} });
const address = toPagesAddress(configuration, process.env['GITHUB_REPOSITORY']);
if (address === null) {
  console.error('Set the address in src/methodex.config.ts, or GITHUB_REPOSITORY to owner/name.');
  process.exitCode = 2;
} else {
  process.env['METHODEX_SITE'] = address.site;
  process.exitCode = (await runBuild(toSettings({ base: address.base }))) ? 0 : 1;
}
