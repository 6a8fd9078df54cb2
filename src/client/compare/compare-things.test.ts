import { describe, expect, it } from 'vitest';
import type { ComparedRelation, ComparedResult, ComparedThing, Said } from '../../model/compare.ts';
import { compareThings } from './compare-things.ts';

const SAID: Said = { words: 'A sentence.', title: 'A Paper', path: '/papers/a-paper/#said-1-9' };

function toThing(id: string, facts: Partial<ComparedThing> = {}): ComparedThing {
  return {
    id,
    stands: [id],
    kind: 'Method',
    name: id.toUpperCase(),
    path: `/methods/${id}/`,
    summary: '',
    when: '',
    origin: [],
    papers: 1,
    topics: [],
    relations: [],
    results: [],
    uses: [],
    ...facts,
  };
}

function toRelation(to: string, type: ComparedRelation['type'] = 'builds-on'): ComparedRelation {
  return { to, name: [to, null], type, role: null, outcome: null, said: SAID };
}

function toResult(on: string, metric: string, rest: Partial<ComparedResult> = {}): ComparedResult {
  return { on, benchmark: [on, null], metric, value: '1', kind: 'absolute', system: '', said: SAID, ...rest };
}

describe('compareThings', () => {
  it('finds what relates them, from either side', () => {
    const a = toThing('a', { relations: [toRelation('b', 'compares-with'), toRelation('x')] });
    const b = toThing('b', { relations: [toRelation('c')] });
    const paper = toThing('paper:p', { stands: ['paper:p', 'c'], relations: [toRelation('a')] });
    const { between } = compareThings([a, b, paper]);
    expect(between.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it('parts what they share from what only one has, and leaves themselves out of both', () => {
    const a = toThing('a', { relations: [toRelation('b'), toRelation('x'), toRelation('y')] });
    const b = toThing('b', { relations: [toRelation('x', 'compares-with')] });
    const { targets, others } = compareThings([a, b]);
    expect(targets.map(({ name, cells }) => [name[0], cells.map((cell) => cell.length)])).toEqual([
      ['x', [1, 1]],
    ]);
    expect(others.map((list) => list.map(({ to }) => to))).toEqual([['y'], []]);
  });

  it('puts numbers side by side only on one benchmark, and gains apart from scores', () => {
    const a = toThing('a', { results: [toResult('math', 'accuracy'), toResult('only-a', 'accuracy')] });
    const b = toThing('b', {
      results: [
        toResult('math', 'Accuracy'),
        toResult('math', 'accuracy', { kind: 'gain' }),
        toResult('', 'accuracy'),
      ],
    });
    const { results } = compareThings([a, b]);
    expect(results.map(({ name, kind, cells }) => [name[0], kind, cells.map((cell) => cell.length)])).toEqual(
      [
        ['math', 'absolute', [1, 1]],
        ['math', 'gain', [0, 1]],
      ],
    );
  });

  it('finds papers that take up more than one, and topics that more than one has', () => {
    const use = { paper: 'paper:p', type: 'builds-on', role: null, outcome: null, said: SAID } as const;
    const a = toThing('a', {
      uses: [use],
      topics: [
        ['T', '/topics/t/'],
        ['U', '/topics/u/'],
      ],
    });
    const b = toThing('b', { uses: [use], topics: [['T', '/topics/t/']] });
    const { papers, topics } = compareThings([a, b]);
    expect(papers.map(({ name }) => name)).toEqual([['A Paper', '/papers/a-paper/']]);
    expect([...topics]).toEqual(['/topics/t/']);
  });
});
