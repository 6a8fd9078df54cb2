import type { ListFile } from '../../model/list-file.ts';
import { makeElement } from '../graph/make-element.ts';
import { type ListState, toListQuery } from './narrow-list.ts';

/** The controls above a list; `show` brings them in line with a state and says how many rows it leaves. */
export interface ListTools {
  readonly element: HTMLElement;
  readonly show: (state: ListState, left: number) => void;
}

/** Makes the controls; `change` hears of each choice, and whether it is a letter typed. */
export function toListTools(file: ListFile, change: Change): ListTools {
  const controls = toControls(file);
  const { field, sort, selects, clear } = controls;
  listen(controls, file, change);
  const status = makeElement('p', { class: 'note', role: 'status' });
  const labelled = selects.map(({ label, select }) => toLabel(label, select));
  const form = makeElement(
    'form',
    { class: 'narrow' },
    toLabel('Name holds', field),
    ...labelled,
    toLabel('Sorted by', sort),
    clear,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: makeElement('div', {}, form, status),
    show(state, left) {
      if (field.value.trim() !== state.text) field.value = state.text;
      for (const { key, select } of selects) select.value = state.chosen.get(key) ?? '';
      sort.value = state.sort;
      clear.hidden = toListQuery(state, file) === '';
      status.textContent = `${left.toLocaleString('en-GB')} of ${toCount(file)}.`;
    },
  };
}

type Change = (change: Partial<ListState>, isTyping: boolean) => void;

interface Controls {
  readonly field: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly selects: readonly {
    readonly key: string;
    readonly label: string;
    readonly select: HTMLSelectElement;
  }[];
  readonly clear: HTMLButtonElement;
}

function toControls({ filters, sorts }: ListFile): Controls {
  return {
    field: makeElement('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' }),
    sort: toSelect(sorts.map(({ key, label }) => [key, label])),
    selects: filters.map(({ key, label, values }) => ({
      key,
      label,
      select: toSelect([['', 'any'], ...values]),
    })),
    clear: makeElement('button', { type: 'button', class: 'tool' }, 'Show all'),
  };
}

function listen({ field, sort, selects, clear }: Controls, { sorts }: ListFile, change: Change): void {
  const readChosen = (): ReadonlyMap<string, string> => {
    const made = selects.filter(({ select }) => select.value !== '');
    return new Map(made.map(({ key, select }) => [key, select.value]));
  };
  for (const { select } of selects)
    select.addEventListener('change', () => change({ chosen: readChosen() }, false));
  sort.addEventListener('change', () => change({ sort: sort.value }, false));
  field.addEventListener('input', () => change({ text: field.value.trim() }, true));
  clear.addEventListener('click', () =>
    change({ text: '', chosen: new Map(), sort: sorts[0]?.key ?? '' }, false),
  );
}

function toCount({ rows, noun }: ListFile): string {
  return `${rows.length.toLocaleString('en-GB')} ${noun[rows.length === 1 ? 0 : 1]}`;
}

function toSelect(values: readonly (readonly [id: string, label: string])[]): HTMLSelectElement {
  return makeElement(
    'select',
    {},
    ...values.map(([id, label]) => makeElement('option', { value: id }, label)),
  );
}

function toLabel(text: string, field: HTMLElement): HTMLElement {
  return makeElement('label', {}, makeElement('span', {}, text), field);
}
