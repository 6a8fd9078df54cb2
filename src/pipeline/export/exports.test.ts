import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { DomUtils, parseDocument, parseFeed } from 'htmlparser2';
import { describe, expect, it } from 'vitest';

import { readWiki } from '../../../scripts/lib/read-wiki.ts';
import { toPlainText } from '../../display/plain-text.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { linkWiki } from '../link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../link/make-paper.ts';
import { readSeedText } from '../parse/read-seed-text.ts';
import { TRICKS } from '../render/arbitrary-paper.ts';
import { toBibtexFile, toRisFile } from './bibliography.ts';
import { RIGHTS, toContext } from './export-context.ts';
import { toAtom, toJsonFeed, toListedPapers, toRss } from './feeds.ts';
import { toGexf, toGraphJson, toGraphml } from './graph-files.ts';
import { toPaperLine, toPaperLineSchema } from './paper-line.ts';
import { toJsonLdGraph, toTurtle } from './rdf.ts';
import { toPapersCsv, toRelationsCsv, toResultsCsv } from './tables.ts';
import { PREFIXES, toTaxonomy, type Statement } from './taxonomy.ts';

const CONTEXT = toContext({ base: '/', site: 'https://example.org', title: 'A wiki', version: '1.2.3' });
const HEAD = {
  title: 'New <papers> & more',
  description: 'All.',
  page: '/',
  self: '/data/feed.xml',
} as const;
const wiki = readWiki();
const papers = [...wiki.papers.values()];
const tricky = toTrickyPapers();

describe('papers.jsonl', () => {
  const lines = papers.map((paper) => JSON.parse(JSON.stringify(toPaperLine(paper, CONTEXT))) as unknown);

  it('holds every paper as its JSON Schema has it', () => {
    const validate = new Ajv2020({ strict: false }).compile(toPaperLineSchema('A wiki'));
    expect(lines).toHaveLength(258);
    expect(lines.filter((line) => !validate(line))).toEqual([]);
    expect(validate({ ...(lines[0] as object), slug: 7 })).toBe(false);
    expect(validate({ ...(lines[0] as object), unheard: 7 })).toBe(false);
  });
});

describe('tables', () => {
  it('have a row for each thing, with the words that state it', () => {
    const results = csvParse(toResultsCsv(papers, wiki));
    const relations = csvParse(toRelationsCsv(papers, wiki));
    const own = papers.flatMap(({ facts }) => facts.results);
    expect(results.filter(({ own }) => own === 'yes')).toHaveLength(own.length);
    expect(relations).toHaveLength(papers.flatMap(({ facts }) => facts.relations).length);
    expect(csvParse(toPapersCsv(papers, CONTEXT)).map(({ slug }) => slug)).toEqual([...wiki.papers.keys()]);
    expect(
      [...results, ...relations].every(({ rights, evidence }) => rights === RIGHTS && evidence !== ''),
    ).toBe(true);
  });

  it('keep every character, and let no spreadsheet run one', () => {
    for (const row of csvParse(toPapersCsv(tricky, CONTEXT))) {
      const paper = tricky.find(({ paper }) => paper.slug === row['slug']);
      const title = toPlainText(paper?.paper.title ?? '').replace(/\s+/gu, ' ');
      expect([title, `'${title}`]).toContain(row['title']);
      expect(row['title']).not.toMatch(/^[=@]/u);
    }
  });
});

