import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';

import { readWiki } from '../../../../scripts/lib/read-wiki.ts';
import { toPlainText } from '../../../display/plain-text.ts';
import { RIGHTS, toContext } from '../export-context.ts';
import { writeExports } from '../exports.ts';
import { toMeasure } from '../manifest.ts';
import { toFileParts } from '../site-files.ts';

/** Each file of `/data/`, read by a program that others wrote. */
const CONTEXT = toContext({ base: '/x/', site: 'https://example.org', title: 'A wiki', version: '1.2.3' });
const wiki = readWiki();
const papers = [...wiki.papers.values()];
const files = new Map(Array.from(writeExports(wiki, CONTEXT, toMeasure), ([file, text]) => [file, text]));
const textOf = (file: string): string => files.get(file) ?? '';
const titles = papers.map(({ paper }) => bare(toPlainText(paper.title)));

describe('the taxonomy, read by RDF libraries', () => {
  const quads = new Parser({ format: 'text/turtle' }).parse(textOf('taxonomy.ttl'));

  it('is the same set of statements as Turtle and as JSON-LD', async () => {
    const json = (await jsonld.toRDF(JSON.parse(textOf('taxonomy.jsonld')) as never, {
      format: 'application/n-quads',
    })) as unknown as string;
    const fromJson = new Parser({ format: 'application/n-quads' }).parse(json);
    expect(fromJson.length).toBeGreaterThan(1000);
    expect(toLines(fromJson)).toEqual(toLines(quads));
  });

  it('has a concept for each topic, with its label and definition, and whole addresses', () => {
    const said = (predicate: string) =>
      quads.filter(
        ({ predicate: { value } }) => value === `http://www.w3.org/2004/02/skos/core#${predicate}`,
      );
    const labels = new Map(said('prefLabel').map(({ subject, object }) => [subject.value, object.value]));
    expect([...labels]).toEqual(
      [...wiki.topics.values()].map(({ path, topic }) => [CONTEXT.addressOf(path), topic.label]),
    );
    expect(said('definition')).toHaveLength(labels.size);
    expect(quads.every(({ subject }) => subject.value.startsWith('https://example.org/x/topics/'))).toBe(
      true,
    );
    expect(said('broader').every(({ object }) => labels.has(object.value))).toBe(true);
  });
});

describe('the graph', () => {
  const schema = readFileSync('src/pipeline/export/__readers__/graphml.xsd', 'utf8');
  const validate = (contents: string) =>
    validateXML({
      xml: [{ fileName: 'graph.graphml', contents }],
      schema: [schema],
      maxMemoryPages: memoryPages.GiB,
    });

  it('is GraphML by a schema', async () => {
    const { valid, errors } = await validate(textOf('graph.graphml'));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    {
      of: 'an edge from nowhere',
      find: / source="[^"]*"/u,
      put: ' source="nowhere"',
      says: 'No match found',
    },
    { of: 'a value of no key', find: / key="node-kind"/u, put: ' key="node-no"', says: 'No match found' },
    { of: 'an element of its own', find: /<\/graph>/u, put: '<hue/></graph>', says: 'is not expected' },
    {
      of: 'two values of a key',
      find: /(<data key="node-kind">[^<]*<\/data>)/u,
      put: '$1$1',
      says: 'Duplicate',
    },
    { of: 'an edge without an end', find: / target="[^"]*"/u, put: '', says: "'target' is required" },
  ])('would not be GraphML with $of', async ({ find, put, says }) => {
    const { valid, errors } = await validate(textOf('graph.graphml').replace(find, put));
    expect(valid).toBe(false);
    expect(errors.map(({ message }) => message).join('\n')).toContain(says);
  });

  it.each([
    ['GraphML', () => graphml.parse(MultiDirectedGraph, textOf('graph.graphml'))],
    ['GEXF', () => gexf.parse(MultiDirectedGraph, textOf('graph.gexf'))],
  ])('is read as %s by a graph library', (_, read) => {
    const graph = read();
    const { nodes, edges } = wiki.graph;
    expect(graph.nodes()).toEqual(nodes.map(({ id }) => id));
    expect(graph.mapNodes((_id, { label }) => label as string)).toEqual(nodes.map(({ label }) => label));
    expect(
      graph.mapEdges((_id, { type, uses }, ...[from, to]) => `${from} ${String(type)} ${to} ${String(uses)}`),
    ).toEqual(edges.map(({ from, to, type, uses }) => `${from} ${type} ${to} ${uses.length}`));
  });
});

