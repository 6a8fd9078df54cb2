import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexWiki } from '../../../src/integrations/making/index-wiki.ts';
import type { Wiki } from '../../../src/model/wiki.ts';
import { toSearchFiles } from '../../../src/pipeline/search/to-search-files.ts';

/** Writes what the search of a wiki reads, and none of its pages, into an emptied folder: the same files as the site's. */
export async function writeSearchFolder(wiki: Wiki, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of toSearchFiles(wiki)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await indexWiki(wiki, { folder, written: new Map() });
}
