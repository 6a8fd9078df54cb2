import { type BuildFile, type BuildFiles, FILES_FILE, toCacheName } from '../../model/offline.ts';
import type { SitePath } from '../../model/urls.ts';
import { toAddress } from '../to-address.ts';

/** What saving the whole wiki would mean: `missing` files are to be fetched, of `bytes` bytes as stored. */
export interface SavePlan {
  readonly total: number;
  readonly totalBytes: number;
  readonly missing: readonly BuildFile[];
  readonly bytes: number;
  readonly cache: Cache;
  readonly list: BuildFiles;
}

/** How many files are fetched at a time. */
const AT_ONCE = 6;

/** Fetches the list of all files and says what of it is not here yet. Throws where the list can't be had. */
export async function planSaving(): Promise<SavePlan> {
  const response = await fetch(toAddress(FILES_FILE), { cache: 'no-store' });
  if (!response.ok) throw new Error(`the list of files did not come (${response.status})`);
  const list = (await response.json()) as BuildFiles;
  const name = toCacheName(toAddress('/'), list.version);
  if (!(await caches.has(name)))
    throw new Error('a newer version of the site is out; take that up first, or load this page again');
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = list.files.filter(([path]) => !kept.has(toUrl(path)));
  return {
    total: list.files.length,
    totalBytes: sumBytes(list.files),
    missing,
    bytes: sumBytes(missing),
    cache,
    list,
  };
}

/**
 * Fetches all that is missing; `progress` hears of the bytes that have come. The list is kept last: it tells the worker
 * that everything is here, and later what of it has changed. Throws where a file can't be had or kept; what has come
 * stays.
 */
export async function saveAll(plan: SavePlan, progress: (bytes: number) => void): Promise<void> {
  await navigator.storage.persist();
  const waiting = plan.missing.values();
  let come = 0;
  const workThrough = async (): Promise<void> => {
    for (const [path, bytes] of waiting) {
      await saveFile(plan.cache, path);
      come += bytes;
      progress(come);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
  const { list } = await planSaving();
  if (list.version !== plan.list.version) throw new Error('a newer version of the site came out meanwhile');
  await plan.cache.put(toUrl(FILES_FILE), Response.json(plan.list));
}

/** A file that was redirected is kept as if it had come straight: browsers refuse redirected pages from a worker. */
async function saveFile(cache: Cache, path: SitePath): Promise<void> {
  const response = await fetch(toUrl(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} did not come (${response.status})`);
  const { status, headers } = response;
  await cache.put(toUrl(path), new Response(await response.blob(), { status, headers }));
}

function toUrl(path: SitePath): string {
  return new URL(toAddress(path), location.href).href;
}

function sumBytes(files: readonly BuildFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
