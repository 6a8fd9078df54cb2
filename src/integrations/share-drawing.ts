import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AstroPrerenderer } from 'astro';

import type { Written } from '../model/hand-over.ts';
import type { SitePath } from '../model/urls.ts';
import type { WantedPart } from './keeping/keep-parts.ts';
import type { Keeping } from './keeping/keeping.ts';
import { toPropsKey } from './keeping/props-key.ts';
import { NO_READS } from './keeping/to-reads.ts';
import { drawPages, type DrawPage } from './making/draw-pages.ts';
import type { DrawingSetup, Help, PageRequest } from './making/messages.ts';
import type { Making } from './making/start-making.ts';
import { toTwinFile, type WriteTwin } from './making/write-twin.ts';
import { readProps } from './read-props.ts';
import { report } from './report.ts';
import { startShares } from './making/next-share.ts';

/** What Astro knows of a route's page when it has bundled it. */
export type PagesByKeys = ReadonlyMap<string, object>;

/** Where the site is made: its folder and that of Astro's bundle, its address with the base path, and Astro's pages. */
export interface Site {
  readonly folder: string;
  readonly bundle: string;
  readonly address: string;
  readonly pages: () => PagesByKeys;
  /** What is taken over from the build before; `null` where pages are neither taken over nor left to others. */
  readonly keeping: () => Promise<Keeping | null>;
  /** Says of which pages no Markdown twin is to be made, since the wiki gives them one or others hold what they say. */
  readonly twinned: () => Promise<(path: SitePath) => boolean>;
  readonly writeTwin: WriteTwin;
  /** Writes of the files beside the pages what is left when this thread has no page to draw. */
  readonly writeData: () => Promise<void>;
}

type StaticPaths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type StaticPath = StaticPaths[number];

/**
 * Astro's own prerenderer, but that most pages are made when it asks which there are. Those that would be drawn as they
 * stand in the site before are taken over; the others are drawn by this thread and the making thread, each of which
 * writes what it draws. Both draw with the same bundle from the same wiki, so nobody can tell who drew a page. Astro is
 * left what is no plain page, and where its bundle isn't found as expected, all.
 */