describe('bibliographies, read by Citation.js', () => {
  interface Item {
    readonly title: string;
    readonly abstract: string;
    readonly URL?: string;
    readonly 'citation-key'?: string;
    readonly author?: unknown;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }

  it.each(['papers.bib', 'papers.ris'])('%s', (file) => {
    const items = plugins.input.chain(textOf(file), {}) as Item[];
    expect(items.map(({ title }) => bare(title))).toEqual(titles);
    expect(items.map(({ abstract }) => bare(abstract))).toEqual(
      papers.map(({ paper }) => bare(toPlainText(paper.abstract))),
    );
    expect(items.map(({ issued }) => issued?.['date-parts'][0]?.[0] ?? null)).toEqual(
      papers.map(({ paper }) => paper.date?.year ?? null),
    );
    expect(items.map(({ URL }) => URL)).toEqual(papers.map(({ path }) => CONTEXT.addressOf(path)));
    expect(items.filter(({ author }) => author !== undefined)).toEqual([]);
  });

  it('keeps a paper’s address as its key', () => {
    const items = plugins.input.chain(textOf('papers.bib'), {}) as Item[];
    expect(items.map((item) => item['citation-key'])).toEqual([...wiki.papers.keys()]);
  });
});

describe('tables, read by a CSV parser', () => {
  it.each([
    ['papers.csv', papers.length],
    ['results.csv', papers.flatMap(({ facts }) => [...facts.results, ...facts.otherResults]).length],
    ['relations.csv', papers.flatMap(({ facts }) => facts.relations).length],
  ])('%s', (file, count) => {
    const rows = parseCsv<Record<string, string>>(textOf(file), { columns: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => Object.keys(row).length)).size).toBe(1);
    expect(rows.every((row) => wiki.papers.has((row['slug'] ?? row['paper']) as never))).toBe(true);
  });
});

describe('feeds, read by a feed reader', () => {
  it('tell of the same papers, in the same order, with the same ids', () => {
    const atom = parseAtomFeed(textOf('feed.atom'));
    const rss = parseRssFeed(textOf('feed.rss'));
    const json = parseJsonFeed(JSON.parse(textOf('feed.json')) as never);
    const ids = atom.entries?.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(json.items?.map(({ id }) => id)).toEqual(ids);
    const addresses = atom.entries?.map(({ links }) => links?.[0]?.href);
    expect(addresses?.every((address) => address?.startsWith('https://example.org/x/papers/'))).toBe(true);
    expect(rss.items?.map(({ link }) => link)).toEqual(addresses);
    expect(json.items?.map(({ url }) => url)).toEqual(addresses);
    expect(atom.links?.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      'self https://example.org/x/data/feed.atom',
      'alternate https://example.org/x/papers/',
    ]);
  });
});

describe('every export', () => {
  const parts = [...toFileParts(wiki, CONTEXT)].flatMap(({ make }) =>
    [...make(wiki)].map(({ path, text }) => ({ path, text: String(text) })),
  );

  it('says whose the texts are', () => {
    const silent = [...[...files].map(([path, text]) => ({ path, text })), ...parts].filter(
      ({ text }) => !text.replaceAll('&#x2019;', '’').includes(RIGHTS),
    );
    // A table without rows has no texts: that of a family which papers know by its members alone.
    const withTexts = silent.filter(({ text }) => !/^[^\n]*\r\n$/u.test(text));
    expect(withTexts.map(({ path }) => path)).toEqual([]);
    expect(parts.length).toBeGreaterThan(1000);
  });

  it('is named in the manifest, with its size and hash, and the build’s version', () => {
    const manifest = JSON.parse(textOf('manifest.json')) as {
      program: string;
      version: string;
      lastListing: string;
      counts: Readonly<Record<string, number>>;
      files: readonly { file: string; bytes: number; sha256: string }[];
    };
    expect(manifest.files).toEqual(
      [...files]
        .filter(([file]) => file !== 'manifest.json')
        .map(([file, text]) => ({
          file,
          bytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
    );
    expect(manifest).toMatchObject({ program: 'Methodex 1.2.3', lastListing: '2026-04-22' });
    expect(manifest.counts['papers']).toBe(papers.length);
    expect(manifest.version).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('of a benchmark with numbers has them as CSV', () => {
    const [entity] = [...wiki.entities.values()]
      .filter(({ hasPage, topic }) => hasPage && topic === null)
      .sort((a, b) => b.results.length - a.results.length);
    const file = parts.find(({ path }) => path === `/data${entity?.path.slice(0, -1)}.results.csv`);
    const rows = parseCsv<Record<string, string>>(file?.text ?? '', { columns: true });
    expect(rows).toHaveLength((entity?.results.length ?? 0) + (entity?.otherResults.length ?? 0));
    expect(rows.every((row) => row['benchmark_id'] === entity?.id && row['evidence'] !== '')).toBe(true);
  });
});

/** Letters and digits: formats differ in quotes, dashes and white space. */
function bare(text: string): string {
  return text.replace(/<[^>]+>/gu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

function toLines(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Triples' });
  return quads.map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object)).sort();
}
