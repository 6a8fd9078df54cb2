import { isRecord, parseYaml } from '../../src/model/front-matter.ts';

/** A file of a field, by its path within the field's folder. */
export interface FieldFile {
  readonly file: string;
  readonly text: string;
}

/** The files that a field begins with: no seed, no name, and of the topics those that fit every field. */
export function toFieldFiles(topics: readonly FieldFile[]): FieldFile[] {
  const general = topics.filter(({ text }) => /^facet: contribution$/mu.test(text));
  const ids = new Set(general.map(({ file }) => idOf(file)));
  const cues = topics.filter(({ file }) => file.endsWith('.cues.yml') && ids.has(idOf(file)));
  return [
    { file: 'seeds/README.md', text: SEEDS },
    { file: 'vocabulary/names.yml', text: NAMES },
    { file: 'vocabulary/corrections.yml', text: '# See src/vocabulary/README.md.\n[]\n' },
    { file: 'vocabulary/addresses/redirects.yml', text: '# See src/vocabulary/addresses/README.md.\n[]\n' },
    { file: 'vocabulary/addresses/withdrawn.yml', text: '# See src/vocabulary/addresses/README.md.\n[]\n' },
    ...general.map(({ file, text }) => ({
      file: `vocabulary/topics/${file}`,
      text: withKnownIds(text, ids),
    })),
    ...cues.map(({ file, text }) => ({ file: `vocabulary/topics/${file}`, text: withKnownIds(text, ids) })),
  ];
}

/** The configuration with its folders set to those of a field; `null` where they don't stand as they should. */
export function setField(configuration: string, field: string): string | null {
  const seeds = /^( {2}seeds: )'[^']*',$/mu;
  const vocabulary = /^( {2}vocabulary: )'[^']*',$/mu;
  if (!seeds.test(configuration) || !vocabulary.test(configuration)) return null;
  return configuration.replace(seeds, `$1'${field}/seeds',`).replace(vocabulary, `$1'${field}/vocabulary',`);
}

const SEEDS = `# Seeds

Put the text of a listing, or an export of papers, into a file here, one each. The project's own seeds/README.md says
what they may look like.
`;

const NAMES = `# Known names: what every reader of the field takes for granted and no paper explains. \`npm run suggest\` says which
# are missed. One entry each: name, kind (method, model, benchmark, dataset, environment), and perhaps expansion,
# aliases, family, topics, definition (one sentence), introduced.
[]
`;

function idOf(file: string): string {
  return file.replace(/(?:\.cues)?\.\w+$/u, '');
}

/** Leaves out neighbours that the field doesn't have. */
function withKnownIds(text: string, ids: ReadonlySet<string>): string {
  const known = text.replace(/^(related|before|yields): \[(.*)\]$/gmu, (_, key: string, list: string) => {
    const kept = list.split(',').map((id) => id.trim());
    return `${key}: [${kept.filter((id) => ids.has(id)).join(', ')}]`;
  });
  return known.replace(/^differs:\n((?: {2}.*\n)+)/mu, (block) => {
    const { differs } = parseYaml(block).value as { differs: unknown };
    const kept = isRecord(differs) ? Object.entries(differs).filter(([id]) => ids.has(id)) : [];
    const lines = kept.map(([id, how]) => `  ${id}: ${JSON.stringify(how)}\n`);
    return lines.length === 0 ? '' : `differs:\n${lines.join('')}`;
  });
}