export function shareDrawing(
  prerenderer: AstroPrerenderer,
  { drawing, written }: Pick<Making, 'drawing' | 'written'>,
  site: Site,
): AstroPrerenderer {
  return {
    ...prerenderer,
    name: 'methodex:shared',
    getStaticPaths: async () => {
      const setup = toSetup(site);
      // While the wiki is made, this thread has nothing to do. Whoever needs the bundle hears what is wrong with it.
      if (setup !== null) await import(setup.entry).catch(() => undefined);
      const keeping = await site.keeping();
      const all = await prerenderer.getStaticPaths();
      const paths = toDistinct(all);
      report({
        kind: 'counts',
        counts: { pages: paths.filter(({ route }) => route.type === 'page').length },
      });
      if (setup === null) return paths;
      const props = keeping === null ? new Map<StaticPath, unknown>() : await readProps(setup.entry, all);
      const isTwinned = await site.twinned();
      const plain = toPlainPages(paths.filter(isPlain), { site, props, keeping, isTwinned });
      const { writeTwin, writeData } = site;
      const means = { prerenderer, drawing, written, keeping, setup, writeTwin, writeData };
      const left = await drawMost(plain, means);
      return paths.filter((path) => !isPlain(path) || left.has(path));
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

/** Pages of routes with parameters, whose addresses are what they seem to be. */
function isPlain({ pathname, route }: StaticPath): boolean {
  return route.type === 'page' && route.params.length > 0 && /^\/?(?:[\w-]+\/)*[\w-]+\/?$/u.test(pathname);
}

/** A page that isn't left to Astro; what its route hands to it has no key where nobody knows it. */
interface PlainPage {
  readonly path: StaticPath;
  readonly request: PageRequest;
  readonly wanted: WantedPart;
}

function toPlainPages(
  paths: readonly StaticPath[],
  {
    site: { folder, address },
    props,
    keeping,
    isTwinned,
  }: {
    readonly site: Site;
    readonly props: ReadonlyMap<StaticPath, unknown>;
    readonly keeping: Keeping | null;
    readonly isTwinned: (path: SitePath) => boolean;
  },
): PlainPage[] {
  const toKey = toPropsKey((thing) => keeping?.traced.nameOf(thing));
  return paths.map((path) => {
    const { route, component } = path.route;
    const place = path.pathname.replaceAll(/^\/|\/$/gu, '');
    const name = `${place}/index.html`;
    const twin = !isTwinned(`/${place}/`);
    const file = join(folder, name);
    const request = { name, twin, address: `${address}${place}/`, file, route, component };
    const key = props.has(path) ? toKey([route, component, props.get(path)]) : null;
    return { path, request, wanted: { name, props: key } };
  });
}

interface Means extends Pick<Site, 'writeTwin' | 'writeData'> {
  readonly prerenderer: AstroPrerenderer;
  readonly drawing: Making['drawing'];
  readonly written: Written;
  readonly keeping: Keeping | null;
  readonly setup: DrawingSetup;
}

/** Takes pages over and draws the others; what comes back is left to Astro. */
async function drawMost(plain: readonly PlainPage[], means: Means): Promise<ReadonlySet<StaticPath>> {
  const { prerenderer, drawing, written, keeping, setup, writeTwin, writeData } = means;
  const kept = keeping?.keep(plain.map(({ wanted }) => wanted)) ?? new Set();
  if (keeping !== null) report({ kind: 'counts', counts: { kept: kept.size } });
  const pages = plain.filter(({ wanted }) => !kept.has(wanted.name));
  const routes = new Map(pages.map(({ request, path }) => [request.address, path.route]));
  const draw: DrawPage = async ({ address }) => {
    const routeData = routes.get(address);
    if (routeData === undefined) throw new Error(`There is no page ${address}.`);
    const drawn = await prerenderer.render(new Request(address), { routeData });
    return drawn instanceof Response ? drawn : drawn.response;
  };
  const next = startShares(2);
  const task = { pages: pages.map(({ request }) => request), next };
  const helped = drawing.help(task, setup);
  const own = await drawPages(task, draw, { traced: keeping?.traced ?? null, written, writeTwin });
  await writeData();
  // A thread that comes when none is left draws none: nobody need wait for it.
  const help = Atomics.load(next, 1) === 1 ? await helped : NO_HELP;
  for (const [name, hashed] of help.written) written.set(name, hashed);
  if (keeping !== null) {
    const wanted = pages.map((page) => page.wanted);
    const filesOf = (place: number): string[] => listWritten(pages[place]?.request);
    keeping.record(wanted, filesOf, [keeping.toReads(own.read), help.reads]);
  }
  return new Set([...help.missed, ...own.missed].flatMap((place) => pages[place]?.path ?? []));
}

/** A page's own file, and that of its twin where one was made. */
function listWritten(request: PageRequest | undefined): string[] {
  if (request === undefined) return [];
  const { name, file, twin } = request;
  return twin && existsSync(toTwinFile(file)) ? [name, toTwinFile(name)] : [name];
}

const NO_HELP: Help = { missed: [], reads: NO_READS, written: new Map() };

function toSetup({ bundle, pages }: Site): DrawingSetup | null {
  const names = existsSync(bundle) ? readdirSync(bundle) : [];
  const entries = names.filter((name) => /^prerender-entry\..*\.mjs$/u.test(name));
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return null;
  return {
    entry: pathToFileURL(join(bundle, entry)).href,
    pages: [...pages()].map(([key, page]) => [key, { styles: 'styles' in page ? page.styles : [] }]),
    scripts: [],
  };
}
