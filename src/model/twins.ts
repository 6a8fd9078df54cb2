import type { SitePath } from './urls.ts';

/** The pages of these lists share the twin of the list's first: it holds the whole list. */
const PAGE_OF_WHOLE_LIST =
  /^(\/(?:papers|methods|benchmarks|organizations|topics\/[^/]+\/papers)\/)page\/\d+\/$/u;

/**
 * Where a page stands as Markdown: beside the page itself, under the name that programs try for pages without a file's
 * name (llmstxt.org).
 */
export function twinOf(path: SitePath): SitePath {
  return `${path}index.html.md`;
}

/** The page whose twin says what a page says: the first of a list whose twin holds all of it, else the page itself. */
export function wholeListOf(path: SitePath): SitePath {
  return path.replace(PAGE_OF_WHOLE_LIST, '$1') as SitePath;
}
