import type { Wiki } from '../../../src/model/wiki.ts';
import { linkWiki } from '../../../src/pipeline/link/link-wiki.ts';
import { runPipeline } from '../../../src/pipeline/run-pipeline.ts';
import { readSeedFolder } from '../read-seed-files.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { writeSearchFolder } from './write-search-folder.ts';

/** Writes what the search of the project's own seeds reads into a folder, for tests; gives their wiki. */
export async function writeSeedSearch(folder: string): Promise<Wiki> {
  const vocabulary = readVocabulary().value;
  if (vocabulary === null) throw new Error('The vocabulary has errors.');
  const { papers } = runPipeline({ ...readSeedFolder('seeds'), vocabulary }).value;
  const wiki = linkWiki(papers, vocabulary);
  await writeSearchFolder(wiki, folder);
  return wiki;
}
