import { describe, expect, it } from 'vitest';

import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import type { Issue } from '../../model/issues.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { runPipeline, type SeedFile } from '../run-pipeline.ts';
import { HOSTILE, HOSTILE_FOLDER, toHostileSeeds } from './__fixtures__/hostile-seeds.ts';

const HOSTILE_SEEDS = toHostileSeeds(readSeedFolder(HOSTILE_FOLDER).seeds);
const GOOD = readSeedFolder('seeds').seeds;
const NOTHING: Vocabulary = { topics: new Map(), names: [], cues: new Map() };
const LONG = 'The remaining text is an ordinary abstract. ';

describe('a hostile seed alone', () => {
  it.each(HOSTILE)('$name', ({ name, papers, issues }) => {
    const read = readPapersOf([seedNamed(name)]);
    expect(read.issues.map(toPlain).sort()).toEqual([...issues].sort());
    expect(read.papers).toHaveLength(papers);
    const sentinels = read.papers.filter(({ title }) => title.startsWith('Sentinel '));
    expect(sentinels).toHaveLength(papers === 0 ? 0 : 2);
    for (const { authorCount, commentCount, date } of sentinels)
      expect({ authorCount, commentCount, month: date?.month, day: date?.day }).toEqual({
        authorCount: 4,
        commentCount: 2,
        month: name === '19-year-boundary' ? 1 : 10,
        day: name === '19-year-boundary' ? 2 : 5,
      });
  });

  it('has every one of them expected', () => {
    expect(HOSTILE_SEEDS.map(({ file }) => toName(file))).toEqual(HOSTILE.map(({ name }) => name));
  });

  it('keeps what is known where the dot is missing or changed', () => {
    const { papers } = readPapersOf([seedNamed('23-dot-missing')]);
    const known = papers
      .filter(({ title }) => title.startsWith('A Paper'))
      .map(({ title, authorCount, commentCount, organization, date }) =>
        [title, authorCount, organization?.name, date?.iso, commentCount].join(' | '),
      );
    expect(known.sort()).toEqual([
      'A Paper with Another Dot | 3 |  | 2026-10-09 | ',
      'A Paper with Blank Lines in Its Metadata | 3 |  | 2026-10-09 | 2',
      'A Paper with Everything on One Line | 3 |  | 2026-10-09 | 2',
      'A Paper with Only Authors | 3 |  |  | ',
      'A Paper with Only a Date |  |  | 2026-10-09 | ',
      'A Paper with Only a Dot |  |  |  | ',
      'A Paper with a Bare Date |  |  | 2025-10-09 | 3',
      'A Paper with a Bullet for a Dot | 3 |  | 2026-10-09 | ',
      'A Paper with an Organisation and No Dot |  | Microsoft | 2026-10-09 | ',
      'A Paper without the Dot | 3 |  | 2026-10-09 | ',
    ]);
  });

  it('never dates a paper after its listing', () => {
    const { papers } = readPapersOf([seedNamed('19-year-boundary')]);
    expect(papers.map(({ date }) => date?.iso ?? 'unknown').sort()).toEqual([
      '2025-12-30',
      '2026-01-01',
      '2026-01-02',
      '2026-01-02',
      '2026-01-08',
      '2026-01-09',
      'unknown',
      'unknown',
    ]);
  });

  it('keeps the names of organizations as they are', () => {
    const { papers } = readPapersOf([seedNamed('21-organisations')]);
    const names = papers.flatMap(({ organization }) => (organization === null ? [] : [organization]));
    expect(names).toContainEqual({ handle: 'constructor', name: '__proto__' });
    expect(names).toContainEqual({ handle: 'dot-lab', name: 'Dot · Lab' });
    expect(names).toContainEqual({ handle: 'may-5', name: 'May 5' });
    expect(names).toContainEqual({ handle: 'authors', name: '12 authors' });
    expect(names).toContainEqual({ handle: 'OpenSomething', name: 'OpenSomething' });
    expect(names).toHaveLength(11);
  });
});

describe('hostile seeds together', () => {
  it('change no paper of the good ones, whatever the order', () => {
    const alone = readPapersOf(GOOD);
    const together = readPapersOf([...HOSTILE_SEEDS, ...GOOD]);
    const titles = HOSTILE_SEEDS.flatMap((seed) => readPapersOf([seed]).papers.map(({ title }) => title));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual(['null']);
    expect(together.papers).toHaveLength(alone.papers.length + titles.length - 1);
    const good = together.papers.filter(({ sources }) => sources[0].file.startsWith('seeds/'));
    expect(good).toEqual(alone.papers);
    expect(readPapersOf([...GOOD, ...HOSTILE_SEEDS.toReversed()])).toEqual(together);
  });
});

describe('a line of five megabytes', () => {
  it('costs its record alone, by name', () => {
    const seed = toSeed(['A Paper Whose Abstract Is Long', LONG.repeat(120_000)]);
    const { papers, issues } = readPapersOf([seed]);
    expect(papers.map(({ title }) => title)).toEqual(['After', 'Before']);
    expect(issues.map(toPlain)).toEqual(['record-too-long:9']);
    expect(issues[0]?.happened).toBe(
      'The abstract of "A Paper Whose Abstract Is Long" has 5279999 characters, more than the 200000 that are taken, so it gets no page.',
    );
  });

  it.each(['{', '[', '$ ', '<b>', '`', 'a_*', '. A', '• 3 authors ', 'w'])('of %j ends as soon', (unit) => {
    const seed = toSeed(['A Title', unit.repeat(2_000_000 / unit.length)]);
    expect(readPapersOf([seed]).papers.map(({ title }) => title)).toEqual(['After', 'Before']);
  });
});

function seedNamed(name: string): SeedFile {
  const seed = HOSTILE_SEEDS.find(({ file }) => toName(file) === name);
  if (seed === undefined) throw new Error(`There is no seed named ${name}.`);
  return seed;
}

function toSeed(paragraphs: readonly string[]): SeedFile {
  const abstract = LONG.repeat(8);
  const text = ['Daily Papers', 'Dec 8', 'Before', abstract, ...paragraphs, 'After', abstract].join('\n\n');
  return { file: 'long.txt', bytes: new TextEncoder().encode(text) };
}

function readPapersOf(seeds: readonly SeedFile[]) {
  const { value, issues } = runPipeline({ seeds, notes: [], vocabulary: NOTHING });
  return {
    papers: value.papers.map(({ paper }) => paper),
    issues: issues.filter(({ code }) => code !== 'no-papers'),
  };
}

function toName(file: string): string {
  return file.replace(/^.*\/|\.txt$/gu, '');
}

function toPlain({ code, place }: Issue): string {
  return place.line === undefined ? code : `${code}:${place.line}`;
}
