import type { ListFile, ListRow } from '../../model/list-file.ts';
import type { SitePath } from '../../model/urls.ts';
import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';
import { narrowList, parseListState, toListQuery } from './narrow-list.ts';
import { toListTools } from './list-tools.ts';

/** How many rows are shown at a time. */
const STEP = 100;

/**
 * Lets a reader narrow and sort a list. The whole list is fetched only when the reader asks for it, or the address says
 * how it is narrowed; till then the page is the plain list that it is without scripts.
 */
export function mountList(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('button');
  const full = document.querySelector<HTMLElement>('[data-full-list]');
  if (button === null || full === null) return;
  const open = async (): Promise<void> => {
    button.disabled = true;
    const response = await fetch(toAddress(root.dataset['list'] as SitePath)).catch(() => null);
    if (!response?.ok) {
      button.disabled = false;
      button.textContent = 'Sort and filter: the list did not come; try again';
      return;
    }
    button.remove();
    showList({ root, full, file: (await response.json()) as ListFile });
  };
  button.addEventListener('click', () => {
    void open().then(() => root.querySelector<HTMLElement>('select, input')?.focus());
  });
  if (location.search !== '') void open();
}

interface List {
  readonly root: HTMLElement;
  /** The plain list, shown while nothing is narrowed or sorted. */
  readonly full: HTMLElement;
  readonly file: ListFile;
}

function showList({ root, full, file }: List): void {
  const view = makeElement('div', {});
  full.before(view);
  let state = parseListState(location.search, file);
  const tools = toListTools(file, (change, isTyping) => {
    state = { ...state, ...change };
    const address = `${location.pathname}${toListQuery(state, file)}`;
    if (isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    update();
  });
  root.append(tools.element);
  addEventListener('popstate', () => {
    state = parseListState(location.search, file);
    update();
  });
  update();

  function update(): void {
    const rows = narrowList(file, state);
    const isWhole = toListQuery(state, file) === '';
    full.hidden = !isWhole;
    tools.show(state, rows.length);
    view.replaceChildren(...(isWhole ? [] : toRows(full, rows)));
  }
}

/** Rows as the plain list has them: of a table where it is one, otherwise lines. */
function toRows(full: HTMLElement, rows: readonly ListRow[]): HTMLElement[] {
  const head = full.querySelector('thead');
  const body = head === null ? makeElement('ul', { class: 'papers lines' }) : makeElement('tbody');
  const toRow = head === null ? toLine : toTableRow;
  const more = makeElement('button', { type: 'button', class: 'tool' }, 'Show more');
  let shown = 0;
  const showMore = (): void => {
    body.append(...rows.slice(shown, shown + STEP).map(toRow));
    shown += STEP;
    more.hidden = shown >= rows.length;
  };
  more.addEventListener('click', showMore);
  showMore();
  if (head === null) return [body, more];
  return [makeElement('div', { class: 'wide' }, makeElement('table', {}, toPlainHead(head), body)), more];
}

/** A table's head without the buttons that sort what a page shows of it. */
function toPlainHead(head: HTMLElement): Node {
  const copy = head.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button')) button.replaceWith(...button.childNodes);
  for (const cell of copy.querySelectorAll('[aria-sort]')) cell.removeAttribute('aria-sort');
  return copy;
}

function toLine([label, path, cells]: ListRow): HTMLElement {
  return makeElement(
    'li',
    {},
    makeElement('a', { href: toAddress(path) }, label),
    makeElement('div', { class: 'note' }, cells.join(' · ')),
  );
}

function toTableRow([label, path, cells]: ListRow): HTMLElement {
  const name = makeElement('th', { scope: 'row' }, makeElement('a', { href: toAddress(path) }, label));
  return makeElement(
    'tr',
    {},
    name,
    ...cells.map((cell) => makeElement('td', /^[\d,]*$/u.test(cell) ? { class: 'num' } : {}, cell)),
  );
}
