import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';
import { toNamesFile, toOrganizationsFile, toPapersFile } from './lists/list-files.ts';
import { toComparedFiles } from './to-compared.ts';
import { toListedFiles } from './to-listed.ts';

/**
 * What the scripts of pages fetch on asking: whole lists to narrow and sort, things to stand side by side, and what a
 * shared reading list holds. `toUrl` gives a page's whole address, or `null` where nobody knows it.
 */
export function* toPageData(
  wiki: Wiki,
  toUrl: (path: SitePath) => string | null,
): Generator<{ readonly path: SitePath; readonly text: string }> {
  yield toFile('/papers/list.json', toPapersFile(wiki));
  yield toFile('/methods/list.json', toNamesFile(wiki, 'methods'));
  yield toFile('/benchmarks/list.json', toNamesFile(wiki, 'benchmarks'));
  yield toFile('/organizations/list.json', toOrganizationsFile(wiki));
  let number = 0;
  for (const file of toComparedFiles(wiki)) yield toFile(`/compare/data/${number++}.json`, file);
  for (const [place, file] of toListedFiles(wiki, toUrl).entries())
    yield toFile(`/reading-list/data/${place}.json`, file);
}

function toFile(path: SitePath, value: unknown): { path: SitePath; text: string } {
  return { path, text: JSON.stringify(value) };
}
