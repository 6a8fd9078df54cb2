import { suggest } from '../src/pipeline/suggest.ts';
import { readArguments } from './lib/arguments.ts';
import { readWiki } from './lib/read-wiki.ts';

const HELP = `
Says what the vocabulary lacks for the papers that there are: names that several papers take up and nobody has written
down, as lines for names.yml; phrases that papers without a topic share, each perhaps a topic; and those papers.

  npm run suggest                    the papers of the project's own seeds
  npm run suggest -- --seeds DIR     those of another folder
`;

const { values } = readArguments(HELP, { options: { seeds: { type: 'string' } } });
const wiki = readWiki(values.seeds);
const { names, phrases, untagged } = suggest(wiki);

print(
  `${names.length} names to write into names.yml, with how many papers take each up`,
  names.map(
    ({ name, kind, papers }) =>
      `- { name: ${JSON.stringify(name)}, kind: ${kind} } # ${papers.length} papers`,
  ),
);
print(
  'Phrases that papers without a topic share',
  phrases.map(({ phrase, papers }) => `${String(papers).padStart(4)}  ${phrase}`),
);
print(
  `${untagged.length} of ${wiki.papers.size} papers without a topic`,
  untagged.map(({ paper }) => `      ${paper.title}`),
);

function print(title: string, lines: readonly string[]): void {
  console.log([title, ...lines, ''].join('\n'));
}
