import { describe, expect, test } from 'vitest';

import type { Entity, PaperWithFacts, Wiki } from '../../model/wiki.ts';
import { linkWiki } from './link-wiki.ts';
import { makeKnown, makePaper, makeVocabulary } from './make-paper.ts';

const VOCABULARY = makeVocabulary(
  [
    makeKnown('GRPO', { expansion: 'Group Relative Policy Optimization', topics: ['grpo'] }),
    makeKnown('Qwen', { kind: 'model' }),
    makeKnown('Qwen2.5-VL', { kind: 'model', family: 'Qwen' }),
    makeKnown('AIME', { kind: 'benchmark' }),
    makeKnown('AIME24', { kind: 'benchmark', family: 'AIME', aliases: ['AIME 2024'] }),
    makeKnown('AIME25', { kind: 'benchmark', family: 'AIME' }),
    makeKnown('RAFT', {
      expansion: 'Reward rAnked FineTuning',
      introduced: { title: 'RAFT: Reward rAnked FineTuning', year: 2023 },
    }),
  ],
  {
    rl: { facet: 'method' },
    grpo: { facet: 'method', broader: ['rl'], method: 'GRPO' },
    vision: {},
    survey: { facet: 'contribution' },
  },
);

function link(...papers: PaperWithFacts[]): Wiki {
  return linkWiki(papers, VOCABULARY);
}

function entity(wiki: Wiki, id: string): Entity {
  const found = [...wiki.entities.values()].find((candidate) => candidate.id === id);
  if (found === undefined)
    throw new Error(`There is no "${id}" among ${[...wiki.entities.keys()].join(', ')}.`);
  return found;
}

test('spellings and sizes of one model are one entity that lists them', () => {
  const wiki = link(
    makePaper({
      title: 'One',
      abstract: 'On Qwen2.5VL and Qwen-2.5-VL.',
      mentions: ['Qwen2.5VL', 'Qwen-2.5-VL'],
    }),
    makePaper({
      title: 'Two',
      abstract: 'From Qwen2.5-VL-7B-Instruct.',
      relations: [{ target: 'Qwen2.5-VL-7B-Instruct', role: 'base-model' }],
    }),
  );
  const model = entity(wiki, 'qwen2-5vl');
  expect(model.name).toBe('Qwen2.5-VL');
  expect([...model.variants.keys()]).toEqual(['Qwen-2.5-VL', 'Qwen2.5-VL-7B-Instruct', 'Qwen2.5VL']);
  expect(model.papers).toEqual(['one', 'two']);
  expect(model.path).toBe('/methods/qwen2-5vl/');
  expect(model.family).toBe('qwen');
  expect(entity(wiki, 'qwen')).toMatchObject({ members: ['qwen2-5vl'], hasPage: true, papers: [] });
});

test('dated editions stay apart under their family', () => {
  const wiki = link(
    makePaper({
      title: 'One',
      abstract: '1% on AIME 2024 and 2% on AIME25.',
      relations: [
        { type: 'evaluated-on', target: 'AIME 2024' },
        { type: 'evaluated-on', target: 'AIME25' },
      ],
      results: [
        { benchmark: 'AIME24 and AIME25' },
        { benchmark: 'the AIME25 benchmark' },
        { benchmark: 'five unnamed sets' },
      ],
    }),
  );
  expect(entity(wiki, 'aime').members).toEqual(['aime24', 'aime25']);
  expect(entity(wiki, 'aime24').results).toHaveLength(1);
  expect(entity(wiki, 'aime25').results).toHaveLength(2);
  expect(wiki.papers.get(wiki.listings[0]?.papers[0] as never)?.resultBenchmarks).toEqual([
    'aime24',
    'aime25',
    null,
  ]);
});

