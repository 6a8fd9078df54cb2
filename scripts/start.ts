import { BUILD_OPTIONS, BUILD_OPTIONS_HELP, readArguments, toSettings } from './lib/arguments.ts';
import { runBuild } from './lib/run-build.ts';
import { serveFolder } from './lib/serve-folder.ts';

const HELP = `
Reads the seeds, builds the site and serves it on this machine, printing the address. Ctrl-C ends it.

  npm start
${BUILD_OPTIONS_HELP}
  --port N       try this port first (4321)
`;

const { values } = readArguments(HELP, { options: { ...BUILD_OPTIONS, port: { type: 'string' } } });
const settings = toSettings(values);

if (await runBuild(settings)) {
  const { address } = await serveFolder(settings.out, {
    base: settings.base,
    port: Number(values.port ?? 4321),
  });
  console.log(`Read it at ${address}  (Ctrl-C ends this)`);
} else process.exitCode = 1;
