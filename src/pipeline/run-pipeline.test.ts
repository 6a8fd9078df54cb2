import { describe, expect, it } from 'vitest';

import { readSeedFolder } from '../../scripts/lib/read-seed-files.ts';
import { mergeRecords } from './merge-records.ts';
import { readListings, runPipeline } from './run-pipeline.ts';

// Those that the project began with: others may be added.
const FIRST = /^seeds\/00[0-4]_[0-9a-f]{16}\.txt$/u;
const { seeds: all, notes } = readSeedFolder('seeds');
const seeds = all.filter(({ file }) => FIRST.test(file));
const vocabulary = { topics: new Map(), names: [], cues: new Map() };

describe('the five seeds', () => {
  const listings = readListings(seeds, notes);

  it('have 282 records, none lost and none doubtful', () => {
    expect(listings.issues).toEqual([]);
    expect(listings.value.map(({ records }) => records.length)).toEqual([19, 61, 65, 71, 66]);
  });

  it('are of years that follow from what they print', () => {
    const taken = listings.value.map((listing) => [listing.taken?.iso, listing.taken?.yearOrigin]);
    expect(taken).toEqual([
      ['2026-01-09', 'inferred'],
      ['2025-12-08', 'inferred'],
      ['2025-11-18', 'inferred'],
      ['2026-04-22', 'inferred'],
      [null, 'unknown'],
    ]);
    expect(listings.value[4]?.taken).toMatchObject({ month: 7, day: 29, year: null });
    expect(listings.value[4]?.records.every(({ date }) => date === null)).toBe(true);
  });

  it('hold 258 papers, 24 of them listed twice, each with every place it came from', () => {
    const papers = mergeRecords(listings.value).value;
    expect(papers).toHaveLength(258);
    expect(papers.map(({ sources }) => sources.length).filter((count) => count === 2)).toHaveLength(24);
    const places = papers.flatMap(({ sources }) => sources.map(({ file, line }) => `${file}:${line}`));
    const records = listings.value.flatMap((listing) => listing.records);
    expect(places.sort()).toEqual(records.map(({ source: { file, line } }) => `${file}:${line}`).sort());
  });

  it('stand in the seeds as they are told', () => {
    const decoder = new TextDecoder();
    const lines = new Map(seeds.map(({ file, bytes }) => [file, decoder.decode(bytes).split('\n')]));
    for (const { title, abstract, source } of listings.value.flatMap(({ records }) => records)) {
      expect(lines.get(source.file)?.[source.line - 1]).toBe(title);
      expect(lines.get(source.file)?.[source.line + 1]).toBe(abstract);
    }
  });
});

describe('runPipeline', () => {
  it('counts what it read, whatever the order of the seeds', () => {
    const { value, issues } = runPipeline({ seeds, notes, vocabulary });
    expect(value.counts).toEqual({ seeds: 5, records: 282, papers: 258, merged: 24 });
    expect(runPipeline({ seeds: seeds.toReversed(), notes, vocabulary })).toEqual({ value, issues });
  });

  it('says that there are no seeds', () => {
    expect(runPipeline({ seeds: [], notes, vocabulary }).issues.map(({ code }) => code)).toEqual([
      'no-seeds',
    ]);
  });
});
