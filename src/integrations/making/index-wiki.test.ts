import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { type IndexParts, PARTS_FILE, type SearchDocument } from '../../model/search.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../pipeline/link/make-paper.ts';
import { listSearchDocuments } from '../../pipeline/search/to-search-documents.ts';
import { indexWiki, toOrder } from './index-wiki.ts';
import type { Place } from './write-files.ts';
import { INDEX_FOLDER, writeSearchIndex } from './write-search-index.ts';

function document(title: string, date: string): SearchDocument {
  const path = `/papers/${title}/` as const;
  return { path, kind: 'paper', title, names: [], summary: '', text: '', filters: {}, date, comments: 0 };
}

it('indexes pages by their days, those without one first, so that the newest is the last', () => {
  const documents = [
    document('a', '2025-05-20'),
    document('b', ''),
    document('c', '2024-01-02'),
    document('d', ''),
  ];
  const newestFirst = toOrder(documents).toReversed();
  expect(newestFirst.map(({ title }) => title)).toEqual(['a', 'c', 'b', 'd']);
});

it('makes the same index in a thread as without one', async () => {
  const papers = Array.from({ length: 3_000 }, (_, number) => makePaper({ title: `Paper ${number}` }));
  const wiki = linkWiki(papers, makeVocabulary([]));
  const [threaded, plain] = [toPlace(), toPlace()];
  await indexWiki(wiki, threaded);
  const documents = toOrder(listSearchDocuments(wiki)).map(({ make }) => make());
  await writeSearchIndex(documents, plain);
  expect(threaded.written.size).toBeGreaterThan(3_000);
  expect(threaded.written).toEqual(plain.written);
});

it('parts a small index finely, since each word of a question loads a part, and says how', async () => {
  const text = Array.from({ length: 12_000 }, (_, number) => `w${number.toString(36)}`).join(' ');
  const place = toPlace();
  const paper = makePaper({ title: 'Many words', abstract: text });
  await indexWiki(linkWiki([paper], makeVocabulary([])), place);
  const parts = [...place.written.keys()].filter((name) => name.endsWith('.pf_index'));
  expect(parts.length).toBeGreaterThan(1);
  const said = JSON.parse(readFileSync(join(place.folder, INDEX_FOLDER, PARTS_FILE), 'utf8')) as IndexParts;
  expect(said.starts).toHaveLength(parts.length);
  expect(said.few).toBe(40);
});

function toPlace(): Place {
  return { folder: mkdtempSync(join(tmpdir(), 'index-wiki-')), written: new Map() };
}
