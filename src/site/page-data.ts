import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';
import { toNamesFile, toOrganizationsFile, toPapersFile } from './lists/list-files.ts';
import { toComparedFiles } from './to-compared.ts';
import { toListedFiles, type ToUrl } from './to-listed.ts';

/** Some of the files that scripts of pages fetch on asking. */
export type PageData = (
  wiki: Wiki,
  toUrl: ToUrl,
) => Iterable<{ readonly path: SitePath; readonly text: string }>;

/**
 * What the scripts of pages fetch on asking, in shares that can be made apart: whole lists to narrow and sort, things
 * to stand side by side, and what a shared reading list holds.
 */
export const PAGE_DATA: readonly PageData[] = [
  (wiki) => [toFile('/papers/list.json', toPapersFile(wiki))],
  (wiki) => [
    toFile('/methods/list.json', toNamesFile(wiki, 'methods')),
    toFile('/benchmarks/list.json', toNamesFile(wiki, 'benchmarks')),
    toFile('/organizations/list.json', toOrganizationsFile(wiki)),
  ],
  function* (wiki) {
    let number = 0;
    for (const file of toComparedFiles(wiki)) yield toFile(`/compare/data/${number++}.json`, file);
  },
  function* (wiki, toUrl) {
    for (const [place, file] of toListedFiles(wiki, toUrl).entries())
      yield toFile(`/reading-list/data/${place}.json`, file);
  },
];

function toFile(path: SitePath, value: unknown): { path: SitePath; text: string } {
  return { path, text: JSON.stringify(value) };
}
