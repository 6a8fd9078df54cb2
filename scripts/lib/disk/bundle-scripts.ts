import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const CLIENT = resolve('src/client');
const DISK = join(CLIENT, 'disk');

/** Modules of the site that a page on a disk can't use, and what takes their place there. */
const REPLACED: Readonly<Record<string, string>> = {
  [resolve('src/model/urls.ts')]: join(DISK, 'urls.ts'),
  [join(CLIENT, 'search/import-engine.ts')]: join(DISK, 'import-engine.ts'),
  [join(CLIENT, 'preview/fetch-summary.ts')]: join(DISK, 'fetch-summary.ts'),
};

/** Writes `scripts/page.js` and `page.css` into a folder: all of the site's scripts as one classic script. */
export async function bundleScripts(site: string, folder: string): Promise<void> {
  await build({
    entryPoints: [join(DISK, 'page.ts')],
    outfile: join(folder, 'scripts/page.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
    inject: [join(DISK, 'fetch.ts')],
    define: { 'import.meta.env.BASE_URL': '"/"', 'import.meta.env.DEV': 'false' },
    plugins: [replaceModules(join(site, 'pagefind/pagefind.js'))],
  });
}

function replaceModules(engine: string): Plugin {
  return {
    name: 'methodex:disk',
    setup(bundler) {
      bundler.onResolve({ filter: /^methodex:pagefind$/ }, () => ({ path: engine }));
      bundler.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const replacement = REPLACED[resolve(resolveDir, path)];
        return replacement === undefined ? null : { path: replacement };
      });
    },
  };
}
