import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseVocabulary } from '../../../vocabulary/parse-vocabulary.ts';
import { toDocument } from '../document.ts';
import { tagTopics } from './tag-topics.ts';
import { toTagger } from './to-tagger.ts';
import { toTopicLines } from './topic-lines.ts';

const FILES = [
  { file: 'topics/rl.mdx', text: '---\nlabel: Reinforcement learning\nfacet: method\n---\nA method.' },
  {
    file: 'topics/grpo.mdx',
    text: '---\nlabel: GRPO\nfacet: method\nbroader: [rl]\naliases: [group relative optimization]\n---\nA method.',
  },
  { file: 'topics/driving.mdx', text: '---\nlabel: Autonomous driving\nfacet: task\n---\nA task.' },
  {
    file: 'topics/driving.cues.yml',
    text: `needs: [car, vehicle]
rules:
  - id: named
    points: 10
    say: [driving]
    except: [driving force]
    match: Driving at night.
    miss: The driving force.
`,
  },
  { file: 'topics/traffic.mdx', text: '---\nlabel: Traffic\nfacet: task\n---\nA task.' },
  {
    file: 'topics/traffic.cues.yml',
    text: `yields: [driving]
rules:
  - id: named
    points: 10
    say: [traffic]
    match: Traffic at night.
    miss: No cars.
`,
  },
  ...['knit', 'weave', 'spin', 'bake', 'sew'].flatMap((id) => [
    { file: `topics/${id}.mdx`, text: `---\nlabel: To ${id}\nfacet: task\n---\nA task.` },
    {
      file: `topics/${id}.cues.yml`,
      text: `rules:\n  - id: named\n    points: 10\n    say: [${id}]\n    match: We ${id} things.\n    miss: No cars.\n`,
    },
  ]),
  { file: 'topics/garden.mdx', text: '---\nlabel: Gardens\nfacet: task\n---\nA task.' },
  {
    file: 'topics/garden.cues.yml',
    text: 'rules:\n  - id: weak\n    points: 4\n    say: [flower]\n    match: A flower.\n    miss: No cars.\n',
  },
  { file: 'topics/method-paper.mdx', text: '---\nlabel: New method\nfacet: contribution\n---\nA kind.' },
  {
    file: 'topics/method-paper.cues.yml',
    text: `rules:
  - id: proposes
    points: 6
    say: [we propose]
    facts: [introduces method]
    match: We propose it.
    miss: They propose it.
`,
  },
  { file: 'topics/survey.mdx', text: '---\nlabel: Survey\nfacet: contribution\n---\nA kind.' },
  {
    file: 'topics/survey.cues.yml',
    text: 'rules:\n  - id: weak\n    points: 2\n    say: [overview]\n    match: An overview.\n    miss: No cars.\n',
  },
];

const { value, issues } = parseVocabulary(FILES);
if (value === null) throw new Error(JSON.stringify(issues));
const tagger = toTagger(value);

function tag(title: string, abstract: string, key = ''): string[] {
  const start = abstract.indexOf(key);
  const keySentenceAt = { field: 'abstract', start, end: start + key.length } as const;
  return tagTopics(
    {
      lines: toTopicLines(toDocument({ title, abstract }), tagger),
      introduces: [],
      relations: [],
      keySentenceAt,
    },
    tagger,
  ).map(({ id }) => id);
}

describe('tagTopics', () => {
  test('gives the narrowest topic of a title', () => {
    expect(tag('Reinforcement learning with GRPO', 'Nothing else.')).toEqual(['grpo']);
  });
  test('passes over a topic that is only mentioned', () => {
    expect(tag('A study', 'Background. We try it. It beats GRPO.')).toEqual([]);
  });
  test('passes over what longer phrases cover, and what lacks a needed word', () => {
    expect(tag('The driving force of a car', 'Nothing.')).toEqual([]);
    expect(tag('Driving at night', 'Nothing.')).toEqual([]);
    expect(tag('Driving at night', 'A car.')).toEqual(['driving']);
  });
  test('asks twice the points of what yields to another topic', () => {
    expect(tag('Sewing', 'Beside. We see traffic.')).toEqual(['traffic']);
    expect(tag('Driving a car', 'Beside. We see traffic.')).toEqual(['driving']);
    expect(tag('Driving a car in traffic', 'Beside.')).toEqual(['driving', 'traffic']);
  });
  test('asks more of topics that are only hinted at', () => {
    expect(tag('A flower', 'Nothing.')).toEqual([]);
    expect(tag('A flower', 'We plant a flower.')).toEqual(['garden']);
  });
  test('says what kind of work it is where it is about something', () => {
    expect(tag('Driving a car', 'We propose a thing.', 'none')).toEqual(['driving', 'method-paper']);
    expect(tag('Sewing', 'We propose a thing.', 'none')).toEqual([]);
    expect(tag('Driving a car', 'We give an overview.', 'none')).toEqual(['driving']);
  });
  test('ends a phrase where its clause ends', () => {
    expect(tag('Group: relative optimization', 'None.')).toEqual([]);
  });
  test('weighs less what stands among examples', () => {
    expect(tag('Sewing', 'We bake.')).toContain('bake');
    expect(tag('Sewing', 'None. We like crafts such as to bake.', 'None.')).not.toContain('bake');
  });
  test('weighs tasks less that a sentence names by the handful', () => {
    const listed = 'We sew, knit, weave, spin and bake.';
    expect(tag('Sewing', 'We bake.', 'We bake.')).toEqual(['bake']);
    expect(tag('Crafts', listed, listed)).toEqual([]);
  });
  test('shows the words that earned a tag, where they stand', () => {
    const title = 'Driving cars, driving trains';
    const lines = toTopicLines(toDocument({ title, abstract: 'A car.' }), tagger);
    const keySentenceAt = { field: 'abstract', start: 0, end: 6 } as const;
    const [found] = tagTopics({ lines, introduces: [], relations: [], keySentenceAt }, tagger);
    expect(found).toEqual({
      id: 'driving',
      rule: 'driving/named',
      words: ['Driving'],
      at: [{ field: 'title', start: 0, end: 7 }],
    });
  });
  test('reads any text, and every shown word stands where it says', () => {
    const text = fc.oneof(fc.string(), fc.lorem(), fc.constant('driving GRPO car. '.repeat(200)));
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const document = toDocument({ title, abstract });
        const keySentenceAt = { field: 'abstract', start: 0, end: 0 } as const;
        for (const { words, at } of tagTopics(
          { lines: toTopicLines(document, tagger), introduces: [], relations: [], keySentenceAt },
          tagger,
        ))
          expect(at.map((span) => document[span.field].slice(span.start, span.end))).toEqual(words);
      }),
    );
  });
});
