import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEDGER_FILE } from '../src/model/permalinks.ts';
import type { SitePath } from '../src/model/urls.ts';
import { renderLedger } from '../src/pipeline/permalinks/ledger.ts';
import { selectPublished } from '../src/pipeline/permalinks/select-published.ts';
import { readArguments, toSettings } from './lib/arguments.ts';
import { buildSite } from './lib/build-site.ts';
import { formatIssues } from './lib/format-issues.ts';
import { readSiteFiles } from './lib/look-at-site.ts';
import { readLedger } from './lib/read-moves.ts';

const HELP = `
Builds the site of the project's own seeds apart from dist/ and says which of its addresses the ledger of published
addresses lacks. The ledger stands in ${LEDGER_FILE}.

  npm run permalinks              prints the addresses that would be recorded
  npm run permalinks -- accept    records them: from then on the build fails when one of them would vanish

Nothing is taken out of the ledger. Where an address has moved or must go, write it into redirects.yml or withdrawn.yml
beside it.
`;

const { positionals } = readArguments(HELP, { allowPositionals: true, options: {} });
process.exitCode = await run(positionals);

async function run([word, ...others]: readonly string[]): Promise<number> {
  if (others.length > 0 || (word !== undefined && word !== 'accept')) {
    console.error('The only word it takes is "accept".\nRun it with --help to see what that does.');
    return 2;
  }
  const settings = toSettings({ seeds: 'seeds', base: '/', out: '.cache/permalinks/site' });
  const { built, issues } = await buildSite(settings);
  if (!built) {
    console.error(formatIssues(issues));
    return 1;
  }
  const known = readLedger().value.map(({ address }) => address);
  const found = selectPublished(readSiteFiles(join(resolve(settings.out), '/')));
  const recorded = new Set(known);
  const fresh = found.filter((address) => !recorded.has(address)).sort();
  if (word === 'accept') record([...known, ...found], fresh.length);
  else console.log([...fresh, `${fresh.length} to record, ${known.length} recorded.`].join('\n'));
  return 0;
}

function record(addresses: readonly SitePath[], fresh: number): void {
  writeFileSync(resolve(LEDGER_FILE), renderLedger(addresses));
  console.log(`${fresh} recorded, ${new Set(addresses).size} in all, in ${LEDGER_FILE}.`);
}
