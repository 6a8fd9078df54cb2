import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEDGER_FILE, WITHDRAWN_FILE } from '../src/model/permalinks.ts';
import type { SitePath } from '../src/model/urls.ts';
import { renderLedger } from '../src/pipeline/permalinks/ledger.ts';
import { selectPublished } from '../src/pipeline/permalinks/select-published.ts';
import { addWithdrawn, findMissing } from '../src/pipeline/permalinks/withdraw.ts';
import { readArguments, toSettings } from './lib/arguments.ts';
import { buildSite } from './lib/build-site.ts';
import { inField, readField } from './lib/field.ts';
import { formatIssues } from './lib/format-issues.ts';
import { readSiteFiles } from './lib/look-at-site.ts';
import { readLedger } from './lib/read-moves.ts';

const HELP = `
Builds the site of the project's own seeds apart from dist/ and says which of its addresses the ledger of published
addresses lacks. The ledger stands in ${inField(LEDGER_FILE)}.

  npm run permalinks              prints the addresses that would be recorded
  npm run permalinks -- accept    records them: from then on the build fails when one of them would vanish
  npm run permalinks -- withdraw "A wrong reading."
                                  writes all recorded addresses that the site lacks into withdrawn.yml, with that reason

Nothing is taken out of the ledger. Where an address has moved, write it into redirects.yml beside it; names that are
aliases now, or stand on another page, lead there by themselves.
`;

const SETTINGS = toSettings({ seeds: readField().seeds, base: '/', out: '.cache/permalinks/site' });

const { positionals } = readArguments(HELP, { allowPositionals: true, options: {} });
process.exitCode = await run(positionals);

async function run([word, ...others]: readonly string[]): Promise<number> {
  if (word === 'withdraw' && others.length === 1 && others[0]) return withdraw(others[0]);
  if (others.length > 0 || (word !== undefined && word !== 'accept')) {
    console.error('It takes "accept", or "withdraw" and a reason.\nRun it with --help to see what these do.');
    return 2;
  }
  const { built, issues } = await buildSite(SETTINGS);
  if (!built) {
    console.error(formatIssues(issues));
    return 1;
  }
  const known = readLedger().value.map(({ address }) => address);
  const found = selectPublished(readSiteFiles(join(resolve(SETTINGS.out), '/')));
  const recorded = new Set(known);
  const fresh = found.filter((address) => !recorded.has(address)).sort();
  if (word === 'accept') record([...known, ...found], fresh.length);
  else console.log([...fresh, `${fresh.length} to record, ${known.length} recorded.`].join('\n'));
  return 0;
}

function record(addresses: readonly SitePath[], fresh: number): void {
  writeFileSync(resolve(inField(LEDGER_FILE)), renderLedger(addresses));
  console.log(`${fresh} recorded, ${new Set(addresses).size} in all, in ${inField(LEDGER_FILE)}.`);
}

async function withdraw(why: string): Promise<number> {
  const { issues } = await buildSite(SETTINGS);
  const missing = findMissing(issues, readLedger().value);
  const others = issues.filter(
    ({ code, severity }) => severity === 'error' && !code.startsWith('published-'),
  );
  if (others.length > 0) {
    console.error(formatIssues(others));
    return 1;
  }
  const file = resolve(inField(WITHDRAWN_FILE));
  if (missing.length > 0) writeFileSync(file, addWithdrawn(readFileSync(file, 'utf8'), missing, why));
  console.log([...missing, `${missing.length} withdrawn, in ${inField(WITHDRAWN_FILE)}.`].join('\n'));
  return 0;
}
