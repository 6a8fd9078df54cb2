import { readdirSync, readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import type { PaperWithFacts, Wiki } from '../../model/wiki.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { parseVocabulary } from '../../vocabulary/parse-vocabulary.ts';
import { runPipeline } from '../run-pipeline.ts';
import { linkWiki } from './link-wiki.ts';

const ROOT = new URL('../../../', import.meta.url);
const PATIENCE = 120_000;

let papers: readonly PaperWithFacts[];
let vocabulary: Vocabulary;
let wiki: Wiki;

beforeAll(() => {
  const parsed = parseVocabulary(readAll('src/vocabulary/', /\.(?:mdx|yml)$/u)).value;
  if (parsed === null) throw new Error('The vocabulary can not be read.');
  vocabulary = parsed;
  const seeds = readAll('seeds/', /\.txt$/u).map(({ file, text }) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  papers = runPipeline({ seeds, notes: [], vocabulary }).value.papers;
  wiki = linkWiki(papers, vocabulary);
}, PATIENCE);

describe('the wiki of the five seeds', () => {
  test('has a place for every paper, and each place once', () => {
    expect(wiki.papers.size).toBe(258);
    const pages = [...wiki.entities.values()].filter(({ topic }) => topic === null);
    const paths = [...wiki.papers.values(), ...pages, ...wiki.topics.values(), ...wiki.homonyms.values()].map(
      ({ path }) => path,
    );
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('every relation and every edge has both its ends', () => {
    for (const {
      facts,
      targets,
      introduces,
      contribution,
      resultBenchmarks,
      related,
    } of wiki.papers.values()) {
      expect(targets).toHaveLength(facts.relations.length);
      expect(introduces).toHaveLength(facts.introduces.length);
      expect(resultBenchmarks).toHaveLength(facts.results.length);
      const named = [...targets, ...introduces, contribution, ...resultBenchmarks].filter(
        (id) => id !== null,
      );
      expect(named.filter((id) => !wiki.entities.has(id))).toEqual([]);
      expect(related.filter(({ paper }) => !wiki.papers.has(paper))).toEqual([]);
    }
    const ids = new Set(wiki.graph.nodes.map(({ id }) => id));
    expect(wiki.graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)).toEqual(
      [],
    );
  });

  test('every link of a text leads to a place that there is', () => {
    const paths = new Set(
      [...wiki.papers.values(), ...wiki.entities.values(), ...wiki.topics.values()].map(
        ({ path }): string => path,
      ),
    );
    for (const { links, paper } of wiki.papers.values())
      for (const { field, start, end, path } of links) {
        expect(paths.has(path), path).toBe(true);
        expect(paper[field].slice(start, end).trim()).not.toBe('');
      }
  });

  test('each use of an entity is a relation of the paper that it tells of', () => {
    for (const entity of wiki.entities.values())
      for (const { paper, relation } of entity.takenUp) {
        expect(wiki.papers.get(paper)?.facts.relations).toContain(relation);
        expect(entity.papers).toContain(paper);
      }
  });

  test('members know their family, and namesakes each other', () => {
    for (const { id, members, family, namesakes } of wiki.entities.values()) {
      expect(members.every((member) => wiki.entities.get(member)?.family === id)).toBe(true);
      if (family !== null) expect(wiki.entities.get(family)?.members).toContain(id);
      expect(namesakes.every((other) => wiki.entities.get(other)?.namesakes.includes(id))).toBe(true);
    }
  });

  test('each paper has related papers with a reason, eight at most and itself never', () => {
    for (const { paper, related } of wiki.papers.values()) {
      expect(related.length).toBeLessThanOrEqual(8);
      expect(related.every((other) => other.paper !== paper.slug && other.reason.length > 8)).toBe(true);
    }
  });

  test(
    'is the same whatever the order of the papers, and each time',
    () => {
      const shuffled = [...papers].sort((one, other) =>
        reverse(one.paper.slug) < reverse(other.paper.slug) ? -1 : 1,
      );
      expect(linkWiki(shuffled, vocabulary)).toEqual(wiki);
      expect([...linkWiki([...wiki.papers.values()], vocabulary).entities.keys()]).toEqual([
        ...wiki.entities.keys(),
      ]);
    },
    PATIENCE,
  );

  test('tells the two things called MSRL apart', () => {
    expect(wiki.homonyms.get('msrl' as never)?.senses).toHaveLength(2);
  });
});

function reverse(text: string): string {
  return [...text].reverse().join('');
}

function readAll(folder: string, pattern: RegExp): { file: string; text: string }[] {
  const base = new URL(folder, ROOT);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => ({ file: `${folder}${file}`, text: readFileSync(new URL(file, base), 'utf8') }));
}
