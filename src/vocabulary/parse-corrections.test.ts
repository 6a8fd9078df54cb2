import { describe, expect, it } from 'vitest';

import { parseCorrections } from './parse-corrections.ts';

const FILE = 'src/vocabulary/corrections.yml';

function parse(text: string) {
  return parseCorrections([{ file: FILE, text }]);
}

describe('corrections', () => {
  it('are read with their lines', () => {
    const { value, issues } = parse(`
- paper: a-title
  add: { relation: builds-on, target: GRPO, role: modifies }
  evidence: a variant of GRPO
  why: It says so.
- paper: a-title
  change: { keySentence: Old. }
  to: { keySentence: New. }
  why: It says more.
- paper: b
  remove: { topic: robotics }
  why: An example alone.
`);
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        file: FILE,
        line: 2,
        paper: 'a-title',
        fact: { of: 'relation', type: 'builds-on', target: 'GRPO', role: 'modifies' },
        deed: { verb: 'add', evidence: 'a variant of GRPO' },
        why: 'It says so.',
      },
      {
        file: FILE,
        line: 6,
        paper: 'a-title',
        fact: { of: 'keySentence', text: 'Old.' },
        deed: { verb: 'change', to: { keySentence: 'New.' } },
        why: 'It says more.',
      },
      {
        file: FILE,
        line: 10,
        paper: 'b',
        fact: { of: 'topic', id: 'robotics' },
        deed: { verb: 'remove' },
        why: 'An example alone.',
      },
    ]);
  });

  it.each(['', '[]', '# nothing yet\n'])('may be none: %j', (text) => {
    expect(parse(text)).toEqual({ value: [], issues: [] });
  });

  it.each([
    ['a: [', 'corrections-unreadable', 1, 'This is not a list of corrections in YAML.'],
    ['paper: a', 'corrections-unreadable', 1, 'This is not a list of corrections in YAML.'],
    [
      '- paper: a\n  remove: { topic: x }\n  because: no\n  why: w',
      'correction-key-unknown',
      3,
      'Correction 1 has the key `because`, which means nothing here.',
    ],
    ['- paper: a\n  remove: { topic: x }', 'correction-value-wrong', 1, 'Correction 1: `why` is missing.'],
    [
      '- paper: A Title\n  remove: { topic: x }\n  why: w',
      'correction-value-wrong',
      1,
      'Correction 1: `paper` is "A Title", which is no address of a paper.',
    ],
    [
      '- paper: a\n  why: w',
      'correction-value-wrong',
      1,
      'Correction 1: it doesn’t say, or says twice, what is to be done.',
    ],
    [
      '- paper: a\n  add: { topic: x }\n  remove: { topic: x }\n  why: w',
      'correction-value-wrong',
      1,
      'Correction 1: it doesn’t say, or says twice, what is to be done.',
    ],
    [
      '- paper: a\n  remove:\n    colour: red\n  why: w',
      'correction-value-wrong',
      2,
      'Correction 1, `remove`: no fact is named.',
    ],
    [
      '- paper: a\n  remove:\n    relation: beats\n    target: X\n  why: w',
      'correction-value-wrong',
      3,
      'Correction 1, `remove`: `relation` is not one of the words it can be.',
    ],
    [
      '- paper: a\n  remove:\n    relation: builds-on\n    target: X\n    colour: red\n  why: w',
      'correction-key-unknown',
      5,
      'Correction 1, `remove` has the key `colour`, which means nothing here.',
    ],
    [
      '- paper: a\n  add: { topic: x }\n  why: w',
      'correction-value-wrong',
      2,
      'Correction 1: a fact is added without the words that say it.',
    ],
    [
      '- paper: a\n  change: { topic: x }\n  to: { topic: y }\n  why: w',
      'correction-value-wrong',
      2,
      'Correction 1: such a fact can’t be corrected by `change`.',
    ],
    [
      '- paper: a\n  change: { result: 5% }\n  why: w',
      'correction-value-wrong',
      2,
      'Correction 1: it isn’t said what becomes of the fact.',
    ],
    [
      '- paper: a\n  change: { result: 5% }\n  to: { metric: 7 }\n  why: w',
      'correction-value-wrong',
      3,
      'Correction 1, `to`: `metric` is not a text.',
    ],
    [
      '- paper: a\n  remove: { topic: x }\n  to: { topic: y }\n  why: w',
      'correction-value-wrong',
      3,
      'Correction 1: nothing is changed here.',
    ],
  ])('are refused where they are wrong: %j', (text, code, ...[line, happened]) => {
    const { value, issues } = parse(text);
    expect(value).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.place, issue.happened])).toEqual([
      [code, { file: FILE, line }, happened],
    ]);
    expect(issues[0]?.severity).toBe('error');
    expect(issues[0]?.remedy).not.toBe('');
  });
});
