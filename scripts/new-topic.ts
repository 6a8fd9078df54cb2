import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../src/model/issues.ts';
import { FACETS } from '../src/vocabulary/schemas.ts';
import { readArguments } from './lib/arguments.ts';
import { readField } from './lib/field.ts';
import { formatIssues } from './lib/format-issues.ts';
import { renderCues, renderTopic, type TopicSketch } from './lib/new-topic.ts';
import { readVocabulary } from './lib/read-vocabulary.ts';
import { readWiki } from './lib/read-wiki.ts';

const HELP = `
Begins a topic: its page, and beside it the cues by which papers are known to be about it. Says which papers are.

  npm run new-topic -- ID --label TEXT --definition TEXT --cue PHRASE

    ID                 its address for ever: lower-case letters, digits and hyphens
    --label TEXT       what people call it
    --definition TEXT  what it is, for a reader new to it
    --cue PHRASE       words by which its papers are known; give it as often as you like
    --facet WORD       one of ${FACETS.join(', ')}; task unless you say otherwise
    --broader ID       a topic above it; give it as often as you like

src/vocabulary/README.md says what else a topic and its cues can have.
`;

const { values, positionals } = readArguments(HELP, {
  allowPositionals: true,
  options: {
    label: { type: 'string' },
    definition: { type: 'string' },
    cue: { type: 'string', multiple: true },
    facet: { type: 'string' },
    broader: { type: 'string', multiple: true },
  },
});

const sketch = toSketch();
if (typeof sketch === 'string') {
  console.error(`${sketch}\nRun it with --help to see what it takes.`);
  process.exitCode = 2;
} else process.exitCode = write(sketch);

/** What was asked for, or what is wrong with it. */
function toSketch(): TopicSketch | string {
  const [id, ...more] = positionals;
  const { label, definition, cue = [], facet: word = 'task', broader = [] } = values;
  const facet = FACETS.find((each) => each === word);
  if (id === undefined || more.length > 0) return 'Give the topic one ID.';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return `"${id}" is no ID.`;
  if (!label || !definition) return 'Give it a --label and a --definition.';
  if (facet === undefined) return `--facet takes one of ${FACETS.join(', ')}.`;
  return { id, label, facet, broader, definition, cues: cue.length === 0 ? [label.toLowerCase()] : cue };
}

function write(topic: TopicSketch): number {
  const folder = join(readField().vocabulary, 'topics');
  const page = join(folder, `${topic.id}.mdx`);
  const cues = join(folder, `${topic.id}.cues.yml`);
  if (existsSync(page)) {
    console.error(`${page} is there already.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const texts = [...readWiki().papers.values()].map(({ paper }) => `${paper.title}. ${paper.abstract}`);
  writeFileSync(page, renderTopic(topic));
  writeFileSync(cues, renderCues(topic, texts));
  const { issues } = readVocabulary();
  if (hasErrors(issues)) {
    for (const file of [page, cues]) rmSync(file);
    console.error(formatIssues(issues));
    return 1;
  }
  const tagged = [...readWiki().papers.values()].filter(({ facts }) =>
    facts.topics.some(({ id }) => id === topic.id),
  );
  console.log([page, cues, `${tagged.length} papers are about it:`].join('\n'));
  for (const { paper } of tagged) console.log(`  ${paper.title}`);
  return 0;
}
