import { describe, expect, test } from 'vitest';

import { parseVocabulary } from './parse-vocabulary.ts';

const NAMES = { file: 'names.yml', text: '- name: PPO\n  kind: method\n' };

function topic(id: string, lines: readonly string[] = [], body = 'A definition.') {
  const front = ['label: Label of ' + id, 'facet: method', ...lines].join('\n');
  return { file: `topics/${id}.mdx`, text: `---\n${front}\n---\n\n${body}\n` };
}

function issuesOf(...files: { file: string; text: string }[]): string[] {
  return parseVocabulary(files).issues.map(
    ({ code, place, happened, remedy }) =>
      `${place.file}:${place.line ?? '-'} ${code}\n${happened}\n${remedy}`,
  );
}

test('reads topics and names', () => {
  const { value, issues } = parseVocabulary([
    topic('policy-gradient'),
    topic('ppo', ['broader: [policy-gradient]', 'method: PPO', 'aliases: [proximal policy optimization]']),
    {
      file: 'names.yml',
      text: '- name: PPO\n  kind: method\n  expansion: Proximal Policy Optimization\n  topics: [ppo]\n',
    },
    { file: 'README.md', text: 'not for the machine' },
  ]);
  expect(issues).toEqual([]);
  expect(value?.topics.get('ppo')).toMatchObject({
    broader: ['policy-gradient'],
    method: 'PPO',
    definition: 'A definition.',
  });
  expect(value?.names).toEqual([
    {
      name: 'PPO',
      kind: 'method',
      line: 1,
      expansion: 'Proximal Policy Optimization',
      aliases: [],
      family: null,
      topics: ['ppo'],
      definition: null,
      introduced: null,
    },
  ]);
});

test('any mistake leaves no vocabulary', () => {
  expect(parseVocabulary([NAMES, topic('ppo', ['colour: red'])]).value).toBeNull();
});

