import type { SitePath } from '../../model/urls.ts';
import { toAddress } from '../to-address.ts';
import { isSlashOn } from './slash-key.ts';
import { keepRecentPage } from './recent-pages.ts';

/**
 * Opens the search from any page: by `/` (unless the reader has switched that off), by Ctrl-K or Cmd-K, and by a click
 * or a letter in the header's field. Without this script the field is a form that leads to the search page.
 */
export function listenForSearch(): void {
  keepThisPage();
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector('input') ?? null;
  let isOpening = false;
  if (document.querySelector('[data-search-page]')) return listenOnSearchPage();
  document.addEventListener('keydown', (event) => {
    if (isSearchKey(event)) open(event);
  });
  field?.addEventListener('click', open);
  field?.addEventListener('input', open);
  form?.addEventListener('pointerenter', () => void loadDialog(), { once: true });

  /** What is typed while the dialog is on its way goes into the header's field, and from there into the dialog's. */
  function open(event: Event): void {
    if (isOpening) return;
    isOpening = true;
    if (event.type === 'keydown') {
      event.preventDefault();
      field?.focus();
    }
    void loadDialog()
      .then(({ openSearchDialog }) => {
        openSearchDialog(field?.value ?? '');
        if (field) field.value = '';
      })
      .finally(() => (isOpening = false));
  }
}

/** On the search page the same keys lead to its own field. */
function listenOnSearchPage(): void {
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]')?.select();
  });
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k')
    return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target) &&
    isSlashOn()
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function loadDialog(): Promise<typeof import('./search-dialog.ts')> {
  return import('./search-dialog.ts');
}

/** Lists and the search itself are no places to come back to; pages about one thing are. */
function keepThisPage(): void {
  const path = toPathHere();
  const title = document.querySelector('h1')?.textContent.trim();
  if (title && /^\/[a-z]+\/[^/]+\/$/u.test(path)) keepRecentPage({ path, title });
}

function toPathHere(): SitePath {
  return `/${location.pathname.slice(toAddress('/').replace(/index\.html$/u, '').length).replace(/(?<=^|\/)index\.html$/u, '')}`;
}
