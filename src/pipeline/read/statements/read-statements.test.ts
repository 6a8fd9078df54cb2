import { describe, expect, it } from 'vitest';

import { toDocument } from '../document.ts';
import { toReading } from '../reading.ts';
import type { Statements } from './read-statements.ts';
import { readStatements } from './read-statements.ts';

function readAbstract(abstract: string): Statements {
  const document = toDocument({ title: 'A Planner for Small Boats', abstract });
  return readStatements(toReading({ document, occurrences: [], introduces: [], relations: [] }), []);
}

describe('readStatements', () => {
  it('finds what the abstract states, word for word', () => {
    const abstract = [
      'Boats drift.',
      'We propose a planner for small boats, the first framework that reads the tide.',
      'We train a 14B planning model for 510 training steps on 64 A100 GPUs.',
      'Surprisingly, we find that night pilots learn faster.',
      'Our code is available at https://boats.example/code\\_v1. Weights will be released soon.',
    ].join(' ');
    const found = readAbstract(abstract);
    expect(found.keySentence).toMatch(/^We propose a planner/u);
    expect(found.codeUrls).toEqual(['https://boats.example/code_v1']);
    expect(found.findings.map(({ evidence }) => evidence)).toEqual([
      'Surprisingly, we find that night pilots learn faster.',
    ]);
    expect(found.claims.map(({ kind, backing }) => [kind, backing])).toEqual([['first', 'words']]);
    expect(found.scale.map(({ what, value }) => [what, value])).toEqual([
      ['parameters', '14B'],
      ['steps', '510 training steps'],
      ['hardware', '64 A100 GPUs'],
    ]);
    expect(found.availability.map(({ what, how, url }) => [what, how, url])).toEqual([
      ['code', 'linked', 'https://boats.example/code_v1'],
      ['weights', 'promised', null],
    ]);
    for (const { evidence, at } of [
      ...found.findings,
      ...found.claims,
      ...found.scale,
      ...found.availability,
    ])
      expect(abstract.slice(at.start, at.end)).toBe(evidence);
  });

  it.each([
    'Only letters of harbours that are available are read, where few examples are available.',
    'The nozzle opens when the area of boats exceeds 20%.',
    'We read beat-level signals of boats and do not propose a new lamp.',
    'This is the first generation of pilots with a lamp for boats.',
    'We conclude with a call for lamps.',
    'It sails on any 30fps CPU.',
  ])('states nothing for %j', (sentence) => {
    const { claims, findings, scale, availability } = readAbstract(`We read tides. ${sentence}`);
    expect([...claims, ...findings, ...scale, ...availability]).toEqual([]);
  });

  it('takes what a paper first gathers for no point of it where its title names a method', () => {
    const own = {
      expansion: null,
      evidence: '',
      at: { field: 'abstract', start: 0, end: 1 },
      rule: 'x',
    } as const;
    const abstract =
      'We address this with Lantern, a planner for small boats in harbours. We first collect TideSet, a large dataset of letters that small boats read.';
    const document = toDocument({ title: 'Lantern: Reading Tides', abstract });
    const introduces = [
      { ...own, name: 'Lantern', kind: 'method' },
      { ...own, name: 'TideSet', kind: 'dataset' },
    ] as const;
    const { keySentence } = readStatements(
      toReading({ document, occurrences: [], introduces, relations: [] }),
      [],
    );
    expect(keySentence).toMatch(/^We address this/u);
  });

  it.each<[string, string, RegExp]>([
    [
      'Convergence of Tide Learning',
      'In this work, we study how tide learning converges. We also propose a halving that keeps guarantees on small seas.',
      /^In this work/u,
    ],
    [
      'Tide Learning at Sea',
      'In this work, we study how boats converge. We propose a halving that keeps guarantees on small seas.',
      /^We propose/u,
    ],
    [
      'Tide Learning at Sea',
      'In this paper, a tide learning approach for boats is proposed. Its batches are chosen from a front. The proposed method is compared with several novel tide methods at sea.',
      /^In this paper/u,
    ],
  ])('of %s, %s', (title, abstract, start) => {
    const document = toDocument({ title, abstract });
    const { keySentence } = readStatements(
      toReading({ document, occurrences: [], introduces: [], relations: [] }),
      [],
    );
    expect(keySentence).toMatch(start);
  });

  it.each([
    ['See https://arxiv.org/abs/1 and https://a.example/Leaderboard.', []],
    ['Code: https://github.com/a/b{this URL}.', ['https://github.com/a/b']],
    ['(Code is at https://a.example/x.)', ['https://a.example/x']],
  ])('keeps to the authors’ own addresses in %j', (abstract, urls) => {
    expect(readAbstract(abstract).codeUrls).toEqual(urls);
  });

  it.each(['(', 'we find that ', 'the first ', 'https://', '1,', 'new ', 'code '])(
    'takes 100,000 characters of %j',
    (part) => {
      expect(() => readAbstract(`We ${part.repeat(Math.ceil(100_000 / part.length))}`)).not.toThrow();
    },
  );
});
