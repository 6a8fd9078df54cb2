import { type ThingId, toThingId } from '../../model/thing-path.ts';
import { makeElement } from '../graph/make-element.ts';
import { type Answer, toNameAnswer } from '../search/answer.ts';
import { NO_NARROWING } from '../search/engine.ts';
import { searchAll, searchNames } from '../search/search-all.ts';

const MOST = 8;
/** Milliseconds without a letter before titles of papers are looked through. */
const PAUSE = 120;

/** A field that finds papers and named things, with a list to choose from (the combobox pattern). */
export function mountThingField(input: HTMLInputElement, choose: (id: ThingId) => void): void {
  const list = makeElement('ul', {
    role: 'listbox',
    id: 'compare-names',
    class: 'name-list',
    'aria-label': 'What matches',
    hidden: '',
  });
  const attributes = {
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.after(list);
  const field: Field = { input, list, found: [], active: -1, turn: 0, choose };
  input.addEventListener('input', () => void look(field));
  input.addEventListener('blur', () => close(field));
  input.addEventListener('keydown', (event) => onKey(field, event));
}

interface Field {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly choose: (id: ThingId) => void;
  found: readonly Answer[];
  active: number;
  /** Counts what was asked, so that a late answer is not shown. */
  turn: number;
}

async function look(field: Field): Promise<void> {
  const query = field.input.value.trim();
  field.turn += 1;
  const { turn } = field;
  if (query === '') return close(field);
  show(field, (await searchNames(query, MOST)).map(toNameAnswer), turn);
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (turn !== field.turn) return;
  const { list } = await searchAll(query, NO_NARROWING, { names: MOST, pages: MOST });
  show(field, list, turn);
}

function show(field: Field, answers: readonly Answer[], turn: number): void {
  if (turn !== field.turn) return;
  const { input, list } = field;
  field.found = answers.filter(({ path }) => toComparable(path) !== null).slice(0, MOST);
  field.active = field.found.length > 0 ? 0 : -1;
  const options = field.found.map((found, place) => toOption(field, found, place));
  list.replaceChildren(
    ...(options.length > 0 ? options : [makeElement('li', { class: 'none' }, 'Nothing like this is here.')]),
  );
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  mark(field);
}

function toOption(field: Field, { title, kind }: Answer, place: number): HTMLElement {
  const item = makeElement(
    'li',
    { role: 'option', id: `compare-name-${place}` },
    title,
    makeElement('span', { class: 'kind' }, ` ${kind}`),
  );
  item.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    pick(field, place);
  });
  return item;
}

function onKey(field: Field, event: KeyboardEvent): void {
  const { list, found } = field;
  if (event.key === 'Escape' && !list.hidden) {
    event.stopPropagation();
    close(field);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (!list.hidden) pick(field, Math.max(0, field.active));
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0 && !list.hidden) {
    event.preventDefault();
    field.active = (field.active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
    mark(field);
  }
}

function mark({ input, list, active }: Field): void {
  list
    .querySelectorAll('[role=option]')
    .forEach((item, place) => item.setAttribute('aria-selected', String(place === active)));
  if (active >= 0) input.setAttribute('aria-activedescendant', `compare-name-${active}`);
  else input.removeAttribute('aria-activedescendant');
}

function pick(field: Field, place: number): void {
  const id = toComparable(field.found[place]?.path ?? '');
  if (id === null) return;
  field.turn += 1;
  field.input.value = '';
  close(field);
  field.choose(id);
}

function close({ input, list }: Field): void {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

/** The id of what an answer leads to; a name without a page of its own stands on its paper's, which can be compared. */
function toComparable(path: string): ThingId | null {
  return toThingId(path.replace(/#.*$/u, ''));
}
