import type { ListFile } from '../../model/list-file.ts';
import { makeElement } from '../graph/make-element.ts';
import { type ListState, toListQuery } from './narrow-list.ts';

/** The controls above a list; `show` brings them in line with a state and says how many rows it leaves. */
export interface ListTools {
  readonly element: HTMLElement;
  readonly show: (state: ListState, left: number) => void;
}

/** Makes the controls; `change` hears of each choice, and whether it is a letter typed. */
export function toListTools(
  file: ListFile,
  change: (change: Partial<ListState>, isTyping: boolean) => void,
): ListTools {
  const field = makeElement('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const sort = toSelect(file.sorts.map(({ key, label }) => [key, label]));
  const selects = file.filters.map(({ key, label, values }) => ({
    key,
    label,
    select: toSelect([['', 'any'], ...values]),
  }));
  const toChosen = (): ReadonlyMap<string, string> =>
    new Map(
      selects.filter(({ select }) => select.value !== '').map(({ key, select }) => [key, select.value]),
    );
  for (const { select } of selects)
    select.addEventListener('change', () => change({ chosen: toChosen() }, false));
  sort.addEventListener('change', () => change({ sort: sort.value }, false));
  field.addEventListener('input', () => change({ text: field.value.trim() }, true));
  const status = makeElement('p', { class: 'note', role: 'status' });
  const clear = makeElement('button', { type: 'button', class: 'tool' }, 'Show all');
  clear.addEventListener('click', () =>
    change({ text: '', chosen: new Map(), sort: file.sorts[0]?.key ?? '' }, false),
  );
  const form = makeElement(
    'form',
    { class: 'narrow' },
    toLabel('Name holds', field),
    ...selects.map(({ label, select }) => toLabel(label, select)),
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
