import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Made } from '../../model/hand-over.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../pipeline/link/make-paper.ts';
import { toDigest } from './cells.ts';
import { keepPages, type KeptSite, toStamp } from './keep-pages.ts';
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
  const labels = ['papers/one\n0', 'topics/rl\n3'];
  const digests = [toDigest(BEFORE, 'papers/one', 0), toDigest(BEFORE, 'topics/rl', 3)];
  const pages = ['paper', 'topic'].map((name, place) => {
    const file = `${name}/index.html`;
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, file), name);
    return { file, props: name, ...toStamp(statSync(join(folder, file))), read: Uint32Array.of(place) };
  });
  return { folder, records: { code: 'code', wiki: BEFORE.key, cells: { labels, digests }, pages } };
}

const WANTED = [
  { file: 'paper/index.html', props: 'paper' },
  { file: 'topic/index.html', props: 'topic' },
];

function keep(site: KeptSite, made: Made, wanted: Parameters<typeof keepPages>[0] = WANTED) {
  const into = mkdtempSync(join(tmpdir(), 'keep-pages-'));
  const kept = keepPages(wanted, site, { made, into }).map(({ file }) => file);
  for (const { file } of wanted) expect(existsSync(join(into, file))).toBe(kept.includes(file));
  return { kept, into };
}

describe('keepPages', () => {
  it('takes every page over where nothing has changed', () => {
    const { kept, into } = keep(toSite(), BEFORE);
    expect(kept).toHaveLength(2);
    expect(readFileSync(join(into, 'topic/index.html'), 'utf8')).toBe('topic');
  });

  it('leaves pages to be drawn that read what has changed', () => {
    expect(keep(toSite(), toMade('One', 'Two', 'Three')).kept).toEqual(['paper/index.html']);
    expect(keep(toSite(), toMade('Two')).kept).toEqual([]);
  });

  it('leaves pages to be drawn that are handed something else, or nobody knows what', () => {
    const other = WANTED.map(({ file }) => ({ file, props: 'other' }));
    expect(keep(toSite(), BEFORE, other).kept).toEqual([]);
    const unknown = WANTED.map(({ file }) => ({ file, props: null }));
    expect(keep(toSite(), BEFORE, unknown).kept).toEqual([]);
  });

  it('takes over nothing that somebody has touched, and no page that is wanted no more', () => {
    const site = toSite();
    writeFileSync(join(site.folder, 'paper/index.html'), 'PAPER');
    expect(keep(site, BEFORE).kept).toEqual(['topic/index.html']);
    expect(keep(toSite(), BEFORE, WANTED.slice(1)).kept).toEqual(['topic/index.html']);
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

  it('join what was taken over with what was drawn', () => {
    const { records } = toSite();
    const [paper, topic] = records.pages;
    if (paper === undefined || topic === undefined) throw new Error('There are two pages.');
    const drawn = {
      pages: new Map([[4, { ...paper, file: 'new/index.html' }]]),
      reads: [
        {
          cells: { labels: ['moves/\n0', 'topics/rl\n3'], digests: ['m', 't'] },
          pages: [[4, Uint32Array.of(0, 1)]] as const,
        },
      ],
    };
    const joined = toRecords({ code: 'c', wiki: 'w' }, { cells: records.cells, pages: [topic] }, drawn);
    expect(joined.cells.labels).toEqual(['topics/rl\n3', 'moves/\n0']);
    expect(joined.pages.map(({ file, read }) => [file, [...read]])).toEqual([
      ['topic/index.html', [0]],
      ['new/index.html', [1, 0]],
    ]);
  });
});
