import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';

import { formatIssues } from '../../scripts/lib/format-issues.ts';
import { isInput as isSeedFile } from '../../scripts/lib/read-seed-files.ts';
import { handOver, isHandedOver, takeOver } from '../model/hand-over.ts';
import { twinOf, wholeListOf } from '../model/twins.ts';
import type { SitePath } from '../model/urls.ts';
import { listTwins } from '../pipeline/export/twins/twins.ts';
import { handOverTraced } from './keeping/hand-over-traced.ts';
import { isKept, type Keep, type Keeping, lookBack, startKeeping } from './keeping/keeping.ts';
import { traceMade } from './keeping/trace-wiki.ts';
import { isMaking, type Making, startMaking } from './making/start-making.ts';
import { writePageData } from './making/write-files.ts';
import { toTwinWriter } from './making/write-twin.ts';
import { shareDrawing, type PagesByKeys, type Site } from './share-drawing.ts';
import { isHeard, listenToReports } from './report.ts';
import { serveFiles } from './serve-files.ts';
import { readSettings, toBase } from './settings.ts';

/**
 * Makes what pages are drawn from before Astro draws them, so that `astro build` alone does everything, the
 * files beside them that are no pages included. While developing, a changed seed, topic or name makes all of it anew and shows
 * up in the browser.
 */
export function content(): AstroIntegration {
  let pages: PagesByKeys = new Map();
  let place = { folder: '', bundle: '', address: '' };
  return {
    name: 'methodex:content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        if (!isHeard())
          listenToReports((message) => {
            if (message.kind === 'issues' && message.issues.length > 0)
              logger.warn(`\n${formatIssues(message.issues)}\n`);
          });
        if (command === 'build' && isHandedOver()) return;
        const draws = command === 'build';
        const settings = readSettings();
        rmSync(draws ? settings.out : settings.files, { recursive: true, force: true });
        handOver(startMaking(settings, { draws }));
      },
      'astro:config:done': ({ config }) => {
        place = toPlace(config);
      },
      'astro:server:setup': ({ server }) => remakeOnChange(server),
      'astro:build:start': ({ setPrerenderer }) => {
        const making = takeOver();
        if (isMaking(making))
          setPrerenderer((prerenderer) =>
            shareDrawing(prerenderer, making, { ...place, ...toMeans(making), pages: () => pages }),
          );
      },
      'astro:build:setup': (build) => {
        if (build.target === 'server') pages = build.pages;
      },
      'astro:build:done': () => takeOver().files,
    },
  };
}

/** Makes the wiki anew whenever its sources change, and shows it in the browser. */
function remakeOnChange(server: DevServer): void {
  const { seeds, vocabulary, files, base } = readSettings();
  server.watcher.add([seeds, vocabulary]);
  const remake = inTurn(async () => {
    if (!(await makeAnew())) return;
    // Which pages there are may be other ones now, too.
    for (const environment of Object.values(server.environments))
      environment.hot.send('astro:content-changed', {});
    server.hot.send({ type: 'full-reload' });
  });
  server.watcher.on('all', (_event, path) => {
    if (isInput(path, [seeds, vocabulary])) remake();
  });
  server.middlewares.use(serveFiles(files, base));
}

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Where the site is made and stands, as Astro sees it: its bundle never stands outside of the project. */
function toPlace({
  site,
  base,
  server,
  outDir,
  root,
}: AstroConfig): Pick<Site, 'folder' | 'bundle' | 'address'> {
  const origin = site ?? `http://localhost:${server.port}`;
  const folder = fileURLToPath(outDir);
  const isWithin = outDir.href.startsWith(root.href);
  return {
    folder,
    bundle: join(isWithin ? folder : join(fileURLToPath(root), '.astro'), '.prerender'),
    address: new URL(toBase(base), origin).href,
  };
}

/** What is done with pages beside drawing them. */
function toMeans(making: Making): Pick<Site, 'keeping' | 'twinned' | 'writeTwin' | 'writeData'> {
  const settings = readSettings();
  let keep: Keep | null = null;
  const keeping = async (): Promise<Keeping | null> => {
    keep = await keepAll();
    return keep?.('pages') ?? null;
  };
  const writeData = async (): Promise<void> => {
    const { wiki } = await making.made;
    const place = { folder: settings.out, written: making.written };
    await writePageData(settings, { wiki, place, keep }, making.nextShare);
  };
  return { keeping, twinned, writeTwin: toTwinWriter(settings), writeData };
}

/** Begins to keep what this thread makes when the wiki is made, where the build is one that others may learn of. */
async function keepAll(): Promise<Keep | null> {
  const settings = readSettings();
  const handed = takeOver();
  const before = lookBack(settings);
  // While the wiki is made, this thread has nothing to do.
  before.toSite('pages');
  before.toHashes();
  const made = await handed.made;
  if (!isKept(settings, made)) return null;
  const traced = traceMade(made);
  handOverTraced(handed, traced);
  return startKeeping(settings, before, { made, traced, written: handed.written });
}

/** The pages that have a twin of the wiki, or share that of a whole list. */
async function twinned(): Promise<(path: SitePath) => boolean> {
  const { wiki } = await takeOver().made;
  const twins = new Set(listTwins(wiki));
  return (path) => twins.has(twinOf(path)) || wholeListOf(path) !== path;
}

/** Makes the wiki anew and says whether pages are now drawn from it; with errors they are drawn as before. */
async function makeAnew(): Promise<boolean> {
  await takeOver().index.catch(() => undefined);
  const making = startMaking(readSettings(), { draws: false });
  try {
    await making.made;
  } catch {
    return false;
  }
  handOver(making);
  return true;
}

function isInput(path: string, folders: readonly string[]): boolean {
  const absolute = resolve(path);
  return (
    folders.some((folder) => absolute.startsWith(`${folder}/`)) &&
    (isSeedFile(path) || /\.(?:mdx|yml)$/u.test(path))
  );
}

/** Runs a task again and again on asking, but never beside itself; what is asked for meanwhile is done once, after. */
function inTurn(task: () => Promise<void>): () => void {
  let running = false;
  let asked = false;
  const run = async (): Promise<void> => {
    asked = true;
    if (running) return;
    running = true;
    try {
      while (asked) {
        asked = false;
        await task();
      }
    } finally {
      running = false;
    }
  };
  return () => void run();
}
