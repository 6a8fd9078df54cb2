import { type FacetTopic, SEARCH_FACETS, type SearchFacet } from '../../model/search.ts';
import { makeElement } from '../graph/make-element.ts';
import { type Answer, toPageAnswer } from './answer.ts';
import { loadFacets, searchText, type TextHits } from './engine.ts';
import { toAddress } from '../to-address.ts';
import { countClicks } from './facet-counts.ts';
import {
  FACET_LABELS,
  type FacetAction,
  type FacetView,
  toFacetElement,
  toValueLabel,
} from './facet-view.ts';
import { findFeeds } from './find-feeds.ts';
import { loadNames } from './load-names.ts';
import { toResultLink } from './result-item.ts';
import { type Results, toResults } from './export-results.ts';
import { mountExport } from './mount-export.ts';
import { findLookalikes, toMarked, toStatus, toWays } from './say-found.ts';
import { searchAll } from './search-all.ts';
import {
  findChosen,
  parseState,
  type SearchState,
  toggleMode,
  toggleValue,
  toParams,
} from './search-state.ts';
import './search.css';

/** How many results come at a time. */
const STEP = 20;
/** How many names may stand among the results of a query. */
const NAMES = 6;
const PAUSE = 120;

/** Makes the search page work; where nothing is asked yet, the engine is loaded when the reader turns to it. Its state is its address: going back goes back, and a link to it shows the same. */
export async function mountSearchPage(root: HTMLElement): Promise<void> {
  unfoldWhereWide(find(root, '[data-narrow]'));
  const page = toPage(root, await loadTopics());
  listen(page);
  showState(page);
  const { query, facets } = page.state;
  if (query !== '' || facets.length > 0) return update(page);
  page.status.textContent = 'Type a name or some words, or choose filters.';
  for (const sign of ['focusin', 'pointermove', 'touchstart'] as const)
    root.addEventListener(sign, () => void (page.turn === 0 && update(page)), { once: true, passive: true });
}

/** Filters stand open beside the results where there is room, and folded above them where there is none. */
function unfoldWhereWide(narrow: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 60rem)');
  const follow = (): void => void (narrow.open = wide.matches);
  wide.addEventListener('change', follow);
  follow();
}

interface Page {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly chosen: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly facets: HTMLElement;
  readonly exports: HTMLElement;
  readonly feeds: HTMLElement;
  readonly topics: readonly FacetTopic[];
  readonly opened: Map<SearchFacet, Set<string>>;
  state: SearchState;
  /** Counts the searches, so that a late answer to an old question is not shown. */
  turn: number;
  hits: TextHits | null;
  /** What is kept when it is asked for as a file. */
  found: Results | null;
  shown: number;
}

function toPage(root: HTMLElement, topics: readonly FacetTopic[]): Page {
  return {
    root,
    form: find(root, 'form'),
    field: find(root, 'input[name=q]'),
    sort: find(root, 'select[name=sort]'),
    status: find(root, '[data-status]'),
    chosen: find(root, '[data-chosen]'),
    results: find(root, '[data-results]'),
    more: find(root, '[data-more]'),
    facets: find(root, '[data-facets]'),
    exports: find(root, '[data-exports]'),
    feeds: find(root, '[data-feeds]'),
    topics,
    opened: new Map(),
    state: parseState(new URLSearchParams(location.search), topics),
    turn: 0,
    hits: null,
    found: null,
    shown: 0,
  };
}

function find<T extends Element>(root: HTMLElement, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`The search page lacks ${selector}`);
  return element;
}

async function loadTopics(): Promise<readonly FacetTopic[]> {
  const response = await fetch(toAddress('/search/topics.json'));
  return response.ok ? ((await response.json()) as readonly FacetTopic[]) : [];
}

function listen(page: Page): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  page.field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => go(page, { ...page.state, query: page.field.value.trim() }, 'replace'), PAUSE);
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(page, { ...page.state, query: page.field.value.trim() }, 'push');
  });
  page.sort.addEventListener('change', () => {
    const { sort } = parseState(new URLSearchParams({ sort: page.sort.value }), []);
    go(page, { ...page.state, sort }, 'push');
  });
  page.more.addEventListener('click', () => void showMore(page));
  mountExport(page.exports, () => page.found);
  window.addEventListener('popstate', () => {
    page.state = parseState(new URLSearchParams(location.search), page.topics);
    showState(page);
    void update(page);
  });
}

function go(page: Page, state: SearchState, how: 'push' | 'replace'): void {
  const params = toParams(state).toString();
  const address = params === '' ? location.pathname : `?${params}`;
  page.state = state;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void update(page);
}

function showState(page: Page): void {
  page.field.value = page.state.query;
  page.sort.value = page.state.sort;
}

async function update(page: Page): Promise<void> {
  page.turn += 1;
  const { turn } = page;
  page.status.textContent = 'Searching …';
  page.facets.ariaBusy = 'true';
  try {
    await look(page, () => turn === page.turn);
    if (turn === page.turn) page.facets.ariaBusy = 'false';
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (turn === page.turn) page.status.textContent = `The search can’t be loaded: ${why}`;
  }
}

