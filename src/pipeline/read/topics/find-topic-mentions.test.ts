import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TopicTag } from '../../../model/facts.ts';
import type { Topic } from '../../../model/vocabulary.ts';
import { toDocument } from '../document.ts';
import { findTopicMentions } from './find-topic-mentions.ts';
import { toTagger } from './to-tagger.ts';
import { toTopicLines } from './topic-lines.ts';

const topic = (id: string, label: string, aliases: string[] = []): [string, Topic] => [
  id,
  {
    id,
    file: `topics/${id}.mdx`,
    facet: id === 'survey' ? 'contribution' : 'method',
    label,
    aliases,
    asked: [],
    broader: [],
    related: [],
    before: [],
    differs: {},
    method: null,
    introduced: null,
    definition: '',
  },
];
const tagger = toTagger({
  names: [],
  cues: new Map(),
  topics: new Map([
    topic('reinforcement-learning', 'Reinforcement learning', ['RL']),
    topic('multi-agent-rl', 'Multi-agent reinforcement learning'),
    topic('memory', 'Memory'),
    topic('rft', 'Reinforcement fine-tuning (RFT)'),
    topic('survey', 'Survey'),
  ]),
});
const tag = (id: string): TopicTag => ({ id, rule: 'x', words: [], at: [] });

function find(abstract: string, tags: string[] = [], taken: [number, number][] = []): string[] {
  return findTopicMentions(toTopicLines(toDocument({ title: '', abstract }), tagger), {
    tags: tags.map(tag),
    taken: taken.map(([start, end]) => ({ field: 'abstract', start, end })),
  }).map(({ id, at }) => `${id}: ${abstract.slice(at.start, at.end)}`);
}

describe('findTopicMentions', () => {
  it.each<[string, string[], string[]]>([
    ['We use Reinforcement Learning. RL is old.', [], ['reinforcement-learning: Reinforcement Learning']],
    [
      'Multi-agent reinforcement learning is hard.',
      [],
      ['multi-agent-rl: Multi-agent reinforcement learning'],
    ],
    ['It needs much memory.', [], []],
    ['It needs much memory.', ['memory'], ['memory: memory']],
    ['RFT, or reinforcement fine-tuning', [], ['rft: RFT']],
    ['This survey is long.', [], []],
  ])('in %j with tags %j finds %j', (abstract, tags, expected) => {
    expect(find(abstract, tags)).toEqual(expected);
  });

  it('leaves what names take', () => {
    expect(find('RL of RL-Zero', [], [[0, 2]])).toEqual(['reinforcement-learning: RL']);
    expect(find('RL', [], [[0, 2]])).toEqual([]);
  });

  it('gives stretches of the text that never overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('RL', 'memory', 'multi-agent', 'reinforcement', 'learning', '.', '\n')),
        (words) => {
          const text = words.join(' ');
          const lines = toTopicLines(toDocument({ title: '', abstract: text }), tagger);
          const found = findTopicMentions(lines, { tags: [tag('memory')], taken: [] });
          for (const [place, { at }] of found.entries()) {
            expect(at.end).toBeGreaterThan(at.start);
            expect(at.end).toBeLessThanOrEqual(text.length);
            expect(at.start).toBeGreaterThanOrEqual(found[place - 1]?.at.end ?? 0);
          }
        },
      ),
    );
  });
});
