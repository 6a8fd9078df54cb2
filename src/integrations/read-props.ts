import type { AstroPrerenderer } from 'astro';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What of Astro's bundle remembers the paths of routes, in the order in which Astro lists them. */
interface RememberingApp {
  readonly routeCache?: {
    get(
      route: StaticPath['route'],
    ): { readonly staticPaths?: readonly { readonly props?: unknown }[] } | undefined;
  };
}

/**
 * What routes hand to their pages, by path. A path is left out where Astro doesn't remember it as expected: whoever
 * asks then knows nothing of that page.
 */
export async function readProps(
  entry: string,
  paths: readonly StaticPath[],
): Promise<ReadonlyMap<StaticPath, unknown>> {
  const { app } = (await import(entry)) as { app: RememberingApp };
  const props = new Map<StaticPath, unknown>();
  for (const [route, ofRoute] of Map.groupBy(paths, (path) => path.route)) {
    const known = app.routeCache?.get(route)?.staticPaths;
    if (known?.length === ofRoute.length)
      ofRoute.forEach((path, place) => props.set(path, known[place]?.props));
  }
  return props;
}