describe('what bears one name', () => {
  test('two long forms in two papers are two things, with a page that tells them apart', () => {
    const wiki = link(
      makePaper({
        title: 'One',
        date: '2025-01-01',
        introduces: [{ name: 'MSRL', expansion: 'Multimodal Structured Reinforcement Learning' }],
      }),
      makePaper({
        title: 'Two',
        date: '2025-02-01',
        introduces: [{ name: 'MSRL', expansion: 'Multi-Stage Reinforcement Learning' }],
      }),
      makePaper({
        title: 'Three',
        abstract: 'On multi-stage reinforcement learning (MSRL).',
        relations: [{ target: 'MSRL' }],
      }),
      makePaper({
        title: 'Four',
        abstract: 'Beats MSRL.',
        relations: [{ target: 'MSRL', type: 'compares-with' }],
      }),
    );
    const [one, two] = [
      'msrl-multimodal-structured-reinforcement-learning',
      'msrl-multi-stage-reinforcement-learning',
    ] as const;
    expect([...wiki.homonyms.values()]).toEqual([
      { slug: 'msrl', name: 'MSRL', path: '/methods/msrl/', senses: [one, two] },
    ]);
    expect(entity(wiki, one)).toMatchObject({
      path: `/methods/${one}/`,
      namesakes: [two],
      papers: ['one', 'four'],
    });
    expect(entity(wiki, two)).toMatchObject({ namesakes: [one], papers: ['two', 'three'] });
  });

  test('two titles that begin with one name are about two things', () => {
    const wiki = link(
      makePaper({ title: 'Chimera: Time Series', introduces: [{ name: 'Chimera' }] }),
      makePaper({ title: 'Chimera: Experts in One Model', introduces: [{ name: 'Chimera' }] }),
    );
    expect([...wiki.homonyms.keys()]).toEqual(['chimera']);
    expect([...wiki.entities.keys()]).toEqual(['chimera-experts-in-one-model', 'chimera-time-series']);
  });

  test('an odd long form of a known name makes no new thing', () => {
    const wiki = link(
      makePaper({
        title: 'One',
        introduces: [{ name: 'GRPO', expansion: 'Guided Reward Policy Optimization' }],
      }),
    );
    expect(wiki.homonyms.size).toBe(0);
    expect(entity(wiki, 'grpo')).toMatchObject({
      expansion: 'Group Relative Policy Optimization',
      introducedBy: [],
    });
  });

  test('a paper whose title bears a known name with a long form of its own is about another thing', () => {
    const wiki = link(
      makePaper({
        title: 'RAFT for Optical Flow',
        introduces: [{ name: 'RAFT', expansion: 'Recurrent All-Pairs Field Transforms' }],
      }),
    );
    expect([...wiki.homonyms.keys()]).toEqual(['raft']);
    expect(entity(wiki, 'raft-reward-ranked-finetuning').introducedBy).toEqual([]);
    expect(entity(wiki, 'raft-recurrent-all-pairs-field-transforms').introducedBy).toEqual([
      'raft-for-optical-flow',
    ]);
  });

  test('the paper of the reference introduces the known name', () => {
    const wiki = link(makePaper({ title: 'RAFT: Reward rAnked FineTuning', introduces: [{ name: 'RAFT' }] }));
    expect(entity(wiki, 'raft')).toMatchObject({
      introducedBy: ['raft-reward-ranked-finetuning'],
      year: 2023,
    });
  });

  test('a paper that takes a name up does not introduce it', () => {
    const wiki = link(
      makePaper({ title: 'One', introduces: [{ name: 'Foo-Net' }] }),
      makePaper({
        title: 'Two',
        introduces: [{ name: 'FooNet', kind: 'benchmark' }],
        relations: [{ target: 'FooNet' }],
      }),
    );
    expect(entity(wiki, 'foonet')).toMatchObject({
      kind: 'method',
      introducedBy: ['one'],
      name: 'Foo-Net',
      papers: ['one', 'two'],
    });
  });
});

describe('where a name stands', () => {
  test('a name that one paper takes up is an anchor on its page, and one that two take up has a page', () => {
    const once = makePaper({ title: 'One', relations: [{ target: 'BarBench', type: 'evaluated-on' }] });
    expect(entity(link(once), 'barbench')).toMatchObject({
      hasPage: false,
      path: '/papers/one/#name-barbench',
      kind: 'benchmark',
    });
    const twice = makePaper({ title: 'Two', relations: [{ target: 'Bar-Bench', type: 'evaluated-on' }] });
    expect(entity(link(once, twice), 'barbench')).toMatchObject({
      hasPage: true,
      path: '/benchmarks/barbench/',
    });
  });

  test('a topic that is a method has one page', () => {
    const wiki = link(makePaper({ title: 'One', relations: [{ target: 'GRPO', role: 'trains-with' }] }));
    expect(entity(wiki, 'grpo')).toMatchObject({ path: '/topics/grpo/', topic: 'grpo' });
    expect(wiki.topics.get('grpo')).toMatchObject({ entity: 'grpo', papers: [], path: '/topics/grpo/' });
  });

  test('a known name that no paper names is not in the wiki', () => {
    expect([...link(makePaper({ title: 'One', mentions: ['GRPO', 'Nobody'] })).entities.keys()]).toEqual([
      'grpo',
    ]);
  });
});

