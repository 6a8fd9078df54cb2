import { readPapers } from '../src/pipeline/read/read-papers.ts';
import { mergeRecords } from '../src/pipeline/merge-records.ts';
import { readListings } from '../src/pipeline/run-pipeline.ts';
import { readField } from './lib/field.ts';
import { readArguments } from './lib/arguments.ts';
import { readSeedFolder } from './lib/read-seed-files.ts';
import { readVocabulary } from './lib/read-vocabulary.ts';

const HELP = `
Asks every address that the papers name whether it still answers, and prints those that say they hold nothing. It is the
one command that speaks to other hosts.

  npm run external-links                 the papers of seeds/
  npm run external-links -- --seeds DIR  those of another folder
`;

const AT_ONCE = 6;
const PATIENCE = 20_000;
/** Answers that mean the thing is gone, unlike refusals of a program that asks. */
const GONE = new Set([404, 410]);

const { values } = readArguments(HELP, { options: { seeds: { type: 'string' } } });
const urls = listAddresses(values.seeds ?? readField().seeds);
const dead = await findDead(urls);
for (const line of dead) console.log(line);
console.log(`${urls.length - dead.length} of ${urls.length} addresses answer.`);
process.exitCode = dead.length > 0 ? 1 : 0;

function listAddresses(folder: string): string[] {
  const vocabulary = readVocabulary().value;
  if (vocabulary === null) throw new Error('The vocabulary has mistakes; npm run build names them.');
  const { seeds, notes } = readSeedFolder(folder);
  const papers = readPapers(mergeRecords(readListings(seeds, notes).value).value, vocabulary).value;
  const all = papers.flatMap(({ paper, facts }) => [
    ...paper.links,
    ...facts.codeUrls,
    ...facts.availability.flatMap(({ url }) => url ?? []),
  ]);
  return [...new Set(all)].filter((url) => /^https?:/u.test(url)).sort();
}

async function findDead(addresses: readonly string[]): Promise<string[]> {
  const dead: string[] = [];
  const waiting = [...addresses];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        const problem = await ask(url);
        if (problem !== null) dead.push(`${url}\t${problem}`);
      }
    }),
  );
  return dead.sort();
}

async function ask(url: string): Promise<string | null> {
  try {
    const { status } = await fetch(url, { method: 'GET', signal: AbortSignal.timeout(PATIENCE) });
    return GONE.has(status) ? String(status) : null;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}
