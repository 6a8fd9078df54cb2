import type { DrawingSetup, DrawnPage, PageRequest } from './messages.ts';

/** What of Astro's bundle is used here; its own prerenderer uses the same. */
interface BuildApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

interface Route {
  readonly route: string;
  readonly component: string;
}

/** Nothing is logged here: a page that fails is drawn again where its error is heard. */
const SILENT = { write: () => true };

/** Loads Astro's bundle of pages into this thread. What comes back draws one of them; it fails where Astro would. */
export async function loadPages(setup: DrawingSetup): Promise<(page: PageRequest) => Promise<DrawnPage>> {
  const { app } = (await import(setup.entry)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: new Map(setup.pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: setup.scripts }, logger: { options: { destination: SILENT } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [toKey(routeData), routeData]));
  return async (page) => {
    const routeData = routes.get(toKey(page));
    if (routeData === undefined) throw new Error(`There is no route ${page.route}.`);
    const response = await app.render(new Request(page.address), { routeData });
    return {
      status: response.status,
      headers: [...response.headers],
      body: await response.arrayBuffer(),
    };
  };
}

function toKey({ route, component }: Pick<Route, 'route' | 'component'>): string {
  return `${route} ${component}`;
}
