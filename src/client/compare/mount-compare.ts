import { type ComparedThing, MOST_COMPARED } from '../../model/compare.ts';
import type { ThingId } from '../../model/thing-path.ts';
import { makeElement } from '../graph/make-element.ts';
import { parseCompared, toComparedQuery } from './compare-address.ts';
import { toComparisonView } from './compare-view.ts';
import { fetchCompared } from './fetch-compared.ts';
import { mountThingField } from './thing-field.ts';

/** Makes the page that compares work. What stands side by side is what its address says. */
export function mountCompare(root: HTMLElement): void {
  const page: Page = {
    files: Number(root.dataset['files']),
    form: find(root, 'form'),
    chosen: find(root, '[data-chosen]'),
    status: find(root, '[data-status]'),
    view: find(root, '[data-view]'),
    hint: find(root, '[data-hint]'),
    turn: 0,
  };
  page.form.hidden = false;
  page.form.addEventListener('submit', (event) => event.preventDefault());
  mountThingField(find(root, 'input'), (id) => go(page, [...parseCompared(location.search), id]));
  addEventListener('popstate', () => void show(page));
  void show(page).finally(() => root.toggleAttribute('data-ready', true));
}

interface Page {
  readonly files: number;
  readonly form: HTMLFormElement;
  readonly chosen: HTMLElement;
  readonly status: HTMLElement;
  readonly view: HTMLElement;
  readonly hint: HTMLElement;
  turn: number;
}

function find<T extends Element>(root: HTMLElement, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`The page that compares lacks ${selector}`);
  return element;
}

function go(page: Page, ids: readonly ThingId[]): void {
  history.pushState(null, '', `${location.pathname}${toComparedQuery([...new Set(ids)])}`);
  void show(page);
}

async function show(page: Page): Promise<void> {
  page.turn += 1;
  const { turn } = page;
  const ids = parseCompared(location.search);
  const found = await Promise.all(ids.map((id) => fetchCompared(id, page.files).catch(() => undefined)));
  if (turn !== page.turn) return;
  const things = found.filter((thing) => thing != null);
  page.hint.hidden = things.length > 0;
  page.form.hidden = things.length >= MOST_COMPARED;
  page.chosen.replaceChildren(...things.map((thing) => toChip(page, thing, things)));
  page.view.replaceChildren(...(things.length === 0 ? [] : toComparisonView(things)));
  page.status.textContent = toStatus(ids, found);
}

/** What is missing from what was asked for, and what can be done. */
function toStatus(ids: readonly ThingId[], found: readonly (ComparedThing | null | undefined)[]): string {
  const failed = ids.filter((_, place) => found[place] === undefined);
  const unknown = ids.filter((_, place) => found[place] === null);
  const here = ids.length - failed.length - unknown.length;
  return [
    failed.length > 0 && `Without a network there are no facts here about ${failed.join(', ')}.`,
    unknown.length > 0 && `Nothing here can be compared under the name ${unknown.join(', ')}.`,
    here === 1 && 'Add something to compare it with.',
    here > 1 && here < MOST_COMPARED && `${here} things side by side; up to ${MOST_COMPARED} can be.`,
    here === MOST_COMPARED && `${here} things side by side, which is as many as can be.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function toChip(page: Page, thing: ComparedThing, all: readonly ComparedThing[]): HTMLElement {
  const button = makeElement('button', { type: 'button', 'aria-label': `Leave out ${thing.name}` }, '×');
  const rest = all.filter((other) => other !== thing).map(({ id }) => id);
  button.addEventListener('click', () => go(page, rest));
  return makeElement('li', {}, makeElement('span', {}, thing.name), button);
}
