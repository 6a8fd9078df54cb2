import { toCachePrefix } from '../../model/offline.ts';
import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';

/** Pages of one thing each; lists and tools are found in the header anyway. */
const THING = /^(?:papers|methods|benchmarks|topics|organizations)\/[^/]+\/$/u;
/** How many pages are listed at most; who saved the whole wiki doesn't need a list. */
const SHOWN = 100;

/** Lists the pages that are kept in this browser, so that a reader without a network knows where to go. */
export async function listKeptPages(list: HTMLElement): Promise<void> {
  if (!('caches' in globalThis)) return;
  const home = new URL(toAddress('/'), location.href).href;
  const prefix = toCachePrefix(toAddress('/'));
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const links = new Map<string, string>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (!THING.test(url.slice(home.length)) || links.has(url) || links.size === SHOWN) continue;
      links.set(url, toTitle(await (await cache.match(url))?.text()) ?? url);
    }
  }
  const items = [...links].map(([url, title]) =>
    makeElement('li', {}, makeElement('a', { href: url }, title)),
  );
  if (items.length > 0) list.replaceChildren(...items);
}

function toTitle(html: string | undefined): string | null {
  if (html === undefined) return null;
  return new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() ?? null;
}
