import type { FacetTopic, SearchFacet } from '../../model/search.ts';
import { makeElement } from '../graph/make-element.ts';
import type { ChosenFacet } from './engine.ts';
import type { ClickCounts } from './facet-counts.ts';
import { KIND_LABELS } from './result-item.ts';

/** One facet as the reader sees it: its values with how many pages each would leave. */
export interface FacetView {
  readonly chosen: ChosenFacet;
  readonly counts: ClickCounts;
  /** How many pages bear each value, whatever is chosen of this facet; values stand in this order. */
  readonly borne: Readonly<Record<string, number>>;
  /** Values that a reader opened to see what is below them. */
  readonly opened: ReadonlySet<string>;
}

export type FacetAction =
  | { readonly kind: 'value'; readonly facet: SearchFacet; readonly value: string }
  | { readonly kind: 'mode'; readonly facet: SearchFacet }
  | { readonly kind: 'open'; readonly facet: SearchFacet; readonly value: string };

/** What the facets are called. */
export const FACET_LABELS: Readonly<Record<SearchFacet, string>> = {
  kind: 'Kind of page',
  task: 'Task',
  technique: 'Technique',
  model: 'Class of model',
  contribution: 'Contribution',
  method: 'Method named',
  benchmark: 'Benchmark named',
  year: 'Year',
  code: 'Code',
  organization: 'Organization',
};

/** Facets of which a page may bear several values, so that "all of these" can be asked. */
const MANY: ReadonlySet<SearchFacet> = new Set([
  'task',
  'technique',
  'model',
  'contribution',
  'method',
  'benchmark',
]);

/** How many values stand before "more". */
const FEW = 8;

/** Draws one facet, or nothing where it has no values; every choice is told to `act`. */
export function toFacetElement(
  view: FacetView,
  topics: readonly FacetTopic[],
  act: (action: FacetAction) => void,
): HTMLElement | null {
  const { facet, values } = view.chosen;
  const roots = toRoots(view, topics);
  if (roots.length === 0) return null;
  const group = makeElement('fieldset', { class: 'search-facet', 'data-facet': facet });
  group.append(makeElement('legend', {}, FACET_LABELS[facet]));
  if (values.length > 0 && MANY.has(facet)) group.append(toModeButton(view, act));
  const isWhole = view.opened.has(MORE) || roots.length <= FEW + 1;
  group.append(toList(isWhole ? roots : roots.slice(0, FEW), { view, topics, act }));
  if (!isWhole)
    group.append(toMoreButton(roots.length - FEW, () => act({ kind: 'open', facet, value: MORE })));
  return group;
}

/** A chosen value with the words that people read for it. */
export function toValueLabel(facet: SearchFacet, value: string, topics: readonly FacetTopic[]): string {
  if (facet === 'code') return 'has code';
  if (facet === 'kind')
    return Object.entries(KIND_LABELS).find(([kind]) => kind === value)?.[1].many ?? value;
  return topics.find(([id, , of]) => id === value && of === facet)?.[1] ?? value;
}

/** Stands for "show all values" among those opened; no value is empty. */
const MORE = '';

interface Drawing {
  readonly view: FacetView;
  readonly topics: readonly FacetTopic[];
  readonly act: (action: FacetAction) => void;
}

function toRoots(view: FacetView, topics: readonly FacetTopic[]): string[] {
  const shown = toShown(view);
  const isRoot = (value: string): boolean => toParents(value, topics).every((parent) => !shown.has(parent));
  return sortValues([...shown].filter(isRoot), view);
}

function toShown({ chosen, counts }: Pick<FacetView, 'chosen' | 'counts'>): ReadonlySet<string> {
  const counted = Object.entries(counts).flatMap(([value, count]) => (count > 0 ? [value] : []));
  return new Set([...chosen.values, ...counted]);
}

function toParents(value: string, topics: readonly FacetTopic[]): readonly string[] {
  const [, , , ...broader] = topics.find(([id]) => id === value) ?? [];
  return broader.filter((each) => each !== undefined);
}

function toChildren(value: string, { view, topics }: Drawing): string[] {
  const shown = toShown(view);
  const children = topics.filter(([id, , , ...broader]) => broader.includes(value) && shown.has(id));
  return sortValues(
    children.map(([id]) => id),
    view,
  );
}

/** Years the latest first; of all else those that are chosen first, and then the most frequent. */
function sortValues(
  values: readonly string[],
  { chosen, borne }: Pick<FacetView, 'chosen' | 'borne'>,
): string[] {
  if (chosen.facet === 'year') return values.toSorted((a, b) => Number(b) - Number(a));
  const isChosen = (value: string): number => Number(chosen.values.includes(value));
  return values.toSorted(
    (a, b) => isChosen(b) - isChosen(a) || (borne[b] ?? 0) - (borne[a] ?? 0) || (a < b ? -1 : 1),
  );
}

function toList(values: readonly string[], drawing: Drawing): HTMLElement {
  return makeElement('ul', {}, ...values.map((value) => toItem(value, drawing)));
}

function toItem(value: string, drawing: Drawing): HTMLElement {
  const { view, topics, act } = drawing;
  const { facet, values } = view.chosen;
  const box = makeElement('input', { type: 'checkbox', value });
  box.checked = values.includes(value);
  box.addEventListener('change', () => act({ kind: 'value', facet, value }));
  const label = makeElement(
    'label',
    {},
    box,
    makeElement('span', {}, toValueLabel(facet, value, topics)),
    makeElement(
      'span',
      { class: 'facet-count', title: toCountTitle(view, value) },
      String(view.counts[value] ?? 0),
    ),
  );
  const children = toChildren(value, drawing);
  if (children.length === 0) return makeElement('li', {}, label);
  const isOpen =
    view.opened.has(value) || values.includes(value) || children.some((child) => values.includes(child));
  const button = makeElement(
    'button',
    {
      type: 'button',
      class: 'facet-open',
      'aria-expanded': String(isOpen),
      'aria-label': `Below ${toValueLabel(facet, value, topics)}`,
    },
    isOpen ? '−' : '+',
  );
  button.addEventListener('click', () => act({ kind: 'open', facet, value }));
  return makeElement('li', {}, label, button, ...(isOpen ? [toList(children, drawing)] : []));
}

function toCountTitle({ chosen, counts }: FacetView, value: string): string {
  const count = counts[value] ?? 0;
  const pages = count === 1 ? '1 page' : `${count} pages`;
  if (chosen.values.includes(value)) return `${pages} of those shown`;
  return chosen.values.length > 0 && chosen.mode === 'any' ? `${pages} with this one too` : pages;
}

function toModeButton({ chosen }: FacetView, act: (action: FacetAction) => void): HTMLElement {
  const all = chosen.mode === 'all';
  const button = makeElement(
    'button',
    { type: 'button', class: 'facet-mode' },
    all ? 'all of these (ask for any)' : 'any of these (ask for all)',
  );
  button.addEventListener('click', () => act({ kind: 'mode', facet: chosen.facet }));
  return button;
}

function toMoreButton(count: number, open: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button', class: 'facet-more' }, `${count} more`);
  button.addEventListener('click', open);
  return button;
}
