import { expect, test } from 'vitest';

import { parseCues } from './parse-cues.ts';

const GOOD = `rules:
  - id: named
    points: 10
    say: [reward hacking]
    except: [reward hacking benchmark]
    match: It ends in reward hacking.
    miss: A reward hacking benchmark.
`;

test('reads rules whose examples hold', () => {
  const { value, issues } = parseCues({ file: 'topics/x.cues.yml', text: GOOD });
  expect(issues).toEqual([]);
  expect(value?.rules.map(({ id, points }) => [id, points])).toEqual([['named', 10]]);
});

test.each([
  ['rules: [', 'cues-unreadable'],
  ['rules: []\nwords: []', 'cue-key-unknown'],
  [GOOD.replace('points: 10', 'points: many'), 'cue-value-wrong'],
  [GOOD.replace('points: 10', 'points: 16'), 'cue-value-wrong'],
  [GOOD.replace('match: It ends in reward hacking.', 'match: It ends well.'), 'rule-example-fails'],
  [GOOD.replace('miss: A', 'miss: No reward hacking but a'), 'rule-example-fails'],
  [GOOD.replace('    miss: A reward hacking benchmark.\n', ''), 'rule-example-fails'],
])('reports what is wrong with %j', (text, code) => {
  const { issues } = parseCues({ file: 'topics/x.cues.yml', text });
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});

test('tells the line of a rule whose example fails', () => {
  const text = GOOD.replace('match: It ends in reward hacking.', 'match: It ends well.');
  const [issue] = parseCues({ file: 'topics/x.cues.yml', text }).issues;
  expect(issue?.place).toEqual({ file: 'topics/x.cues.yml', line: 2 });
  expect(issue?.happened).toBe('The rule "named" doesn\'t match its own example "It ends well.".');
});
