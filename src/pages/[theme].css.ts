import type { APIRoute, GetStaticPaths } from 'astro';

import { configuration } from '../methodex.config.ts';
import { THEME_FILE, toThemeCss } from '../site/theme-colours.ts';

/** The colours of the configuration as a style sheet; there is none while all are as they were designed. */
export const getStaticPaths = (() =>
  toThemeCss(configuration.colours) === null
    ? []
    : [{ params: { theme: THEME_FILE } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(toThemeCss(configuration.colours), { headers: { 'content-type': 'text/css' } });
