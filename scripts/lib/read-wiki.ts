import { linkWiki } from '../../src/pipeline/link/link-wiki.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import type { Wiki } from '../../src/model/wiki.ts';
import { readField } from './field.ts';
import { readSeedFolder } from './read-seed-files.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** The wiki of a folder of seeds, as the rules read it. Throws where the vocabulary has errors. */
export function readWiki(folder = readField().seeds): Wiki {
  const { value: vocabulary } = readVocabulary();
  if (vocabulary === null) throw new Error('The vocabulary has errors; npm run build names them.');
  return linkWiki(runPipeline({ ...readSeedFolder(folder), vocabulary }).value.papers, vocabulary);
}
