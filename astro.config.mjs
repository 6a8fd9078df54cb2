import { join } from 'node:path';

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { offline } from './src/integrations/offline.ts';
import { pageTwins } from './src/integrations/page-twins.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { readSettings } from './src/integrations/settings.ts';
import { stages } from './src/integrations/stages.ts';

// What the commands were asked for reaches the build as METHODEX_…; see `npm run build -- --help`.
const settings = readSettings();
const { METHODEX_SITE } = process.env;

export default defineConfig({
  ...(METHODEX_SITE === undefined ? {} : { site: METHODEX_SITE }),
  base: settings.base,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  // White space between inline elements is text that people read.
  compressHTML: false,
  // Pages are written while others are drawn.
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  // Definitions of topics hold no code.
  markdown: { syntaxHighlight: false },
  // The build's thread writes files there before Astro does; the folder was empty when it began.
  vite: {
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    resolve: { alias: { '@topics': join(settings.vocabulary, 'topics') } },
  },
  devToolbar: { enabled: false },
  integrations: [stages(), content(), mdx(), pageTwins(), permalinks(), offline()],
});
