import { findNames } from './find-names.ts';
import type { GraphModel } from './graph-model.ts';
import { makeElement } from './make-element.ts';
import { KIND_WORDS } from './wording.ts';

const MOST = 8;

/** A field that finds a node by name, with a list to choose from (the combobox pattern). */
export function mountNameField(
  input: HTMLInputElement,
  graph: GraphModel,
  choose: (node: number) => void,
): void {
  const list = makeElement('ul', { role: 'listbox', id: `${input.id}-list`, class: 'name-list', hidden: '' });
  list.setAttribute('aria-label', 'Names that match');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('autocomplete', 'off');
  input.after(list);
  let found: number[] = [];
  let active = -1;

  function close(): void {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function show(): void {
    found = findNames(graph, input.value, MOST);
    active = found.length > 0 ? 0 : -1;
    list.replaceChildren(...found.map(toOption));
    if (found.length === 0 && input.value.trim() !== '')
      list.replaceChildren(makeElement('li', { class: 'none' }, 'No name like this stands in the graph.'));
    list.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark();
  }

  function toOption(node: number, place: number): HTMLElement {
    const item = makeElement(
      'li',
      { role: 'option', id: `${list.id}-${place}` },
      graph.nodes[node]?.label ?? '',
      makeElement('span', { class: 'kind' }, ` ${KIND_WORDS[graph.nodes[node]?.kind ?? 'method']}`),
    );
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      pick(place);
    });
    return item;
  }

  function mark(): void {
    [...list.children].forEach((item, place) => item.setAttribute('aria-selected', String(place === active)));
    if (active >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function pick(place: number): void {
    const node = found[place];
    if (node === undefined) return;
    input.value = graph.nodes[node]?.label ?? '';
    close();
    choose(node);
  }

  input.addEventListener('input', show);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (list.hidden) show();
      pick(Math.max(0, active));
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0 && !list.hidden) {
      event.preventDefault();
      active = (active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      mark();
    }
  });
}
