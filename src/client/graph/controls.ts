import type { RelationType } from '../../model/facts.ts';
import { RELATION_TYPES } from '../../model/graph-file.ts';
import type { Store } from './store.ts';
import { DEFAULT_VIEW, type Lens, type ViewState } from './view-state.ts';

/** Joins the form to the store: what the form says is the view, and the other way round. */
export function mountControls(form: HTMLFormElement, store: Store): void {
  fillChoices(form, store);
  const showView = () => writeForm(form, store.shown().view);
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
    store.change(readForm(form, store));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    store.change(DEFAULT_VIEW);
  });
  store.listen(showView);
  showView();
}

function fillChoices(form: HTMLFormElement, { graph }: Store): void {
  const used = new Set(graph.file.papers.topics.flat());
  const topics = graph.file.topics.label
    .map((label, place) => ({ label, value: graph.file.topics.id[place] ?? '', place }))
    .filter(({ place }) => used.has(place));
  const owners = new Set(graph.file.papers.organization);
  const organizations = graph.file.organizations.name
    .map((label, place) => ({ label, value: graph.file.organizations.slug[place] ?? '', place }))
    .filter(({ place }) => owners.has(place));
  fillSelect(form, 'topic', topics);
  fillSelect(form, 'organization', organizations);
  const [first, last] = graph.years ?? [0, 0];
  for (const name of ['from', 'until']) {
    const range = inputOf(form, name);
    range.min = String(first);
    range.max = String(last);
    range.disabled = first === last;
  }
}

function fillSelect(
  form: HTMLFormElement,
  name: string,
  choices: readonly { readonly label: string; readonly value: string }[],
): void {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  const sorted = choices.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  select.append(...sorted.map(({ label, value }) => new Option(label, value)));
}

function readForm(form: HTMLFormElement, { graph }: Store): Partial<ViewState> {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const relations = RELATION_TYPES.filter((type) => data.getAll('relations').includes(type));
  const [first, last] = [Number(text('from')), Number(text('until'))].toSorted((a, b) => a - b);
  const isWhole = graph.years === null || (first === graph.years[0] && last === graph.years[1]);
  return {
    lens: (text('lens') ?? 'map') as Lens,
    relations: relations.length > 0 ? relations : RELATION_TYPES,
    topic: text('topic'),
    organization: text('organization'),
    depth: Number(text('depth') ?? 1),
    benchmarks: data.has('benchmarks'),
    works: data.has('works'),
    all: data.has('all'),
    years: isWhole || first === undefined || last === undefined ? null : [first, last],
  };
}

function writeForm(form: HTMLFormElement, view: ViewState): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="relations"]'))
    input.checked = view.relations.includes(input.value as RelationType);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="lens"]'))
    input.checked = input.value === view.lens;
  inputOf(form, 'benchmarks').checked = view.benchmarks;
  inputOf(form, 'works').checked = view.works;
  inputOf(form, 'all').checked = view.all;
  const [first, last] = view.years ?? [inputOf(form, 'from').min, inputOf(form, 'until').max];
  inputOf(form, 'from').value = String(first);
  inputOf(form, 'until').value = String(last);
  const years = form.querySelector('[data-years]');
  if (years !== null) years.textContent = first === last ? String(first) : `${first} to ${last}`;
  for (const [name, value] of [
    ['topic', view.topic],
    ['organization', view.organization],
    ['depth', String(view.depth)],
  ] as const) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) select.value = value ?? '';
  }
  form.dataset.lens = view.lens;
}

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`The graph's form has no field "${name}".`);
}