describe('bibliographies', () => {
  it.each([
    ['BibTeX', toBibtexFile, papers],
    ['RIS', toRisFile, papers],
    ['BibTeX of hostile titles', toBibtexFile, tricky],
    ['RIS of hostile titles', toRisFile, tricky],
  ])('as %s are read back as they were', (_, write, all) => {
    const { value, issues } = readSeedText(write(all, CONTEXT), 'a');
    expect(issues).toEqual([]);
    const read = value?.records ?? [];
    expect(read.map(({ title }) => bare(title))).toEqual(
      all.map(({ paper }) => bare(toPlainText(paper.title))),
    );
    expect(read.map(({ abstract }) => bare(abstract))).toEqual(
      all.map(({ paper }) => bare(toPlainText(paper.abstract))),
    );
    expect(read.map(({ authors, ids }) => ({ authors, ids }))).toEqual(
      all.map(({ paper: { authors, ids } }) => ({ authors, ids })),
    );
    expect(read.map(({ date }) => date?.year ?? null)).toEqual(
      all.map(({ paper }) => paper.date?.year ?? null),
    );
  });

  it('say whose the abstracts are', () => {
    expect(toBibtexFile(papers, CONTEXT)).toContain(`@comment{${RIGHTS}}`);
    expect(toRisFile(papers, CONTEXT).split(RIGHTS)).toHaveLength(papers.length + 1);
  });
});

describe('the taxonomy', () => {
  const statements = toTaxonomy(wiki, CONTEXT);
  const objects = (predicate: string) =>
    Map.groupBy(
      statements.filter((said) => said.predicate === predicate),
      ({ subject }) => subject,
    );

  it('keeps the rules of SKOS', () => {
    const labels = objects('skos:prefLabel');
    expect(labels.size).toBe(wiki.topics.size);
    expect([...labels.values()].every(({ length }) => length === 1)).toBe(true);
    for (const [subject, said] of objects('skos:altLabel'))
      expect(said.map(toValue)).not.toContain(toValue(labels.get(subject)?.[0]));
    expect(pairs('skos:broader').sort()).toEqual(pairs('skos:narrower').map(swap).sort());
    expect(pairs('skos:related').sort()).toEqual(pairs('skos:related').map(swap).sort());
    const above = closure(pairs('skos:broader'));
    expect(pairs('skos:related').filter((pair) => above.has(pair) || above.has(swap(pair)))).toEqual([]);
    expect([...above].filter((pair) => pair === swap(pair))).toEqual([]);
    const topmost = [...labels.keys()].filter((subject) => !objects('skos:broader').has(subject));
    expect([...objects('skos:topConceptOf').keys()]).toEqual(topmost);
    expect(statements.filter(({ predicate }) => predicate === 'skos:hasTopConcept').map(toValue)).toEqual(
      topmost,
    );
  });

  it('says the same as Turtle and as JSON-LD', () => {
    const json = toJsonLdGraph(statements) as { '@graph': Record<string, unknown>[] };
    const nodes = json['@graph'].map(({ '@id': id }) => String(id));
    const subjects = [...toTurtle(statements).matchAll(/^<(.+)>$/gmu)].map(([, iri]) => iri);
    expect(nodes).toEqual(subjects);
    const said = json['@graph'].flatMap((node) =>
      Object.entries(node).flatMap(([name, values]) => (name === '@id' ? [] : (values as unknown[]))),
    );
    expect(said).toHaveLength(statements.length);
    expect(json).toMatchObject({ '@context': PREFIXES });
  });

  it('escapes what strings of Turtle may not hold', () => {
    const text = 'a "b" \\ c\nd\te \u2028 é';
    const turtle = toTurtle([
      { subject: 'https://a/<b>', predicate: 'skos:note', object: { kind: 'text', text, language: 'en' } },
    ]);
    expect(turtle).toContain('<https://a/%3Cb%3E>\n  skos:note "a \\"b\\" \\\\ c\\nd\\te \u2028 é"@en .');
  });

  function pairs(predicate: string): string[] {
    return statements
      .filter((said) => said.predicate === predicate)
      .map((said) => `${said.subject} ${toValue(said)}`);
  }
});

