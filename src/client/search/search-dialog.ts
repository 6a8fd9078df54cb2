import { SEARCH_KINDS } from '../../model/search.ts';
import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';
import { type Answer, toNameAnswer } from './answer.ts';
import { NO_NARROWING } from './engine.ts';
import { loadNames } from './load-names.ts';
import { readRecentPages } from './recent-pages.ts';
import { KIND_LABELS, toResultLink } from './result-item.ts';
import { findLookalikes, type NearName, toMarked, toStatus, toWays } from './say-found.ts';
import { searchAll, searchNames } from './search-all.ts';
import { isSlashOn, setSlash } from './slash-key.ts';
import './search.css';

/** How many names and how many pages stand in the dialog; the search page has the others. */
const SHOWN = 6;
/** How many answers stand first, whatever they are; the others are grouped by kind. */
const BEST = 3;
/** So few letters begin too many words for the full text to be of use. */
const LETTERS = 2;
/** Milliseconds without a letter before the full text is looked through. */
const PAUSE = 60;

/** Opens the search over the page, with words already in its field. */
export function openSearchDialog(words: string): void {
  dialog ??= makeDialog();
  if (!dialog.element.open) dialog.element.showModal();
  dialog.field.value = words === '' ? dialog.field.value : words;
  dialog.field.select();
  if (words !== '') dialog.field.setSelectionRange(words.length, words.length);
  dialog.update();
}

interface Dialog {
  readonly element: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly update: () => void;
}

let dialog: Dialog | null = null;

interface Parts {
  readonly element: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

function makeDialog(): Dialog {
  const parts = makeParts();
  const { element, field, list } = parts;
  const update = toUpdate(parts);
  field.addEventListener('input', update);
  element.addEventListener('keydown', (event) => onKey(event, parts));
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  list.addEventListener('pointermove', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option) choose(parts, option);
  });
  document.body.append(element);
  return { element, field, update };
}

function makeParts(): Parts {
  const field = makeElement('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    placeholder: 'Search methods, papers, topics',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const list = makeElement('div', { id: 'search-results', role: 'listbox', 'aria-label': 'Results' });
  const status = makeElement('p', { class: 'search-status', role: 'status' });
  const close = makeElement('button', { type: 'button', class: 'search-close' }, 'Close');
  const form = makeElement('form', { action: toAddress('/search/'), role: 'search' }, field, close);
  const element = makeElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    form,
    status,
    list,
    makeFoot(),
  );
  close.addEventListener('click', () => element.close());
  return { element, field, list, status };
}

function makeFoot(): HTMLElement {
  const box = makeElement('input', { type: 'checkbox' });
  box.checked = isSlashOn();
  box.addEventListener('change', () => setSlash(box.checked));
  return makeElement(
    'p',
    { class: 'search-foot' },
    makeElement('span', { class: 'search-keys' }, '↑ ↓ to choose, Enter to open, Escape to close'),
    makeElement('label', {}, box, ' open with /'),
  );
}

/** Answers what stands in the field: names as soon as they are here, the full text after a pause in the typing. */
function toUpdate(parts: Parts): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    const turn = asked;
    const query = parts.field.value.trim();
    if (query === '') return showRecent(parts);
    parts.status.textContent = 'Searching …';
    void look(parts, query, () => turn === asked).catch((error: unknown) => {
      if (turn === asked) showFailure(parts, error);
    });
  };
}

