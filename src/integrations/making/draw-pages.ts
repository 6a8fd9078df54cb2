import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Written } from '../../model/hand-over.ts';
import { toHashed } from '../keeping/keep-hashes.ts';
import type { Traced } from '../keeping/trace-wiki.ts';
import type { DrawingSetup, DrawingTask, PageRequest } from './messages.ts';
import type { WriteTwin } from './write-twin.ts';

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

/** Draws a page; it fails where Astro would. */
export type DrawPage = (page: PageRequest) => Promise<Response>;

/** Nothing is logged here: a page that fails is drawn again where its error is heard. */
const SILENT = { write: () => true };

/** Loads Astro's bundle of pages into this thread. */
export async function loadPages(setup: DrawingSetup): Promise<DrawPage> {
  const { app } = (await import(setup.entry)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: new Map(setup.pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: setup.scripts }, logger: { options: { destination: SILENT } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [toKey(routeData), routeData]));
  return (page) => {
    const routeData = routes.get(toKey(page));
    if (routeData === undefined) throw new Error(`There is no route ${page.route}.`);
    return app.render(new Request(page.address), { routeData });
  };
}

/** How many pages are drawn before others in this thread have their turn. */
const AT_A_TIME = 20;

/** What became of the pages that a thread took, by their places. */
export interface Taken {
  /** Those that are no plain page: they failed, or lead elsewhere. */
  readonly missed: readonly number[];
  /** What the others read of the wiki. */
  readonly read: readonly (readonly [place: number, cells: Uint32Array])[];
}

/**
 * What is noted of the pages that are drawn: what each reads, where somebody wants to know, and what was written; and
 * what makes twins of them.
 */
export interface Noting {
  readonly writeTwin: WriteTwin;
  readonly traced: Pick<Traced, 'begin' | 'take'> | null;
  readonly written: Written;
}

/** Draws pages one after another and writes them until none is left, whoever else takes some. */
export async function drawPages(
  { pages, next }: DrawingTask,
  draw: DrawPage,
  { traced, written, writeTwin }: Noting,
): Promise<Taken> {
  const missed: number[] = [];
  const read: [number, Uint32Array][] = [];
  for (let drawn = 1; ; drawn += 1) {
    const place = Atomics.add(next, 0, 1);
    const page = pages[place];
    if (page === undefined) return { missed, read };
    traced?.begin();
    const contents = await drawPage(page, draw);
    if (contents === null) missed.push(place);
    else {
      written.set(page.name, toHashed(contents));
      if (page.twin) writeTwin(page.file, Buffer.from(contents.buffer).toString('utf8'));
      if (traced !== null) read.push([place, traced.take()]);
    }
    if (drawn % AT_A_TIME === 0) await setImmediate();
  }
}

/** What was written; `null` where nothing was. */
async function drawPage(page: PageRequest, draw: DrawPage): Promise<Uint8Array | null> {
  try {
    const response = await draw(page);
    if (response.status !== 200 || response.body === null) return null;
    const contents = new Uint8Array(await response.arrayBuffer());
    writePage(page.file, contents);
    return contents;
  } catch (error) {
    if (isOfDisk(error)) throw error;
    return null;
  }
}

/** A full disk ends the build: drawing the page again would not help. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function writePage(file: string, contents: Uint8Array): void {
  try {
    writeFileSync(file, contents);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}

function toKey({ route, component }: Pick<Route, 'route' | 'component'>): string {
  return `${route} ${component}`;
}
