import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Issue } from '../../model/issues.ts';
import type { SeedRecord } from '../../model/seed.ts';
import { mergeRecords } from '../merge-records.ts';
import { readListings } from '../run-pipeline.ts';
import { readSeedText, toReader } from './read-seed-text.ts';

const FOLDER = 'src/pipeline/parse/__fixtures__/formats';
const FILES = ['daily-papers.json', 'arxiv-api.xml', 'library.bib', 'zotero.ris', 'papers.jsonl'] as const;

describe('toReader', () => {
  it.each([
    [readFixture('daily-papers.json'), 'JSON'],
    ['{"papers": []}', 'JSON'],
    ['{"title": "A", "abstract": "B"}', 'JSON lines'],
    ['{\n  "data": []\n}', 'JSON'],
    [readFixture('arxiv-api.xml'), 'Atom of the arXiv API'],
    [readFixture('library.bib'), 'BibTeX'],
    ['\n@Article(x, title={A})', 'BibTeX'],
    [readFixture('zotero.ris'), 'RIS'],
    [readFixture('papers.jsonl'), 'JSON lines'],
    ['new\n\nSubscribe\n\nDec 8\n\nA Title\n\nAn abstract.', 'listing text'],
    ['', 'listing text'],
    ['@ATitle: with an at sign\n\nAn abstract.', 'listing text'],
    ['[Re] A Title in Brackets\n\nAn abstract.', 'listing text'],
    ['{Curly} Titles\n\nAn abstract.', 'listing text'],
  ])('tells the format of %j', (text, name) => {
    expect(toReader(text).name).toBe(name);
  });
});

describe('readSeedText', () => {
  it.each(FILES)('reads the good records of %s, and says what is wrong with the others', async (file) => {
    const { value, issues } = readSeedText(readFixture(file), file);
    const report = [value?.records.map(toShort) ?? [], issues.map(toLine), value?.taken ?? null];
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      `__fixtures__/formats/expected/${file}.json`,
    );
  });

  it('merges one paper of several formats, and keeps the richest of each field', () => {
    const seeds = FILES.map((file) => ({ file, bytes: readFileSync(`${FOLDER}/${file}`) }));
    const { value } = mergeRecords(readListings(seeds, []).value);
    const paper = value.find(({ title }) => title.startsWith('LanternNet'));
    expect(paper).toMatchObject({
      slug: 'lanternnet-walking-with-few-lights',
      authors: ['Jörg Müller', 'Anna van der Berg', 'Lantern, Inc.'],
      ids: { arxiv: '2511.00001', doi: '10.1000/lantern.7' },
      date: { iso: '2025-11-03', yearOrigin: 'printed' },
      organization: { handle: 'lantern-lab', name: 'The Lantern Laboratory' },
      commentCount: 2,
      links: expect.arrayContaining(['https://github.com/lantern/net', 'https://lantern.example/']),
    });
    expect(paper?.sources.map(({ file }) => file)).toEqual([...FILES].sort());
  });

  it('lets a record without an abstract fill the gaps of another', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const listings = readListings(
      [
        { file: 'a.txt', bytes: bytes('new\n\nDec 8\n\nA Title\n\nAn abstract.\n\n  • 2 authors\n·\nNov 3') },
        { file: 'b.bib', bytes: bytes('@misc{x, title={A {Title}}, author={A B and C D}, year=2025}') },
      ],
      [],
    );
    const { value, issues } = mergeRecords(listings.value);
    expect(issues).toEqual([]);
    expect(value).toMatchObject([{ abstract: 'An abstract.', authors: ['A B', 'C D'], authorCount: 2 }]);
  });

  it.each(['{"title": ', '[{]', '<feed><entry', '@misc{', 'TY  - '])('reads or reports %j', (text) => {
    const { value, issues } = readSeedText(text, 'a');
    expect(value).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  });
});

function readFixture(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

function toShort({ source, ...record }: SeedRecord) {
  return { line: source.line, listed: source.listed?.day ?? null, ...record };
}

function toLine({ code, place, happened }: Issue): string {
  return `${place.line ?? ''} ${code} ${happened}`;
}