test('relations of most papers decide the kind of a name that nobody introduces', () => {
  const wiki = link(
    makePaper({ title: 'One', relations: [{ target: 'Foo', type: 'evaluated-on' }] }),
    makePaper({ title: 'Two', relations: [{ target: 'Foo', type: 'compares-with' }] }),
    makePaper({ title: 'Three', relations: [{ target: 'Foo', type: 'evaluated-on' }] }),
  );
  expect(entity(wiki, 'foo').kind).toBe('benchmark');
});

test('mentions lead to pages elsewhere, the longer one where two overlap', () => {
  const abstract = 'We train FooNet by GRPO-style steps from Qwen2.5-VL.';
  const wiki = link(
    makePaper({
      title: 'One',
      abstract,
      introduces: [{ name: 'FooNet' }],
      relations: [{ target: 'Qwen2.5-VL' }, { target: 'GRPO' }, { target: 'Zed' }],
      mentions: ['GRPO-style', 'FooNet', 'Zed'],
    }),
  );
  const links = [...wiki.papers.values()][0]?.links.map(({ start, end, path }) => [
    abstract.slice(start, end),
    path,
  ]);
  expect(links).toEqual([
    ['FooNet', '/methods/foonet/'],
    ['GRPO-style', '/topics/grpo/'],
    ['Qwen2.5-VL', '/methods/qwen2-5vl/'],
  ]);
});

test('a word in title case names no acronym', () => {
  const wiki = link(
    makePaper({ title: 'Raft Races', mentions: ['Raft'] }),
    makePaper({ title: 'Two', abstract: 'By RAFT.', mentions: ['RAFT'] }),
  );
  expect(entity(wiki, 'raft').papers).toEqual(['two']);
});

test('topics count what is below them, and years, neighbours and methods', () => {
  const wiki = link(
    makePaper({
      title: 'One',
      date: '2024-05-01',
      topics: ['grpo', 'vision', 'survey'],
      relations: [{ target: 'GRPO' }],
    }),
    makePaper({
      title: 'Two',
      date: '2025-05-01',
      topics: ['grpo', 'vision'],
      relations: [{ target: 'GRPO' }],
    }),
    makePaper({ title: 'Three', topics: ['rl'] }),
  );
  expect(wiki.topics.get('rl')).toMatchObject({
    narrower: ['grpo'],
    papers: ['three'],
    papersWithNarrower: ['two', 'one', 'three'],
    methods: [{ item: 'grpo', count: 2 }],
    occursWith: [{ item: 'vision', count: 2 }],
    years: [
      { item: 2024, count: 1 },
      { item: 2025, count: 1 },
    ],
  });
});

test('the graph merges parallel relations and gives unnamed work a node of its own', () => {
  const wiki = link(
    makePaper({
      title: 'One',
      introduces: [{ name: 'FooNet' }],
      relations: [
        { target: 'GRPO', role: 'modifies' },
        { target: 'GRPO', role: 'trains-with' },
      ],
    }),
    makePaper({ title: 'Two', relations: [{ target: 'FooNet', type: 'compares-with', outcome: 'better' }] }),
  );
  expect(wiki.graph.nodes.map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
    ['foonet', 'method', 1],
    ['grpo', 'method', 1],
    ['paper:two', 'work', 0],
  ]);
  expect(
    wiki.graph.edges.map(({ from, to, type, roles, outcomes, uses }) => [
      from,
      to,
      type,
      roles,
      outcomes,
      uses.length,
    ]),
  ).toEqual([
    ['foonet', 'grpo', 'builds-on', ['modifies', 'trains-with'], [], 2],
    ['paper:two', 'foonet', 'compares-with', [], ['better'], 1],
  ]);
});

test.each(['__proto__', 'constructor', '++', '???', 'con', '日本語'])(
  'a name such as %s is a name like others',
  (name) => {
    const wiki = link(
      makePaper({ title: 'One', introduces: [{ name }] }),
      makePaper({ title: 'Two', relations: [{ target: name }] }),
    );
    expect(wiki.entities.size).toBe(1);
    expect([...wiki.entities.values()][0]?.papers).toEqual(['one', 'two']);
  },
);

test('no papers make an empty wiki', () => {
  const wiki = link();
  expect([wiki.papers.size, wiki.entities.size, wiki.topics.size, wiki.graph.nodes.length]).toEqual([
    0, 0, 0, 0,
  ]);
});
