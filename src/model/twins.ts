import type { SitePath } from './urls.ts';

/**
 * Where a page stands as Markdown: beside the page itself, under the name that programs try for pages without a file's
 * name (llmstxt.org).
 */
export function twinOf(path: SitePath): SitePath {
  return `${path}index.html.md`;
}
