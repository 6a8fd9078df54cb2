import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';
import { toAddressWords } from './address-words.ts';
import { NO_NARROWING } from './engine.ts';
import { toResultLink } from './result-item.ts';
import { searchAll } from './search-all.ts';
import './search.css';

/** How many answers stand on a page that isn't there. */
const SHOWN = 8;

/** Looks for what the address names: hosts show this page in the place of any that they don't have. */
export async function mountNotFound(root: HTMLElement): Promise<void> {
  const base = toAddress('/');
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
  const words = toAddressWords(`/${path}`, new URLSearchParams(location.search));
  if (words === '') return;
  const status = makeElement('p', { role: 'status' }, `Looking for “${words}” …`);
  root.replaceChildren(status);
  try {
    const { list } = await searchAll(words, NO_NARROWING, { names: SHOWN, pages: SHOWN });
    const all = makeElement(
      'a',
      { href: `${toAddress('/search/')}?${new URLSearchParams({ q: words })}` },
      'All that the search finds',
    );
    status.textContent =
      list.length === 0 ? `Nothing here is called “${words}” either.` : `Perhaps you meant, by “${words}”:`;
    const items = list.slice(0, SHOWN).map((answer) => makeElement('li', {}, toResultLink(answer, words)));
    if (items.length > 0) root.append(makeElement('ol', { class: 'search-list' }, ...items));
    root.append(makeElement('p', {}, all));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    status.textContent = `The search can’t be loaded: ${why}.`;
  }
}
