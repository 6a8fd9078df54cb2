import { BUILD_OPTIONS, BUILD_OPTIONS_HELP, readArguments, toSettings } from './lib/arguments.ts';
import { runBuild } from './lib/run-build.ts';

const HELP = `
Reads the seeds and builds the site into dist/. What was in dist/ stays until the new site is whole, and stays for good
where the seeds are so bad that none can be built; then the exit status is 1.

  npm run build
${BUILD_OPTIONS_HELP}
`;

const { values } = readArguments(HELP, { options: BUILD_OPTIONS });
process.exitCode = (await runBuild(toSettings(values))) ? 0 : 1;
