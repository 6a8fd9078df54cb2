import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Answers, searchAll } from '../../../src/client/search/search-all.ts';

/** A search as readers have it, over the files of a folder. */
export type Search = (query: string) => Promise<Answers>;

/** As many names and pages as the search page shows at first. */
const SHOWN = { names: 6, pages: 20 };

/** Opens the browser's search in Node, over the files that a build or `writeSearchFolder` wrote. */
export async function openSearch(folder: string): Promise<Search> {
  const loaded = await openModule<{ searchAll: typeof searchAll }>('search-all', folder);
  return (query) => loaded.searchAll(query, { facets: [], sort: 'relevance' }, SHOWN);
}

/**
 * Opens a module of the browser's search in Node. It is the code that readers run, bundled as for them; only `fetch` reads
 * from the folder instead of a host. One folder a process.
 */
export async function openModule<T>(name: string, folder: string): Promise<T> {
  const bundle = resolve('.cache/search', `${name}.mjs`);
  mkdirSync(resolve('.cache/search'), { recursive: true });
  await build({
    entryPoints: [resolve('src/client/search', `${name}.ts`)],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    target: 'node22',
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': JSON.stringify(`${resolve(folder)}/`) },
  });
  readInsteadOfFetching();
  return (await import(pathToFileURL(bundle).href)) as T;
}

/** The folder stands for the base path, so every address that is asked for is a file's. */
function readInsteadOfFetching(): void {
  globalThis.fetch = async (address) => {
    const { pathname } = new URL(String(address instanceof Request ? address.url : address), 'file:///');
    return readFile(pathname).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  };
}
