import type { BuildFile } from '../model/offline.ts';
import type { SitePath } from '../model/urls.ts';

/** What every page needs, and the pages that stand for others: fetched by the worker before it begins. */
const SHELL =
  /^\/(?:$|404\.html$|(?:offline|search|compare|reading-list)\/$|favicon\.svg$|assets\/.*\.(?:css|js)$|assets\/[a-z]+\.[^/]*\.woff2$)/u;

/** What search and graph read, what they need first standing first. */
const LATER = [
  /^\/search\/[a-z]+\.json$/u,
  /^\/pagefind\/[^/]+$/u,
  /^\/graph\/$/u,
  /^\/graph\/data\/graph\.json$/u,
  /^\/pagefind\/(?:filter|index)\//u,
  /^\/pagefind\/fragment\//u,
  /^\/graph\/data\//u,
  /^\/compare\/data\//u,
  /^\/search\/names\//u,
];

/** How many bytes a reader may be sent unasked for search and graph; on a larger site the rest comes as it is used. */
const UNASKED = 2_000_000;

/** The addresses of the files that every page needs. */
export function selectShell(files: readonly BuildFile[]): SitePath[] {
  return files.map(([path]) => path).filter((path) => SHELL.test(path));
}

/** The addresses of the files of search and graph, as far as they may be fetched without being asked for. */
export function selectLater(files: readonly BuildFile[], limit = UNASKED): SitePath[] {
  const wanted = LATER.flatMap((pattern) => files.filter(([path]) => pattern.test(path)));
  const paths: SitePath[] = [];
  let sum = 0;
  for (const [path, bytes] of new Set(wanted)) {
    sum += bytes;
    if (sum > limit) break;
    paths.push(path);
  }
  return paths;
}
