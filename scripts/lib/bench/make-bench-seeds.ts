import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedListing, SeedRecord } from '../../../src/model/seed.ts';
import { foldTitle } from '../../../src/model/fold.ts';
import { readListings } from '../../../src/pipeline/run-pipeline.ts';
import { readSeedFolder } from '../read-seed-files.ts';

const HEADER =
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nDec 31\n';
const PER_FILE = 100;

/**
 * Writes seeds with exactly so many papers into an emptied folder: the first of those given, or where they are too few
 * all of them again and again, each time under new titles.
 */
export function makeBenchSeeds(source: string, { papers, into }: { papers: number; into: string }): void {
  const { seeds, notes } = readSeedFolder(source);
  const records = toDistinct(readListings(seeds, notes).value);
  const wanted = Array.from({ length: papers }, (_, index) => toCopy(records, index));
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (let start = 0; start < wanted.length; start += PER_FILE) {
    const name = `bench-${String(start / PER_FILE).padStart(4, '0')}.txt`;
    writeFileSync(join(into, name), `${HEADER}\n${wanted.slice(start, start + PER_FILE).join('\n\n')}\n`);
  }
}

/** How many different papers the seeds of a folder hold. */
export function countPapers(source: string): number {
  const { seeds, notes } = readSeedFolder(source);
  return toDistinct(readListings(seeds, notes).value).length;
}

function toDistinct(listings: readonly DatedListing[]): SeedRecord[] {
  const records = listings.flatMap((listing) => listing.records);
  return [...new Map(records.map((record) => [foldTitle(record.title), record])).values()];
}

function toCopy(records: readonly SeedRecord[], index: number): string {
  const record = records[index % records.length];
  const round = Math.floor(index / records.length);
  if (record === undefined) throw new Error('There is no paper to make seeds of.');
  return `${record.title}${round === 0 ? '' : ` (copy ${round})`}\n\n${record.abstract}`;
}
