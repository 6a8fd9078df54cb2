import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Made } from '../../model/hand-over.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../pipeline/link/make-paper.ts';
import { CELLS_EACH, toDigest, toDigests } from './cells.ts';
import { keepParts, type KeptSite } from './keep-parts.ts';
import { toStamp } from './stamp.ts';
import { readRecord, writeRecord } from './records.ts';
import { toRecords } from './to-records.ts';

function toMade(...titles: readonly string[]): Made {
  const papers = titles.map((title) => makePaper({ title, topics: ['rl'] }));
  const wiki = linkWiki(papers, makeVocabulary([], { rl: { label: 'Learning' } }));
  return { wiki, abstracts: new Map(), moves: { redirects: [], withdrawn: [] }, key: titles.join() };
}

const BEFORE = toMade('One', 'Two');

/** A site with a page that read a paper, and one that read all papers of a topic. */
function toSite(): KeptSite {
  const folder = mkdtempSync(join(tmpdir(), 'keep-pages-'));
  const things = ['papers/one', 'topics/rl'];
  const numbers = Uint32Array.of(0, CELLS_EACH + 3);
  const digests = [toDigest(BEFORE, 'papers/one', 0), toDigest(BEFORE, 'topics/rl', 3)];
  const parts = ['paper', 'topic'].map((name, place) => {
    mkdirSync(join(folder, name));
    const files = ['index.html', 'more.csv'].map((each) => {
      const file = `${name}/${each}`;
      writeFileSync(join(folder, file), name);
      return { file, ...toStamp(statSync(join(folder, file))) };
    });
    return { name, props: name, files, read: Uint32Array.of(place) };
  });
  return { folder, records: { code: 'code', wiki: BEFORE.key, cells: { things, numbers, digests }, parts } };
}

const WANTED = [
  { name: 'paper', props: 'paper' },
  { name: 'topic', props: 'topic' },
];

function keep(site: KeptSite, made: Made, wanted: Parameters<typeof keepParts>[0] = WANTED) {
  const into = mkdtempSync(join(tmpdir(), 'keep-pages-'));
  const kept = keepParts(wanted, site, { key: made.key, digestOf: toDigests(made), into }).map(
    ({ name }) => name,
  );
  for (const { name } of wanted)
    for (const file of ['index.html', 'more.csv'])
      expect(existsSync(join(into, name, file))).toBe(kept.includes(name));
  return { kept, into };
}

describe('keepParts', () => {
  it('takes every part over where nothing has changed', () => {
    const { kept, into } = keep(toSite(), BEFORE);
    expect(kept).toHaveLength(2);
    expect(readFileSync(join(into, 'topic/index.html'), 'utf8')).toBe('topic');
  });

  it('leaves parts to be made that read what has changed', () => {
    expect(keep(toSite(), toMade('One', 'Two', 'Three')).kept).toEqual(['paper']);
    expect(keep(toSite(), toMade('Two')).kept).toEqual([]);
  });

  it('leaves parts to be made that are handed something else, or nobody knows what', () => {
    const other = WANTED.map(({ name }) => ({ name, props: 'other' }));
    expect(keep(toSite(), BEFORE, other).kept).toEqual([]);
    const unknown = WANTED.map(({ name }) => ({ name, props: null }));
    expect(keep(toSite(), BEFORE, unknown).kept).toEqual([]);
  });

  it('takes over nothing that somebody has touched, and no part that is wanted no more', () => {
    const site = toSite();
    // Of a part with a file that was touched the others aren't taken over either.
    writeFileSync(join(site.folder, 'paper/more.csv'), 'PAPER');
    expect(keep(site, BEFORE).kept).toEqual(['topic']);
    expect(keep(toSite(), BEFORE, WANTED.slice(1)).kept).toEqual(['topic']);
  });
});

describe('records', () => {
  const isRight = ({ code }: { code?: string }): boolean => code === 'code';

  it('are read as they were written, by whoever has the right key', () => {
    const { folder, records } = toSite();
    writeRecord(folder, 'pages', records);
    expect(readRecord(folder, 'pages', isRight)).toEqual(records);
    expect(readRecord(folder, 'pages', () => false)).toBeNull();
  });

  it.each([
    ['is not there', () => null],
    ['is cut off', (written: Buffer) => written.subarray(0, -1)],
    ['is empty', () => Buffer.alloc(0)],
    ['was changed', (written: Buffer) => written.fill(1, 100, 101)],
  ])('are nothing where the file %s', (_, spoil) => {
    const { folder, records } = toSite();
    writeRecord(folder, 'pages', records);
    const spoilt = spoil(readFileSync(join(folder, 'pages')));
    if (spoilt !== null) writeFileSync(join(folder, 'pages'), spoilt);
    expect(readRecord(folder, spoilt === null ? 'none' : 'pages', isRight)).toBeNull();
  });

  it('join what was taken over with what was made', () => {
    const { records } = toSite();
    const [paper, topic] = records.parts;
    if (paper === undefined || topic === undefined) throw new Error('There are two parts.');
    const made = {
      parts: new Map([[4, { ...paper, name: 'new' }]]),
      reads: [
        {
          cells: {
            things: ['moves/', 'topics/rl'],
            numbers: Uint32Array.of(0, CELLS_EACH + 3),
            digests: ['m', 't'],
          },
          parts: [[4, Uint32Array.of(0, 1)]] as const,
        },
      ],
    };
    const joined = toRecords({ code: 'c', wiki: 'w' }, { cells: records.cells, parts: [topic] }, made);
    expect(joined.cells.things).toEqual(['topics/rl', 'moves/']);
    expect([...joined.cells.numbers]).toEqual([3, CELLS_EACH]);
    expect(joined.parts.map(({ name, read }) => [name, [...read]])).toEqual([
      ['topic', [0]],
      ['new', [1, 0]],
    ]);
  });
});