async function look(page: Page, isCurrent: () => boolean): Promise<void> {
  const { query, facets, sort } = page.state;
  if (query === '' && facets.length === 0) await loadFacets();
  const answers = await searchAll(query, { facets, sort }, { names: NAMES, pages: STEP });
  if (!isCurrent()) return;
  const { hits } = answers.text;
  page.hits = hits;
  page.found = toResults(answers);
  page.shown = Math.min(STEP, hits.total);
  page.results.replaceChildren(...answers.list.map((each) => toItem(each, toMarked(query, answers))));
  page.more.hidden = page.shown >= hits.total;
  page.exports.hidden = page.found.total === 0;
  page.status.textContent = toStatus(query, answers);
  showFeeds(page, answers.list);
  showChosen(page);
  if (answers.list.length === 0) await showWays(page, isCurrent);
  await loadFacets();
  await showFacets(page, { words: answers.text.words, isCurrent });
}

async function showMore(page: Page): Promise<void> {
  const { hits, shown } = page;
  if (hits === null) return;
  const pages = await hits.load(shown, shown + STEP);
  const seen = new Set([...page.results.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  const fresh = pages.filter(({ path }) => !seen.has(toAddress(path)));
  page.results.append(...fresh.map((each) => toItem(toPageAnswer(each), page.state.query)));
  page.shown = Math.min(shown + STEP, hits.total);
  page.more.hidden = page.shown >= hits.total;
}

function toItem(answer: Answer, query: string): HTMLElement {
  return makeElement('li', {}, toResultLink(answer, query));
}

/** Where nothing was found: what would find more, and names that look alike. */
async function showWays(page: Page, isCurrent: () => boolean): Promise<void> {
  const { query, facets } = page.state;
  const near = query === '' ? [] : findLookalikes(await loadNames(query), query, NAMES);
  if (!isCurrent()) return;
  const links = near.map(({ name, path }) =>
    makeElement(
      'li',
      { class: 'search-way' },
      'Near it: ',
      makeElement('a', { href: toAddress(path) }, name),
    ),
  );
  const ways = toWays(query, facets.length > 0);
  page.results.replaceChildren(
    ...ways.map((way) => makeElement('li', { class: 'search-way' }, way)),
    ...links,
  );
}

/** What of it can be subscribed to. */
function showFeeds({ feeds, state, topics }: Page, found: readonly Answer[]): void {
  const kept = findFeeds(state, topics, found);
  const links = kept.map(({ label, path }) => makeElement('a', { href: toAddress(path) }, label));
  feeds.hidden = kept.length === 0;
  feeds.replaceChildren(
    `${kept.length === 1 ? 'A feed' : 'Feeds'} to subscribe to: `,
    ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
  );
}

/** The chosen values, each a button that gives it up. */
function showChosen(page: Page): void {
  const buttons = page.state.facets.flatMap(({ facet, values }) =>
    values.map((value) => {
      const label = `${FACET_LABELS[facet]}: ${toValueLabel(facet, value, page.topics)}`;
      const button = makeElement(
        'button',
        { type: 'button', 'aria-label': `Give up ${label}` },
        `${label} ×`,
      );
      button.addEventListener('click', () => go(page, toggleValue(page.state, facet, value), 'push'));
      return button;
    }),
  );
  page.chosen.replaceChildren(...buttons);
}

async function showFacets(
  page: Page,
  { words, isCurrent }: { words: string | null; isCurrent: () => boolean },
): Promise<void> {
  const counts = await countClicks(page.state, SEARCH_FACETS, async (narrowing) =>
    words === null ? { total: 0, counts: {} } : searchText(words, narrowing),
  );
  if (!isCurrent()) return;
  const focused = toFocusKey(document.activeElement);
  const elements = SEARCH_FACETS.map((facet): FacetView => {
    const opened = page.opened.get(facet) ?? new Set();
    const { clicks, borne } = counts.get(facet) ?? { clicks: {}, borne: {} };
    return { chosen: findChosen(page.state, facet), counts: clicks, borne, opened };
  }).flatMap((view) => toFacetElement(view, page.topics, (action) => act(page, action)) ?? []);
  page.facets.replaceChildren(...elements);
  if (focused !== null) restoreFocus(page.facets, focused);
}

function act(page: Page, action: FacetAction): void {
  switch (action.kind) {
    case 'value':
      return go(page, toggleValue(page.state, action.facet, action.value), 'push');
    case 'mode':
      return go(page, toggleMode(page.state, action.facet), 'push');
    case 'open': {
      const opened = page.opened.get(action.facet) ?? new Set();
      if (!opened.delete(action.value)) opened.add(action.value);
      page.opened.set(action.facet, opened);
      void update(page);
    }
  }
}

/** Drawing the facets anew must not throw a reader with a keyboard out of them. */
function toFocusKey(element: Element | null): { facet: string; value: string } | null {
  const facet = element?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  const value = element?.closest('li')?.querySelector('input')?.value;
  return facet === undefined || value === undefined ? null : { facet, value };
}

function restoreFocus(facets: HTMLElement, { facet, value }: { facet: string; value: string }): void {
  const boxes = facets.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] input`);
  [...boxes].find((box) => box.value === value)?.focus();
}
