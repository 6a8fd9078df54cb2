import { isListedPage, type ListedPage } from '../../model/reading-list.ts';
import type { ThingId } from '../../model/thing-path.ts';
import { keep, readKept } from '../kept.ts';

const KEY = 'methodex-reading-list';

/** The pages on the reading list of this browser, in the order in which they were put there. */
export function readKeptList(): readonly ListedPage[] {
  return readKept(KEY, isListedPage);
}

/** Keeps a list in the place of what was kept; says whether the browser took it. */
export function writeKeptList(pages: readonly ListedPage[]): boolean {
  return keep(KEY, pages);
}

/** Says whether a page is on the list. */
export function isKept(id: ThingId): boolean {
  return readKeptList().some((page) => page.id === id);
}

/** Hears of changes that other windows make. */
export function listenToKeptList(listener: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) listener();
  });
}
