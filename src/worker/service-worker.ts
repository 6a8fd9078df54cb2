import {
  type BuildFiles,
  type BuildVersion,
  FILES_FILE,
  toCacheName,
  toCachePrefix,
  VERSION_FILE,
  type WorkerMessage,
} from '../model/offline.ts';
import { type SitePath, withBase } from '../model/urls.ts';

/**
 * Filled in when the site is built: its base path and version, what every page needs, and what search and graph need,
 * which is fetched when the first page has been read a while.
 */
declare const BUILD: {
  readonly base: string;
  readonly version: string;
  readonly shell: readonly SitePath[];
  readonly later: readonly SitePath[];
};

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = toCacheName(BUILD.base, BUILD.version);
/** How many files are asked for at a time. */
const AT_ONCE = 6;
/** How many files that nobody waits for are looked after together. */
const BATCH = 100;
/** Milliseconds for which files wait, so that one look at the host's version does for all of them. */
const GATHERING = 100;
const HOME = toAddress('/');
const NO_NETWORK = toAddress('/offline/');

/**
 * Keeps what a reader has seen, under the version of the build it belongs to, and answers from there. A new build is
 * made ready beside the old one, with all that was kept of it, and takes over when the reader says so or when no page
 * of the old one is open any more.
 */
worker.addEventListener('install', (event) => event.waitUntil(makeReady()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  event.waitUntil(obey(event.data as WorkerMessage));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && isOurs(request.url)) event.respondWith(answer(event));
});

function obey(message: WorkerMessage): Promise<void> {
  switch (message.kind) {
    case 'take-over':
      return worker.skipWaiting();
    case 'seen':
      return keepAll(message.addresses.filter(isOurs));
    case 'idle':
      return keepAll(BUILD.later.map(toAddress));
  }
}

async function makeReady(): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await inTurns(BUILD.shell.map(toAddress), async (address) => {
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address} did not come: ${response.status}`);
      await cache.put(address, toPlain(response));
    });
    for (const old of await findOlder()) await bringAlong(cache, old);
    if ((await fetchVersion()) !== BUILD.version) throw new Error('The host has gone on to another build.');
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Brings what was kept of the build before: of a whole wiki only what changed is fetched, of pages seen what is new. */
async function bringAlong(cache: Cache, old: Cache): Promise<void> {
  const kept = await old.match(toAddress(FILES_FILE));
  if (kept !== undefined) return bringWhole(cache, { old, before: (await kept.json()) as BuildFiles });
  const addresses = (await old.keys()).map(({ url }) => url);
  await inTurns(addresses, async (address) => {
    if (await cache.match(address)) return;
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) await cache.put(address, toPlain(response));
  });
}

async function bringWhole(cache: Cache, { old, before }: { old: Cache; before: BuildFiles }): Promise<void> {
  const list = await fetch(toAddress(FILES_FILE), { cache: 'no-cache' });
  const now = (await list.clone().json()) as BuildFiles;
  const hashes = new Map(before.files.map(([path, , hash]) => [path, hash]));
  await inTurns(now.files, async ([path, , hash]) => {
    const address = toAddress(path);
    if (await cache.match(address)) return;
    const same = hashes.get(path) === hash ? await old.match(address) : undefined;
    const response = same ?? (await fetch(address, { cache: 'no-cache' }));
    if (response.ok) await cache.put(address, toPlain(response));
  });
  await cache.put(toAddress(FILES_FILE), list);
}

async function takeOver(): Promise<void> {
  for (const name of await findOurCaches()) if (name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

/** What is kept comes from there. Anything else comes from the network, and is kept if it is of this build. */
async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const address = toKey(request.url);
  const isOfBuild = ![VERSION_FILE, FILES_FILE].some((path) => address === toAddress(path));
  const cache = await caches.open(CACHE);
  const kept = isOfBuild ? await cache.match(address) : undefined;
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(new Request(request, { cache: 'no-cache' }));
    if (isOfBuild && response.status === 200 && !response.redirected)
      event.waitUntil(keep(cache, new Map([[address, response.clone()]])));
    return response;
  } catch (error) {
    const page = request.mode === 'navigate' ? await cache.match(NO_NETWORK) : undefined;
    if (page === undefined) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...new Set(addresses.map(toKey))].filter((address) => !kept.has(address));
  for (let from = 0; from < missing.length; from += BATCH) {
    const come = new Map<string, Response>();
    await inTurns(missing.slice(from, from + BATCH), async (address) => {
      const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
      if (response?.ok) come.set(address, response);
    });
    await keep(cache, come);
  }
}

/** Files that can't be kept, since the host has gone on or the disk is full, are simply not there without a network. */
async function keep(cache: Cache, come: ReadonlyMap<string, Response>): Promise<void> {
  try {
    const whole = await Promise.all(
      [...come].map(async ([address, { body, headers }]) => {
        return [address, await new Response(body).blob(), headers] as const;
      }),
    );
    if (!(await isCurrent())) return void (await worker.registration.update());
    for (const [address, blob, headers] of whole) await cache.put(address, new Response(blob, { headers }));
  } catch {
    // the next visit tries again
  }
}

let looking: Promise<boolean> | null = null;

/** Says whether the host serves this build still, looking after whatever came before this was asked. */
function isCurrent(): Promise<boolean> {
  looking ??= new Promise((resolve) => setTimeout(resolve, GATHERING)).then(async () => {
    looking = null;
    return (await fetchVersion()) === BUILD.version;
  });
  return looking;
}

async function fetchVersion(): Promise<string> {
  const response = await fetch(toAddress(VERSION_FILE), { cache: 'no-store' });
  return response.ok ? ((await response.json()) as BuildVersion).version : '';
}

/** The caches of other builds: the one in use, and perhaps of one whose installing was broken off. */
async function findOlder(): Promise<Cache[]> {
  const names = (await findOurCaches()).filter((name) => name !== CACHE);
  return Promise.all(names.map((name) => caches.open(name)));
}

async function findOurCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(toCachePrefix(BUILD.base)));
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const workThrough = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
}

function toAddress(path: SitePath): string {
  return new URL(withBase(path, BUILD.base), worker.location.href).href;
}

/** Every query of a page shows the same page, and the engine of the search dates what it asks for. */
function toKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function isOurs(address: string): boolean {
  return address.startsWith(HOME);
}

/** A response as if it had come without redirection: browsers refuse to show a page by one that was redirected. */
function toPlain(response: Response): Response {
  const { status, headers } = response;
  return new Response(response.body, { status, headers });
}
