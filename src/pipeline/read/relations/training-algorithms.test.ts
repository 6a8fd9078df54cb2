import { expect, it } from 'vitest';

import type { BuildsOnRole, Relation } from '../../../model/facts.ts';
import type { KnownName, Topic } from '../../../model/vocabulary.ts';
import { toTrainingAlgorithms, withTraining } from './training-algorithms.ts';

const topic = (id: string, broader: string[]): [string, Topic] => [
  id,
  {
    id,
    file: `topics/${id}.mdx`,
    facet: 'method',
    label: id,
    aliases: [],
    asked: [],
    broader,
    related: [],
    before: [],
    differs: {},
    method: null,
    introduced: null,
    definition: '',
  },
];
const name = (name: string, topics: string[]): KnownName => ({
  name,
  kind: 'method',
  line: 1,
  expansion: null,
  aliases: [],
  family: null,
  topics,
  definition: null,
  introduced: null,
});
const algorithms = toTrainingAlgorithms({
  topics: new Map([
    topic('policy-gradient', []),
    topic('grpo', ['policy-gradient']),
    topic('tree-search', []),
  ]),
  names: [name('GRPO', ['grpo']), name('MCTS', ['tree-search'])],
  cues: new Map(),
});
const relation = (target: string, role: BuildsOnRole): Relation => ({
  type: 'builds-on',
  target,
  targetAt: { field: 'abstract', start: 0, end: 1 },
  outcome: null,
  role,
  subject: null,
  evidence: target,
  at: { field: 'abstract', start: 0, end: 1 },
  rule: 'x',
});

it.each<[string, BuildsOnRole, BuildsOnRole]>([
  ['grpo', 'component', 'trains-with'],
  ['GRPO', 'modifies', 'modifies'],
  ['MCTS', 'component', 'component'],
])('%s as %s becomes %s', (target, role, expected) => {
  expect(withTraining([relation(target, role)], algorithms)[0]?.role).toBe(expected);
});