describe('every mistake says where it is, what is wrong, and what to do', () => {
  test.each<[string, { file: string; text: string }[], string[]]>([
    [
      'an id that is none',
      [topic('Policy_Gradient')],
      [
        'topics/Policy_Gradient.mdx:- topic-id-wrong\n' +
          '"Policy_Gradient" can\'t be a topic\'s id, since it is not made of lower-case letters, digits and single hyphens.\n' +
          'Rename the file; its name is its address for ever, so choose with care.',
      ],
    ],
    [
      'an unknown key',
      [topic('ppo', ['parents: [rl]'])],
      [
        'topics/ppo.mdx:4 topic-key-unknown\n' +
          'The topic "ppo" has the key `parents`, which means nothing here.\n' +
          'Use one of `label`, `facet`, `aliases`, `asked`, `broader`, `related`, `before`, `differs`, `method`, `introduced`, or delete the line.',
      ],
    ],
    [
      'a value of a wrong type',
      [topic('ppo', ['aliases: proximal'])],
      [
        'topics/ppo.mdx:4 topic-value-wrong\n' +
          'The topic "ppo": `aliases` is not a list, such as `[first, second]`.\n' +
          'Write a list, such as `[first, second]`.',
      ],
    ],
    [
      'a facet that is none',
      [{ file: 'topics/ppo.mdx', text: '---\nlabel: PPO\nfacet: algorithm\n---\nText.' }],
      [
        'topics/ppo.mdx:3 topic-value-wrong\n' +
          'The topic "ppo": `facet` is not one of the words it can be.\n' +
          'Write one of `task`, `method`, `model`, `contribution`.',
      ],
    ],
    [
      'a label that is missing',
      [{ file: 'topics/ppo.mdx', text: '---\nfacet: method\n---\nText.' }],
      [
        'topics/ppo.mdx:1 topic-value-wrong\n' +
          'The topic "ppo": `label` is missing.\n' +
          'Write it: a text.',
      ],
    ],
    [
      'a year that can not be',
      [topic('ppo', ['introduced:', '  title: Proximal Policy', '  year: 20170'])],
      [
        'topics/ppo.mdx:6 topic-value-wrong\n' +
          'The topic "ppo": `introduced.year` is out of range.\n' +
          'Write a year between 1900 and 2100.',
      ],
    ],
    [
      'no definition',
      [topic('ppo', [], '')],
      [
        'topics/ppo.mdx:- topic-value-wrong\n' +
          'The topic "ppo" has no definition: nothing stands below its front matter.\n' +
          'Write two to five sentences for a reader new to it.',
      ],
    ],
    [
      'front matter that would be run',
      [{ file: 'topics/ppo.mdx', text: '---js\n{ label: process.exit(1) }\n---\nText.' }],
      [
        'topics/ppo.mdx:1 topic-front-matter-unreadable\n' +
          'The page does not begin with a line `---`, so it has no front matter.\n' +
          'Begin the page with `---`, `key: value` lines and `---`, as the other topics do.',
      ],
    ],
    [
      'front matter that never ends',
      [{ file: 'topics/ppo.mdx', text: '---\nlabel: PPO\n' }],
      [
        'topics/ppo.mdx:1 topic-front-matter-unreadable\n' +
          'The front matter has no closing line `---`.\n' +
          'Begin the page with `---`, `key: value` lines and `---`, as the other topics do.',
      ],
    ],
    [
      'a parent that does not exist',
      [topic('ppo', ['broader:', '  - reinforcement'])],
      [
        'topics/ppo.mdx:4 topic-parent-missing\n' +
          'The topic "ppo" stands below "reinforcement", and there is no such topic.\n' +
          'Add `topics/reinforcement.mdx`, or correct the id under `broader`.',
      ],
    ],
    [
      'a ring',
      [topic('a', ['broader: [b]']), topic('b', ['broader: [c]']), topic('c', ['broader: [a]'])],
      [
        'topics/a.mdx:4 topic-cycle\n' +
          'Topics stand below themselves: a → b → c → a.\n' +
          'Take one of these out of the `broader` of the one before it.',
      ],
    ],
    [
      'references that lead nowhere',
      [topic('a', ['related: [x]', 'before: [y]', 'differs:', '  z: It is another thing.', 'method: Q'])],
      [
        'topics/a.mdx:4 topic-reference-missing\n' +
          'The topic "a" names "x" under `related`, and there is no such topic.\n' +
          'Add `topics/x.mdx`, or correct the id.',
        'topics/a.mdx:5 topic-reference-missing\n' +
          'The topic "a" names "y" under `before`, and there is no such topic.\n' +
          'Add `topics/y.mdx`, or correct the id.',
        'topics/a.mdx:6 topic-reference-missing\n' +
          'The topic "a" names "z" under `differs`, and there is no such topic.\n' +
          'Add `topics/z.mdx`, or correct the id.',
        'topics/a.mdx:8 topic-reference-missing\n' +
          'The topic "a" says that it is the method "Q", which is no known name.\n' +
          'Add the name to `names.yml`, or correct it; it must be written exactly as there.',
      ],
    ],
    [
      'cues that yield to nothing',
      [
        topic('a', []),
        {
          file: 'topics/a.cues.yml',
          text: 'yields: [x]\nrules:\n  - { id: named, points: 9, say: [sea], match: A sea., miss: A hill. }\n',
        },
      ],
      [
        'topics/a.cues.yml:- topic-reference-missing\n' +
          'The cues of "a" name "x" under `yields`, and there is no such topic.\n' +
          'Add `topics/x.mdx`, or correct the id.',
      ],
    ],
    [
      'a list of names that is not YAML',
      [{ file: 'names.yml', text: '- name: PPO\n  kind: [method\n' }],
      [
        'names.yml:3 names-unreadable\n' +
          'The list of known names is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 1:\n' +
          'Write a list of entries, each with `- name: …` and `kind: …`.',
      ],
    ],
    [
      'a list of names that is no list',
      [{ file: 'names.yml', text: 'PPO: method\n' }],
      [
        'names.yml:1 names-unreadable\nThe list of known names is not a list of names.\n' +
          'Write a list of entries, each with `- name: …` and `kind: …`.',
      ],
    ],
    [
      'wrong entries',
      [{ file: 'names.yml', text: '- name: PPO\n  kind: algorithm\n  since: 2017\n- kind: method\n- PPO\n' }],
      [
        'names.yml:2 name-value-wrong\n' +
          'The name "PPO": `kind` is not one of the words it can be.\n' +
          'Write one of `method`, `model`, `benchmark`, `dataset`, `environment`.',
        'names.yml:3 name-key-unknown\n' +
          'The name "PPO" has the key `since`, which means nothing here.\n' +
          'Use one of `name`, `kind`, `expansion`, `aliases`, `family`, `topics`, `definition`, `introduced`, or delete the line.',
        'names.yml:4 name-value-wrong\nEntry 2: `name` is missing.\nWrite it: a text.',
        'names.yml:5 name-value-wrong\n' +
          'Entry 3: the entry is not a group of `key: value` lines.\n' +
          'Write a group of `key: value` lines.',
      ],
    ],
    [
      'names whose references lead nowhere',
      [{ file: 'names.yml', text: '- name: PPO\n  kind: method\n  topics: [ppo]\n  family: TRPO\n' }],
      [
        'names.yml:1 name-reference-missing\n' +
          'The name "PPO" belongs to the topic "ppo", and there is no such topic.\n' +
          'Add `topics/ppo.mdx`, or correct the id under `topics`.',
        'names.yml:1 name-reference-missing\n' +
          'The name "PPO" is of the family "TRPO", which is no known name.\n' +
          'Add an entry for the family, or correct `family`; it must be written exactly as there.',
      ],
    ],
    [
      'an alias of two names',
      [
        {
          file: 'names.yml',
          text: '- name: Qwen2.5-VL\n  kind: model\n- name: Qwen\n  kind: model\n  aliases: [qwen 2.5 vl]\n',
        },
      ],
      [
        'names.yml:3 alias-claimed-twice\n' +
          '"qwen 2.5 vl" is claimed by the name "Qwen", and by the name "Qwen2.5-VL" as "Qwen2.5-VL"; the two read the same.\n' +
          'Leave it to one of them.',
      ],
    ],
    [
      'an alias of a topic and a name',
      [NAMES, topic('policy-gradient', ['aliases: [ppo]'])],
      [
        'topics/policy-gradient.mdx:4 alias-claimed-twice\n' +
          '"ppo" is claimed by the topic "policy-gradient", and by the name "PPO" as "PPO"; the two read the same.\n' +
          'Leave it to one of them.',
      ],
    ],
  ])('%s', (_, files, expected) => {
    expect(issuesOf(...files)).toEqual(expected);
  });
});

