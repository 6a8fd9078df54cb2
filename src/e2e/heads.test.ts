import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import jsonld from 'jsonld';
import { describe, expect, inject, it } from 'vitest';

import { findKindsOfPage } from './kinds-of-page.ts';

const { folder, base } = inject('site');
const { found } = findKindsOfPage(folder);

/** What each kind of page about one thing is, as schema.org tells it. */
const TYPES: Readonly<Record<string, string>> = {
  'one of papers': 'ScholarlyArticle',
  'one of methods': 'DefinedTerm',
  'one of topics': 'DefinedTerm',
  'one of organizations': 'Organization',
  data: 'Dataset',
};

describe.each(found)('the head of %s', (kind, path) => {
  const html = readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
  const [head] = DomUtils.getElementsByTagName('head', parseDocument(html));
  const all = (name: string) => (head === undefined ? [] : DomUtils.getElementsByTagName(name, head));
  const meta = new Map(
    all('meta').map(({ attribs }) => [
      attribs['property'] ?? attribs['name'] ?? '',
      attribs['content'] ?? '',
    ]),
  );

  it('says what the page is, once', () => {
    expect(all('title')).toHaveLength(1);
    expect(meta.get('description')?.length).toBeGreaterThan(20);
    expect(meta.get('description')?.length).toBeLessThan(500);
    expect(meta.get('og:title')).not.toBe('');
    expect(meta.get('og:description')).toBe(meta.get('description'));
  });

  it('has a picture for those who share it', () => {
    const card = meta.get('og:image') ?? '';
    const png = readFileSync(join(folder, card.slice(base.length)));
    expect(card).toMatch(/\/cards\/.*\.png$/u);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Number(meta.get('og:image:width')),
      Number(meta.get('og:image:height')),
    ]);
  });

  it('leads to files that are there', () => {
    const files = all('link').filter(({ attribs }) => attribs['rel'] === 'alternate');
    expect(files.length).toBeGreaterThan(2);
    for (const { attribs } of files)
      expect(existsSync(join(folder, (attribs['href'] ?? '').slice(base.length)))).toBe(true);
    const isThing = kind.startsWith('one of ');
    const twins = files.filter(({ attribs }) => attribs['type'] === 'text/markdown');
    expect(twins.length).toBe(kind === 'not found' ? 0 : 1);
    const hasPapers = isThing && kind !== 'one of papers';
    expect(files.some(({ attribs }) => attribs['type'] === 'application/x-bibtex')).toBe(hasPapers);
  });

  it('is linked data that can be read', async () => {
    const [script] = all('script').filter(({ attribs }) => attribs['type'] === 'application/ld+json');
    const text = script === undefined ? '{}' : DomUtils.textContent(script);
    const data = JSON.parse(text) as {
      '@context'?: unknown;
      '@graph'?: { '@type': string }[];
      '@type'?: string;
    };
    const types = data['@graph']?.map((thing) => thing['@type']) ?? [data['@type']];
    if (kind in TYPES) expect(types).toContain(TYPES[kind]);
    if (kind.startsWith('one of ')) expect(types).toContain('BreadcrumbList');
    // The vocabulary's own file lies on another host; its one rule that matters here is its name.
    const expanded = await jsonld.expand({
      ...data,
      '@context': { '@vocab': 'https://schema.org/' },
    });
    expect(expanded.length > 0).toBe(script !== undefined);
  });

  it('names no author that no source names', () => {
    const highwire = [...meta.keys()].filter((name) => name.startsWith('citation_'));
    expect(highwire.includes('citation_title')).toBe(kind === 'one of papers');
    expect(highwire).not.toContain('citation_author');
  });
});
