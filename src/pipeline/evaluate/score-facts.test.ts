import { describe, expect, it } from 'vitest';

import type { Answers } from './answers.ts';
import { parseKeyTopics } from './key-topics.ts';
import { isHeldBack, parseKey } from './parse-key.ts';
import { formatEvaluation, formatMisses } from './report.ts';
import { scoreFacts } from './score-facts.ts';

const TOPICS = parseKeyTopics(
  'id\tbroader\tkeyed\nreasoning\t\tyes\nmath\treasoning\tyes\nlate\treasoning\tno\n',
);
const KEY: Answers = {
  title: 'Lantern: a Planner',
  introduces: [{ name: 'Lantern', kind: 'method' }],
  relations: [
    { type: 'compares-with', target: 'GRPO', outcome: 'better', evidence: 'Lantern beats GRPO.' },
    { type: 'evaluated-on', target: 'AIME24', outcome: null, evidence: 'on AIME24' },
  ],
  results: [{ value: '57.70%', benchmark: 'AIME-24', kind: 'gain' }],
  topics: ['math'],
  keySentence: 'We present Lantern, a planner for small boats.',
  codeUrls: ['https://lantern.example/code'],
};

describe('scoreFacts', () => {
  it('finds a key wholly right against itself', () => {
    const { fields, ...rest } = scoreFacts([KEY], [KEY], TOPICS);
    expect(fields.map(({ f1, extra, missed }) => [f1, extra, missed])).toEqual(
      fields.map(({ field }) => [field === 'relations: builds-on' ? 0 : 1, 0, 0]),
    );
    expect(rest).toEqual({
      papers: 1,
      notFound: 0,
      keySentenceSame: 1,
      outcomeRight: 1,
      evidenceNamesTarget: 1,
    });
  });

  it('folds names, values, addresses and titles, counts broader topics, and leaves out later ones', () => {
    const facts: Answers = {
      title: 'lantern – A planner',
      introduces: [{ name: 'LANTERN', kind: 'benchmark' }],
      relations: [{ type: 'compares-with', target: 'grpo', outcome: 'worse', evidence: 'It loses.' }],
      results: [{ value: '+57.70\\%', benchmark: 'AIME24', kind: 'gain' }],
      topics: [{ id: 'late' }, { id: 'math' }],
      keySentence: 'We present Lantern, a planner for boats.',
      codeUrls: ['https://Lantern.example/code/.'],
    };
    const evaluation = scoreFacts([KEY], [facts], TOPICS);
    const shown = evaluation.fields.map(({ field, right, extra, missed }) => [field, right, extra, missed]);
    expect(shown).toEqual([
      ['introduces: name', 1, 0, 0],
      ['introduces: name and kind', 0, 1, 1],
      ['relations: all', 1, 0, 1],
      ['relations: builds-on', 0, 0, 0],
      ['relations: compares-with', 1, 0, 0],
      ['relations: evaluated-on', 0, 0, 1],
      ['relations: target, any type', 1, 0, 1],
      ['results: value', 1, 0, 0],
      ['results: value and kind', 1, 0, 0],
      ['results: value and benchmark', 1, 0, 0],
      ['topics, with broader', 2, 0, 0],
      ['topics, as given', 1, 0, 0],
      ['codeUrls', 1, 0, 0],
    ]);
    expect([evaluation.keySentenceSame, evaluation.outcomeRight, evaluation.evidenceNamesTarget]).toEqual([
      1, 0, 0,
    ]);
    expect(formatMisses(evaluation)).toContain('  - relations: evaluated-on: aime24   [Lantern: a Planner]');
  });

  it('counts a paper without facts as missed', () => {
    const evaluation = scoreFacts([KEY], [], TOPICS);
    expect(evaluation.notFound).toBe(1);
    expect(formatEvaluation(evaluation)).toMatch(/^papers in the key: 1; not found in the facts: 1\n/u);
  });
});

describe('parseKey', () => {
  it('names the line that it cannot read', () => {
    expect(() => parseKey('{"title":"A"}\n\n{"title":3}')).toThrow(/^line 3 holds no answers: /u);
  });
});

describe('isHeldBack', () => {
  it('holds a fifth of titles back, and always the same', () => {
    const titles = Array.from({ length: 1000 }, (_, index) => `Paper ${index}`);
    const share = titles.filter(isHeldBack).length / titles.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.25);
    expect(titles.slice(0, 12).map(isHeldBack)).toMatchInlineSnapshot(`
      [
        true,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        false,
      ]
    `);
  });
});
