import type { ListedPage } from '../../model/reading-list.ts';
import { type ThingId, toThingId } from '../../model/thing-path.ts';
import type { SitePath } from '../../model/urls.ts';
import { isKept, listenToKeptList, readKeptList, writeKeptList } from './kept-list.ts';

/** Lets the button below a page's title put the page on the reading list, and take it off. */
export function listenForKeeping(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-keep]');
  const path = button?.dataset['keep'];
  const id = path === undefined ? null : toThingId(path);
  if (button === null || id === null) return;
  const show = (): void => button.setAttribute('aria-pressed', String(isKept(id)));
  button.addEventListener('click', () => {
    const others = readKeptList().filter((page) => page.id !== id);
    writeKeptList(isKept(id) ? others : [...others, toListedPage(id, button)]);
    show();
  });
  listenToKeptList(show);
  addEventListener('pageshow', show);
  show();
}

/** What the page says of itself, so that nothing has to be fetched. */
function toListedPage(id: ThingId, { dataset }: HTMLButtonElement): ListedPage {
  const cite = (form: string): string =>
    document.querySelector(`[data-citation="${form}"]`)?.textContent.trim() ?? '';
  return {
    id,
    kind: dataset['kind'] ?? '',
    title: dataset['title'] ?? '',
    path: dataset['keep'] as SitePath,
    when: dataset['when'] ?? '',
    summary: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    bibtex: cite('bibtex'),
    ris: cite('ris'),
  };
}
