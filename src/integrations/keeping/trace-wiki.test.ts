import { describe, expect, it } from 'vitest';

import type { Made } from '../../model/hand-over.ts';
import { noted, traceWith } from '../../model/trace.ts';
import type { Slug } from '../../model/slug.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../pipeline/link/make-paper.ts';
import { lookUp, LOOKUPS } from '../../pipeline/link/lookups.ts';
import { CELLS_EACH, toDigest, toThingAndList } from './cells.ts';
import { toReads } from './to-reads.ts';
import { traceMade } from './trace-wiki.ts';

const SKETCHES = [
  { title: 'First paper', date: '2024-01-01', relations: [{ target: 'PPO' }], topics: ['rl'] },
  { title: 'Second paper', date: '2025-01-01', relations: [{ target: 'PPO' }], topics: ['rl'] },
];
const MORE = { title: 'Third paper', date: '2026-01-01', relations: [{ target: 'PPO' }], topics: ['rl'] };

function toMade(sketches: readonly (typeof MORE)[]): Made {
  const wiki = linkWiki(sketches.map(makePaper), makeVocabulary([], { rl: { label: 'Learning' } }));
  return {
    wiki,
    abstracts: new Map(),
    moves: { redirects: [], withdrawn: [] },
    key: String(sketches.length),
  };
}

/** The names and lists of the cells that a page reads. */
function readBy(look: (made: Made) => unknown): string[] {
  const { made, begin, take, names } = traceMade(toMade(SKETCHES));
  begin();
  look(made);
  return [...take()].map((cell) => toThingAndList(cell, names).join(' '));
}

const FIRST = 'first-paper' as Slug;

describe('traceMade', () => {
  it.each<[string, (made: Made) => unknown, string[]]>([
    ['a thing', ({ wiki }) => wiki.papers.get(FIRST)?.paper.title, ['papers/first-paper 0']],
    [
      'a list of it',
      ({ wiki }) => wiki.papers.get(FIRST)?.related,
      ['papers/first-paper 0', 'papers/first-paper 1'],
    ],
    ['a thing that is not there', ({ wiki }) => wiki.topics.get('none'), ['topics/none 0']],
    ['whether a thing is there', ({ wiki }) => wiki.topics.has('rl'), ['topics/rl 0']],
    ['how many there are', ({ wiki }) => wiki.papers.size, ['all/papers 0']],
    ['all of them', ({ wiki }) => [...wiki.papers], ['all/papers 0']],
    ['an abstract', ({ abstracts }) => abstracts.get(FIRST), ['abstracts/first-paper 0']],
    ['what moved', ({ moves }) => moves, ['moves/ 0']],
    ['the graph', ({ wiki }) => wiki.graph.nodes, ['all/graph 0']],
    [
      'a copy',
      ({ wiki }) => ({ ...wiki.papers.get(FIRST) }),
      ['papers/first-paper 0', 'papers/first-paper 1', 'papers/first-paper 2'],
    ],
  ])('notes %s', (_, look, cells) => {
    expect(readBy(look)).toEqual(cells);
  });

  it('notes nothing of what is read before a page begins or after', () => {
    const { made, begin, take } = traceMade(toMade(SKETCHES));
    const [linked] = [...made.wiki.papers.values()];
    begin();
    expect(take()).toHaveLength(0);
    expect(linked?.paper.title).toBe('First paper');
    begin();
    expect(take()).toHaveLength(0);
  });

  it('gives the same thing each time, with a name', () => {
    const { made, nameOf } = traceMade(toMade(SKETCHES));
    const linked = made.wiki.papers.get(FIRST) as LinkedPaper;
    expect([...made.wiki.papers.values()]).toContain(linked);
    expect(nameOf(linked)).toBe('papers/first-paper');
    expect(linked).toEqual(toMade(SKETCHES).wiki.papers.get(FIRST));
  });

  it('notes a lookup by its name, and nothing that was read for it', () => {
    const { made, begin, take, names, trace } = traceMade(toMade(SKETCHES));
    traceWith(trace);
    begin();
    const related = lookUp('related', FIRST, made.wiki);
    const read = [...take()];
    traceWith(undefined);
    expect(read.map((cell) => names[cell / CELLS_EACH])).toEqual(['related/first-paper']);
    expect(related).toEqual(LOOKUPS.related(toMade(SKETCHES).wiki, FIRST));
    expect(noted('x/', made.wiki, () => 1)).toBe(1);
  });
});

describe('digests of cells', () => {
  const before = toMade(SKETCHES);
  const after = toMade([...SKETCHES, MORE]);
  const isSame = (name: string, list: number) => toDigest(before, name, list) === toDigest(after, name, list);

  it.each([
    ['papers/first-paper', 0, true],
    ['topics/rl', 0, true],
    ['topics/rl', 2, false],
    ['entities/ppo', 0, true],
    ['entities/ppo', 5, false],
    ['papers/third-paper', 0, false],
    ['all/papers', 0, false],
    ['moves/', 0, true],
    ['anchors//papers/first-paper/', 0, true],
  ])('of %s %i stay when a paper comes: %s', (name, list, same) => {
    expect(isSame(name, list)).toBe(same);
  });

  it('are told of every cell that was read', () => {
    const traced = traceMade(before);
    traced.begin();
    void traced.made.wiki.papers.get(FIRST)?.mentionedBy;
    const reads = toReads([[5, traced.take()]], traced);
    expect(reads.parts).toEqual([[5, Uint32Array.of(0, 1)]]);
    expect(reads.cells.things).toEqual(['papers/first-paper']);
    expect([...reads.cells.numbers]).toEqual([0, 2]);
    expect(reads.cells.digests).toEqual([
      toDigest(before, 'papers/first-paper', 0),
      toDigest(before, 'papers/first-paper', 2),
    ]);
  });
});
