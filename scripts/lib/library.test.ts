import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

import { readSeedFiles } from './read-seed-files.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';

const SEED = 'seeds/000_36f75a7402ebbe20.txt';
const EXAMPLE = '.cache/readme/relations.ts';

it('prints a seed’s relations by the example of src/README.md', () => {
  const readme = readFileSync('src/README.md', 'utf8');
  const [, example = ''] = /```ts\n(\/\/ relations\.ts[\s\S]*?)```/u.exec(readme) ?? [];
  mkdirSync(dirname(EXAMPLE), { recursive: true });
  // It is written for the project's folder, and tried two folders below.
  writeFileSync(EXAMPLE, example.replaceAll("from './", "from '../../"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [EXAMPLE, SEED], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { value: vocabulary } = readVocabulary();
  if (vocabulary === null) throw new Error('The vocabulary has errors.');
  const { papers } = runPipeline({ ...readSeedFiles([SEED]), vocabulary }).value;
  const relations = papers.flatMap(({ paper, facts }) =>
    facts.relations.map(
      ({ type, target, evidence }) => `${paper.title}\n  ${type} ${target}: “${evidence}”\n`,
    ),
  );
  expect(relations.length).toBeGreaterThan(10);
  expect(stdout).toBe(relations.join(''));
});
