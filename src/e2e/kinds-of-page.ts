import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every kind of page: what it is called, and one page of it by its path under the base. */
export type KindOfPage = readonly [kind: string, path: string];

const LISTS = [
  'papers',
  'methods',
  'benchmarks',
  'topics',
  'organizations',
  'names',
  'timeline',
  'new',
  'search',
  'graph',
  'compare',
  'reading-list',
  'data',
  'about',
  'offline',
];
const THINGS = ['papers', 'methods', 'benchmarks', 'topics', 'organizations'];

/** One page of every kind that the site has, and the names of kinds that it lacks. */
export function findKindsOfPage(folder: string): {
  readonly found: KindOfPage[];
  readonly missing: string[];
} {
  const wanted: KindOfPage[] = [
    ['home', ''],
    ['not found', '404.html'],
    ...LISTS.map((list) => [list, `${list}/`] as const),
    ...THINGS.map((section) => [`one of ${section}`, findFullest(folder, section)] as const),
  ];
  const isThere = ([, path]: KindOfPage): boolean =>
    existsSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`));
  return {
    found: wanted.filter(isThere),
    missing: wanted.filter((page) => !isThere(page)).map(([kind]) => kind),
  };
}

/** The page of a section with the most on it, since it has the most that can be wrong. */
function findFullest(folder: string, section: string): string {
  const pages = readdirSync(join(folder, section), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, section, entry.name, 'index.html')))
    .map(({ name }) => ({ name, size: statSync(join(folder, section, name, 'index.html')).size }));
  const [fullest] = pages.toSorted((a, b) => b.size - a.size);
  return `${section}/${fullest?.name ?? 'none'}/`;
}
