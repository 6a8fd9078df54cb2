import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AstroPrerenderer } from 'astro';

import type { Drawing } from './making/drawing.ts';
import type { DrawingSetup } from './making/messages.ts';

/** What Astro knows of a route's page when it has bundled it. */
export type PagesByKeys = ReadonlyMap<string, object>;

/**
 * Astro's own prerenderer, with a thread to help it: a page goes there whenever the thread has little to do. Both draw
 * with the same bundle from the same wiki, so nobody can tell who drew a page. Where Astro's bundle isn't found as
 * expected, Astro draws all.
 */
export function shareDrawing(
  prerenderer: AstroPrerenderer,
  drawing: Drawing,
  bundle: { readonly folder: string; readonly pages: () => PagesByKeys },
): AstroPrerenderer {
  return {
    ...prerenderer,
    name: 'methodex:shared',
    setup: async () => {
      await prerenderer.setup?.();
      const setup = toSetup(bundle.folder, bundle.pages());
      if (setup !== null) drawing.setUp(setup);
    },
    getStaticPaths: () => prerenderer.getStaticPaths(),
    render: async (request, options) => {
      const { route, component } = options.routeData;
      const drawn = await drawing.draw({ address: request.url, route, component });
      if (drawn === null) return prerenderer.render(request, options);
      return new Response(drawn.body, { status: drawn.status, headers: [...drawn.headers] as HeadersInit });
    },
    teardown: async () => {
      drawing.end();
      await prerenderer.teardown?.();
    },
  };
}

function toSetup(folder: string, pages: PagesByKeys): DrawingSetup | null {
  const prerender = join(folder, '.prerender');
  const names = existsSync(prerender) ? readdirSync(prerender) : [];
  const entries = names.filter((name) => /^prerender-entry\..*\.mjs$/u.test(name));
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return null;
  return {
    entry: pathToFileURL(join(prerender, entry)).href,
    pages: [...pages].map(([key, page]) => [key, { styles: 'styles' in page ? page.styles : [] }]),
    scripts: [],
  };
}
