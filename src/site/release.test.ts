import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { linkWiki } from '../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../pipeline/link/make-paper.ts';
import { parseReleases, readReleases, toLastListing, toSiteCitation, VERSION } from './release.ts';

it('reads versions and what changed in each', () => {
  const text = '# Changelog\n\nWords.\n\n## 0.2.0\n\n- One.\n- Two.\n\n## 0.1.0\n\n- All.\n';
  expect(parseReleases(text)).toEqual([
    { version: '0.2.0', changes: ['One.', 'Two.'] },
    { version: '0.1.0', changes: ['All.'] },
  ]);
});

it('has one version, in the package, the changelog and the citation', () => {
  expect(readReleases()[0]?.version).toBe(VERSION);
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${VERSION}\n`);
  expect(readReleases()[0]?.changes.length).toBeGreaterThan(5);
});

it('is cited with its version, and its address where that is known', () => {
  expect(toSiteCitation('A wiki', null).text).toBe(`The Methodex authors. A wiki, version ${VERSION}.`);
  expect(toSiteCitation('A wiki', 'https://example.org/').bibtex).toContain(
    '  url = {https://example.org/},',
  );
  expect(toSiteCitation('A wiki', null).bibtex).not.toContain('url');
});

it('knows the day of the newest listing', () => {
  const listed = (file: string, year: number | null) => {
    const { paper, facts } = makePaper({ title: file });
    const iso = year === null ? null : `${year}-03-01`;
    const day = { month: 3, day: 1, year, iso, yearOrigin: 'printed' } as const;
    return { paper: { ...paper, sources: [{ file, line: 1, listed: day }] as const }, facts };
  };
  const vocabulary = makeVocabulary([]);
  expect(toLastListing(linkWiki([listed('a', 2024), listed('b', 2025), listed('c', null)], vocabulary))).toBe(
    '1 March 2025',
  );
  expect(toLastListing(linkWiki([listed('c', null)], vocabulary))).toBeNull();
});
