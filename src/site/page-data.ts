import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';
import type { FilePart } from '../pipeline/export/file-part.ts';
import { toNamesFile, toOrganizationsFile, toPapersFile } from './lists/list-files.ts';
import { toComparedParts } from './to-compared.ts';
import { toListedParts, type ToUrl } from './to-listed.ts';

/** Some of the files that scripts of pages fetch on asking, and under which kind they are kept, where they are. */
export interface PageData {
  readonly kept: 'compared' | 'listed' | null;
  readonly list: (wiki: Wiki, toUrl: ToUrl) => Iterable<FilePart>;
}

/**
 * What the scripts of pages fetch on asking, in shares that can be made apart: whole lists to narrow and sort, which
 * any paper more changes, things to stand side by side, and what a shared reading list holds.
 */
export const PAGE_DATA: readonly PageData[] = [
  { kept: null, list: () => [toPart('/papers/list.json', toPapersFile)] },
  {
    kept: null,
    list: () => [
      toPart('/methods/list.json', (wiki) => toNamesFile(wiki, 'methods')),
      toPart('/benchmarks/list.json', (wiki) => toNamesFile(wiki, 'benchmarks')),
      toPart('/organizations/list.json', toOrganizationsFile),
    ],
  },
  { kept: 'compared', list: toComparedParts },
  { kept: 'listed', list: toListedParts },
];

function toPart(path: SitePath, write: (wiki: Wiki) => unknown): FilePart {
  return { name: path, make: (wiki) => [{ path, text: JSON.stringify(write(wiki)) }] };
}