async function look(parts: Parts, query: string, isCurrent: () => boolean): Promise<void> {
  const names = await searchNames(query, SHOWN);
  if (!isCurrent()) return;
  if (names.length > 0) showAnswers(parts, query, names.map(toNameAnswer));
  if (query.length < LETTERS && names.length > 0) {
    parts.status.textContent = `Names with “${query}”; type on for the full text.`;
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (!isCurrent()) return;
  const answers = await searchAll(query, NO_NARROWING, { names: SHOWN, pages: SHOWN });
  const near = answers.list.length > 0 ? [] : findLookalikes(await loadNames(query), query, SHOWN);
  if (!isCurrent()) return;
  showAnswers(parts, toMarked(query, answers), answers.list.slice(0, 2 * SHOWN));
  parts.status.textContent = toStatus(query, answers);
  const { total } = answers.text.hits;
  if (answers.isSaid) parts.list.append(makeMore(query, 'All that says some of it, with filters'));
  else if (total > SHOWN)
    parts.list.append(makeMore(answers.text.instead ?? query, `All ${total} pages, with filters`));
  if (answers.list.length === 0) showWays(parts, query, near);
}

/** Where nothing was found: names that look alike, and what would find more. */
function showWays(parts: Parts, query: string, near: readonly NearName[]): void {
  const links = near.map(({ name, path }) =>
    toOption(makeElement('a', { href: toAddress(path), class: 'result' }, name)),
  );
  setOptions(parts, links.length === 0 ? [] : [toGroup('Names that look like it', links)]);
  parts.status.textContent += ` ${toWays(query, false).join(' ')}`;
}

function showFailure(parts: Parts, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  parts.status.textContent = `The search can’t be loaded: ${why}. The lists of the site hold everything too.`;
}

function showRecent(parts: Parts): void {
  const recent = readRecentPages();
  parts.status.textContent = recent.length === 0 ? 'Type a name, a topic or some words.' : '';
  const links = recent.map(({ path, title }) =>
    toOption(makeElement('a', { href: toAddress(path), class: 'result' }, title)),
  );
  setOptions(parts, links.length === 0 ? [] : [toGroup('Opened lately', links)]);
}

function showAnswers(parts: Parts, query: string, answers: readonly Answer[]): void {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  const best = answers.slice(0, BEST);
  const others = answers.slice(BEST);
  if (best.length === 0) return setOptions(parts, []);
  const groups = kinds
    .toSorted((a, b) => SEARCH_KINDS.indexOf(a) - SEARCH_KINDS.indexOf(b))
    .map((kind) => ({ label: KIND_LABELS[kind].many, answers: others.filter((each) => each.kind === kind) }))
    .filter((group) => group.answers.length > 0);
  const all = [{ label: best.length === 1 ? 'Best match' : 'Best matches', answers: best }, ...groups];
  setOptions(
    parts,
    all.map((group) =>
      toGroup(
        group.label,
        group.answers.map((each) => toOption(toResultLink(each, query))),
      ),
    ),
  );
}

function makeMore(query: string, label: string): HTMLElement {
  const address = `${toAddress('/search/')}?${new URLSearchParams({ q: query })}`;
  return toOption(makeElement('a', { href: address, class: 'result result-more' }, label));
}

function toGroup(label: string, options: readonly HTMLElement[]): HTMLElement {
  return makeElement(
    'div',
    { role: 'group', 'aria-label': label },
    makeElement('div', { class: 'search-group', 'aria-hidden': 'true' }, label),
    ...options,
  );
}

let nextId = 0;

function toOption(link: HTMLAnchorElement): HTMLElement {
  nextId += 1;
  link.id = `search-option-${nextId}`;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  return link;
}

function setOptions(parts: Parts, groups: readonly HTMLElement[]): void {
  parts.list.replaceChildren(...groups);
  parts.field.setAttribute('aria-expanded', String(groups.length > 0));
  const [first] = toOptions(parts);
  if (first && parts.field.value.trim() !== '') choose(parts, first);
  else parts.field.removeAttribute('aria-activedescendant');
}

function toOptions({ list }: Parts): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}

function choose({ field, list }: Parts, option: HTMLElement): void {
  list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
  option.setAttribute('aria-selected', 'true');
  field.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

function onKey(event: KeyboardEvent, parts: Parts): void {
  if (event.isComposing) return;
  const options = toOptions(parts);
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const next = toNextOption(event.key, { at, count: options.length });
  const option = options[next ?? at];
  if (next !== null && option) {
    event.preventDefault();
    choose(parts, option);
  } else if (event.key === 'Enter' && event.target === parts.field && option) {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) window.open(option.getAttribute('href') ?? '');
    else option.click();
  }
}

/** The place of the option that a key leads to, round and round; `null` for keys that lead to none. */
function toNextOption(key: string, { at, count }: { at: number; count: number }): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count;
  return null;
}
