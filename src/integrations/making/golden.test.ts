import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { formatIssues } from '../../../scripts/lib/format-issues.ts';
import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import { toFactLine } from '../../pipeline/to-fact-line.ts';
import { checkShown } from './check-shown.ts';

/** A folder a case: `seeds/` goes in; `facts.json`, `issues.txt` and `pages/` are what must come out. */
const FOLDER = 'src/pipeline/__golden__';

describe.each(readdirSync(FOLDER))('the golden case %s', (name) => {
  const folder = join(FOLDER, name);
  const vocabulary = readVocabulary().value;
  if (vocabulary === null) throw new Error('The vocabulary of the project is broken.');
  const { value, issues } = runPipeline({ ...readSeedFolder(join(folder, 'seeds')), vocabulary });
  const expected = (file: string): string => join(import.meta.dirname, '../../..', folder, file);

  it('has its facts', async () => {
    const facts = `${JSON.stringify(value.papers.map(toFactLine), null, 2)}\n`;
    await expect(facts).toMatchFileSnapshot(expected('facts.json'));
  });

  it('has its issues', async () => {
    await expect(`${formatIssues(issues)}\n`).toMatchFileSnapshot(expected('issues.txt'));
  });

  it('has its pages and no others', async () => {
    for (const paper of value.papers) {
      checkShown(paper);
      await expect(renderPaper(paper)).toMatchFileSnapshot(expected(`pages/${paper.paper.slug}.mdx`));
    }
    const pages = existsSync(join(folder, 'pages')) ? readdirSync(join(folder, 'pages')) : [];
    expect(pages.sort()).toEqual(value.papers.map(({ paper }) => `${paper.slug}.mdx`).sort());
  });
});