describe('the graph', () => {
  it.each([
    ['GraphML', toGraphml, 'data', 'key'],
    ['GEXF', toGexf, 'attvalue', 'for'],
  ])('as %s has every node and edge, with values that are declared', (_, write, ...[value, reference]) => {
    const document = parseDocument(write(wiki.graph, CONTEXT), { xmlMode: true });
    const all = (name: string) =>
      DomUtils.getElementsByTagName(name, document, true).map(({ attribs }) => attribs);
    const ids = new Set(all('node').map(({ id }) => id));
    expect(ids.size).toBe(wiki.graph.nodes.length);
    expect(all('edge')).toHaveLength(wiki.graph.edges.length);
    expect(all('edge').every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    const declared = new Set([...all('key'), ...all('attribute')].map(({ id }) => id));
    expect(all(value).every((each) => declared.has(each[reference]))).toBe(true);
    expect(DomUtils.textContent(document)).toContain(RIGHTS);
  });

  it('as JSON keeps the words behind every edge', () => {
    const { edges, rights } = toGraphJson(wiki.graph, CONTEXT) as { edges: unknown[]; rights: string };
    expect(edges).toEqual(wiki.graph.edges);
    expect(rights).toBe(RIGHTS);
  });
});

describe('feeds', () => {
  const listed = toListedPapers(papers);

  it('are of the papers whose listing has a day, newest first', () => {
    expect(listed).toHaveLength(100);
    expect(listed.map(({ day }) => day)).toEqual(
      listed
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
    expect(listed[0]?.day).toBe('2026-04-22');
  });

  it.each([
    ['Atom', toAtom, 'atom'],
    ['RSS', toRss, 'rss'],
  ])('as %s are read by a feed reader', (_, write, type) => {
    const feed = parseFeed(write(HEAD, listed, CONTEXT), { xmlMode: true });
    expect(feed?.type).toBe(type);
    expect(feed?.title).toBe(HEAD.title);
    expect(feed?.items.map(({ title }) => title)).toEqual(
      listed.map(({ linked }) => toPlainText(linked.paper.title)),
    );
    expect(feed?.items.map(({ link }) => link)).toEqual(
      listed.map(({ linked }) => CONTEXT.addressOf(linked.path)),
    );
    expect(new Set(feed?.items.map(({ id }) => id)).size).toBe(100);
    expect(feed?.items[0]?.pubDate?.toISOString()).toBe('2026-04-22T00:00:00.000Z');
  });

  it('as JSON have permanent ids that are UUIDs', () => {
    const { items } = toJsonFeed(HEAD, listed, CONTEXT) as { items: { id: string }[] };
    expect(items.every(({ id }) => UUID.test(id))).toBe(true);
  });
});

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

function toTrickyPapers(): LinkedPaper[] {
  const texts = TRICKS.filter((text) => /[\p{L}\p{N}]/u.test(toPlainText(text)) && !/[\0\uD800]/u.test(text));
  const made = texts.map((text) =>
    makePaper({ title: `${text} x`, abstract: `${text} y`, date: '2025-05-20' }),
  );
  const authors = ['Jörg Müller', 'Anna van der Berg', 'Ada_L & Co'];
  const ids = { arxiv: '2511.00001', doi: '10.1000/a_b%c' };
  const known = made.map(({ paper, facts }) => ({
    paper: { ...paper, authors, authorCount: 3, ids },
    facts,
  }));
  return [...linkWiki(known, makeVocabulary([])).papers.values()];
}

/** Letters and digits: formats differ in quotes, dashes and white space. */
function bare(text: string): string {
  return toPlainText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function toValue(statement: Statement | undefined): string {
  if (statement === undefined) return '';
  return statement.object.kind === 'iri' ? statement.object.iri : statement.object.text;
}

function swap(pair: string): string {
  return pair.split(' ').reverse().join(' ');
}

function closure(pairs: readonly string[]): ReadonlySet<string> {
  const up = Map.groupBy(pairs, (pair) => pair.split(' ')[0] ?? '');
  const reach = (from: string): string[] =>
    (up.get(from) ?? []).flatMap((pair) => {
      const [, to = ''] = pair.split(' ');
      return [to, ...reach(to)];
    });
  return new Set([...up.keys()].flatMap((from) => reach(from).map((to) => `${from} ${to}`)));
}
