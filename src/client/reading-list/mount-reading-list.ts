import type { ListedPage } from '../../model/reading-list.ts';
import { makeElement } from '../graph/make-element.ts';
import { saveFile } from '../save-file.ts';
import { toAddress } from '../to-address.ts';
import { listenToKeptList, readKeptList, writeKeptList } from './kept-list.ts';
import { fetchSharedList, parseSharedList, toSharedHash } from './shared-list.ts';
import { toBibtexFile, toMarkdownFile, toRisFile } from './write-list.ts';

/** Shows the reading list of this browser, or the one that the address hands on. */
export function mountReadingList(root: HTMLElement): void {
  const show = (): void => void showList(root);
  listenToKeptList(show);
  addEventListener('hashchange', show);
  addEventListener('pageshow', show);
}

async function showList(root: HTMLElement): Promise<void> {
  const asked = parseSharedList(location.hash);
  const pages =
    asked.length === 0 ? readKeptList() : await fetchSharedList(asked, Number(root.dataset['files']));
  const isShared = asked.length > 0;
  root.replaceChildren(
    ...(isShared ? toSharedHead(root, pages, asked.length) : toOwnHead(pages)),
    ...(pages.length === 0
      ? []
      : [
          makeElement('ol', { class: 'kept' }, ...pages.map((page) => toItem(root, page, isShared))),
          toTools(pages),
        ]),
  );
}

function toOwnHead(pages: readonly ListedPage[]): HTMLElement[] {
  if (pages.length > 0) return [toStatus(`${toPagesText(pages.length)}, kept in this browser alone.`)];
  const text =
    'Nothing is on it yet. Each paper, method, benchmark and topic has a button below its title that puts it here.';
  return [toStatus(text)];
}

function toSharedHead(root: HTMLElement, pages: readonly ListedPage[], asked: number): HTMLElement[] {
  const own = new Set(readKeptList().map(({ id }) => id));
  const fresh = pages.filter(({ id }) => !own.has(id));
  const lost = asked - pages.length;
  const add = toButton(
    `Add ${fresh.length === pages.length ? 'all' : `the ${fresh.length} others`} to mine`,
    () => {
      writeKeptList([...readKeptList(), ...fresh]);
      void showList(root);
    },
  );
  const text = [
    `A list that somebody shared: ${toPagesText(pages.length)}`,
    fresh.length === 0 && pages.length > 0 ? ', all on yours too.' : '.',
    lost > 0 ? ` ${toPagesText(lost)} of it can’t be shown now.` : '',
  ].join('');
  const mine = makeElement('a', { href: location.pathname }, 'Show mine');
  mine.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.pathname);
    void showList(root);
  });
  return [toStatus(text), makeElement('p', { class: 'tools' }, ...(fresh.length > 0 ? [add] : []), mine)];
}

function toItem(root: HTMLElement, page: ListedPage, isShared: boolean): HTMLElement {
  const remove = toButton('Take off', () => {
    writeKeptList(readKeptList().filter(({ id }) => id !== page.id));
    void showList(root);
  });
  remove.setAttribute('aria-label', `Take off: ${page.title}`);
  const note = [page.kind, page.when].filter(Boolean).join(' · ');
  return makeElement(
    'li',
    {},
    makeElement('a', { href: toAddress(page.path) }, page.title),
    makeElement('p', { class: 'note' }, note),
    makeElement('p', {}, page.summary),
    ...(isShared ? [] : [remove]),
  );
}

/** What can be done with a list as a whole. */
function toTools(pages: readonly ListedPage[]): HTMLElement {
  const papers = pages.filter(({ bibtex }) => bibtex !== '').length;
  const note = [
    'Markdown has wiki links for note-taking programs',
    papers > 0 && `; BibTeX and RIS hold the ${papers === 1 ? 'paper' : `${papers} papers`}`,
    '.',
  ];
  return makeElement(
    'section',
    {},
    makeElement('h2', {}, 'Hand it on'),
    toSharing(pages),
    makeElement('p', { class: 'tools' }, ...toFileButtons(pages, papers > 0)),
    makeElement('p', { class: 'note' }, note.filter(Boolean).join('')),
  );
}

function toSharing(pages: readonly ListedPage[]): HTMLElement {
  const address = new URL(location.pathname + toSharedHash(pages.map(({ id }) => id)), location.href).href;
  const copy = toButton('Copy its address', () => {
    void navigator.clipboard.writeText(address).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copy the link’s address by hand'),
    );
  });
  const link = makeElement('a', { href: address, class: 'share' }, 'Link to this list');
  return makeElement('p', { class: 'tools' }, link, copy);
}

function toFileButtons(pages: readonly ListedPage[], withPapers: boolean): HTMLElement[] {
  const addressOf = ({ path }: ListedPage): string => new URL(toAddress(path), location.href).href;
  const markdown = toButton('Markdown', () => saveFile('reading-list.md', toMarkdownFile(pages, addressOf)));
  if (!withPapers) return [markdown];
  return [
    markdown,
    toButton('BibTeX', () => saveFile('reading-list.bib', toBibtexFile(pages))),
    toButton('RIS', () => saveFile('reading-list.ris', toRisFile(pages))),
  ];
}

function toButton(label: string, act: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'tool' }, label);
  button.addEventListener('click', act);
  return button;
}

function toStatus(text: string): HTMLElement {
  return makeElement('p', { role: 'status' }, text);
}

function toPagesText(count: number): string {
  return `${count} ${count === 1 ? 'page' : 'pages'}`;
}