test('a topic that was renamed is missed by all that speak of it, each with its line', () => {
  const found = parseVocabulary([
    topic('new-name'),
    topic('a', ['broader: [old-name]', 'related: [old-name]']),
    {
      file: 'topics/old-name.cues.yml',
      text: 'rules:\n  - id: named\n    points: 10\n    say:\n      - old*\n',
    },
    { file: 'names.yml', text: '- name: PPO\n  kind: method\n  topics: [old-name]\n' },
  ]);
  expect(found.value).toBeNull();
  const said = found.issues.map(({ code, place }) => `${place.file}:${place.line ?? '-'} ${code}`);
  expect(said.filter((one) => !one.endsWith('rule-example-fails')).sort()).toEqual([
    'names.yml:1 name-reference-missing',
    'topics/a.mdx:4 topic-parent-missing',
    'topics/a.mdx:5 topic-reference-missing',
    'topics/old-name.cues.yml:- cues-without-topic',
  ]);
});

test('a topic may claim the spellings of a name that belongs to it', () => {
  const names = { file: 'names.yml', text: '- name: MCTS\n  kind: method\n  topics: [tree-search]\n' };
  expect(issuesOf(names, topic('tree-search', ['aliases: [mcts]']))).toEqual([]);
});

test('a topic may claim the spellings of the name that it is', () => {
  expect(issuesOf(NAMES, topic('ppo', ['method: PPO', 'aliases: [ppo]']))).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a key such as %s is a key like others and does no harm',
  (key) => {
    expect(issuesOf(topic('ppo', [`${key}: { label: x }`]))[0]).toContain(`has the key \`${key}\``);
    expect(
      issuesOf({ file: 'names.yml', text: `- name: PPO\n  kind: method\n  ${key}: { label: x }\n` })[0],
    ).toContain(`has the key \`${key}\``);
    expect(({} as Record<string, unknown>)['label']).toBeUndefined();
  },
);

test('a topic and a name may be called by what objects have of themselves', () => {
  const { value, issues } = parseVocabulary([
    topic('constructor'),
    { file: 'names.yml', text: '- name: __proto__\n  kind: method\n  topics: [constructor]\n' },
  ]);
  expect(issues).toEqual([]);
  expect(value?.topics.get('constructor')?.id).toBe('constructor');
});
