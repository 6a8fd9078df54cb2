import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AstroPrerenderer } from 'astro';

import { drawPages, type DrawPage } from './making/draw-pages.ts';
import type { Drawing } from './making/drawing.ts';
import type { DrawingSetup, PageRequest } from './making/messages.ts';
import { report } from './report.ts';

/** What Astro knows of a route's page when it has bundled it. */
export type PagesByKeys = ReadonlyMap<string, object>;

/** Where the site is made: its folder, its address with the base path, and its pages as far as Astro has bundled them. */
export interface Site {
  readonly folder: string;
  readonly address: string;
  readonly pages: () => PagesByKeys;
}

type StaticPaths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type StaticPath = StaticPaths[number];

/**
 * Astro's own prerenderer, but that most pages are drawn when it asks which there are: by this thread and the making
 * thread, each of which writes what it draws. Both draw with the same bundle from the same wiki, so nobody can tell who
 * drew a page. Astro is left what is no plain page, and where its bundle isn't found as expected, all.
 */
export function shareDrawing(prerenderer: AstroPrerenderer, drawing: Drawing, site: Site): AstroPrerenderer {
  return {
    ...prerenderer,
    name: 'methodex:shared',
    getStaticPaths: async () => {
      const paths = toDistinct(await prerenderer.getStaticPaths());
      report({
        kind: 'counts',
        counts: { pages: paths.filter(({ route }) => route.type === 'page').length },
      });
      const setup = toSetup(site);
      return setup === null ? paths : drawMost(paths, { prerenderer, drawing, site, setup });
    },
    render: (request, options) => prerenderer.render(request, options),
    teardown: async () => {
      drawing.end();
      await prerenderer.teardown?.();
    },
  };
}

/** Of two routes that make a page for the same address the first makes it, as in Astro. */
function toDistinct(paths: StaticPaths): StaticPath[] {
  const first = new Map<string, StaticPath>();
  for (const path of paths) {
    const address = path.pathname.replace(/\/$/u, '');
    if (!first.has(address)) first.set(address, path);
  }
  return [...first.values()];
}

interface Means {
  readonly prerenderer: AstroPrerenderer;
  readonly drawing: Drawing;
  readonly site: Site;
  readonly setup: DrawingSetup;
}

/** Draws the pages that stand in a folder of their own; what comes back is left to Astro. */
async function drawMost(paths: readonly StaticPath[], means: Means): Promise<StaticPath[]> {
  const { prerenderer, drawing, site, setup } = means;
  const plain = paths.filter(isPlain);
  const pages = plain.map((path) => toRequest(path, site));
  const task = { pages, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const routes = new Map(pages.map(({ address }, place) => [address, plain[place]]));
  const draw: DrawPage = async ({ address }) => {
    const path = routes.get(address);
    if (path === undefined) throw new Error(`There is no page ${address}.`);
    const drawn = await prerenderer.render(new Request(address), { routeData: path.route });
    return drawn instanceof Response ? drawn : drawn.response;
  };
  const missed = await Promise.all([drawing.help(task, setup), drawPages(task, draw)]);
  const left = new Set(missed.flat().map((place) => plain[place]));
  return paths.filter((path) => !isPlain(path) || left.has(path));
}

/** Pages of routes with parameters, whose addresses are what they seem to be. */
function isPlain({ pathname, route }: StaticPath): boolean {
  return route.type === 'page' && route.params.length > 0 && /^\/?(?:[\w-]+\/)*[\w-]+\/?$/u.test(pathname);
}

function toRequest({ pathname, route }: StaticPath, { folder, address }: Site): PageRequest {
  const path = pathname.replaceAll(/^\/|\/$/gu, '');
  return {
    address: `${address}${path}/`,
    file: join(folder, path, 'index.html'),
    route: route.route,
    component: route.component,
  };
}

function toSetup({ folder, pages }: Site): DrawingSetup | null {
  const prerender = join(folder, '.prerender');
  const names = existsSync(prerender) ? readdirSync(prerender) : [];
  const entries = names.filter((name) => /^prerender-entry\..*\.mjs$/u.test(name));
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return null;
  return {
    entry: pathToFileURL(join(prerender, entry)).href,
    pages: [...pages()].map(([key, page]) => [key, { styles: 'styles' in page ? page.styles : [] }]),
    scripts: [],
  };
}
