import { dev } from 'astro';
import { toEnvironment } from '../src/integrations/settings.ts';
import { BUILD_OPTIONS, BUILD_OPTIONS_HELP, readArguments, toSettings } from './lib/arguments.ts';
import { formatIssues } from './lib/format-issues.ts';
import { listenToReports } from '../src/integrations/report.ts';

const HELP = `
Serves the site while you work on it: a change to a seed, a topic, a template or a style shows at once. Search needs
a built site (npm start). Ctrl-C ends it.

  npm run dev
${BUILD_OPTIONS_HELP}
  --port N       try this port first (4321)
`;

const { values } = readArguments(HELP, { options: { ...BUILD_OPTIONS, port: { type: 'string' } } });
Object.assign(process.env, toEnvironment(toSettings(values)));
listenToReports((message) => {
  if (message.kind === 'issues' && message.issues.length > 0)
    console.error(`\n${formatIssues(message.issues)}\n`);
});
await dev({ root: process.cwd(), server: { port: Number(values.port ?? 4321) } });
