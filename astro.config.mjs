import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// What the commands were asked for reaches the build as METHODEX_…; see `npm run build -- --help`.
const { METHODEX_BASE = '/', METHODEX_OUT = './dist', METHODEX_SITE } = process.env;

export default defineConfig({
  ...(METHODEX_SITE === undefined ? {} : { site: METHODEX_SITE }),
  base: METHODEX_BASE,
  outDir: METHODEX_OUT,
  trailingSlash: 'always',
  // White space between inline elements is text that people read.
  compressHTML: false,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
