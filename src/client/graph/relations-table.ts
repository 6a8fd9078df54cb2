import { withBase, type SitePath } from '../../model/urls.ts';
import type { Edge, GraphModel } from './graph-model.ts';
import { verbOf } from '../../model/relation-verbs.ts';
import { makeElement } from './make-element.ts';
import type { Store } from './store.ts';
import { countOf } from './wording.ts';

type Column = 'from' | 'relation' | 'to' | 'papers' | 'years';
interface Order {
  readonly column: Column;
  readonly isDown: boolean;
}

const PAGE = 60;

/** The table that says what the picture shows: the same edges, sorted by any column, a page at a time. */
export function mountRelationsTable(
  table: HTMLTableElement,
  store: Store,
  { base, showEdge }: { base: string; showEdge: (edge: number) => void },
): void {
  let order: Order = { column: 'papers', isDown: true };
  let most = PAGE;
  const body = table.tBodies[0] ?? table.createTBody();
  const caption = table.caption ?? table.createCaption();
  const more = makeElement('button', { type: 'button', class: 'more' }, 'Show more');
  table.after(more);

  function show(): void {
    const edges = sortEdges(store.graph, shownEdges(), order);
    body.replaceChildren(...edges.slice(0, most).map(toRow));
    more.hidden = edges.length <= most;
    caption.textContent = `${countOf(edges.length, 'relation')} among ${countOf(store.shown().part.nodes.length, 'name')}, as in the picture`;
    for (const header of table.querySelectorAll<HTMLElement>('th[data-column]'))
      header.setAttribute(
        'aria-sort',
        header.dataset.column === order.column ? (order.isDown ? 'descending' : 'ascending') : 'none',
      );
  }

  function shownEdges(): Edge[] {
    return store.shown().part.edges.flatMap((place) => store.graph.edges[place] ?? []);
  }

  function toRow(edge: Edge): HTMLElement {
    const name = (place: number) => {
      const node = store.graph.nodes[place];
      return makeElement(
        'td',
        {},
        makeElement('a', { href: withBase((node?.path ?? '/') as SitePath, base) }, node?.label ?? ''),
      );
    };
    const verb = makeElement('button', { type: 'button', class: 'as-link' }, verbOf(edge));
    verb.addEventListener('click', () => showEdge(edge.index));
    return makeElement(
      'tr',
      {},
      name(edge.from),
      makeElement('td', { 'data-relation': edge.type }, verb),
      name(edge.to),
      makeElement('td', { class: 'number' }, String(edge.papers.length)),
      makeElement('td', { class: 'number' }, yearsOf(store.graph, edge)),
    );
  }

  more.addEventListener('click', () => {
    most += PAGE * 4;
    show();
  });
  for (const button of table.querySelectorAll<HTMLButtonElement>('th[data-column] button'))
    button.addEventListener('click', () => {
      const column = button.closest<HTMLElement>('th')?.dataset.column as Column;
      order = {
        column,
        isDown: order.column === column ? !order.isDown : column === 'papers' || column === 'years',
      };
      show();
    });
  store.listen((_, hasNewPart) => {
    if (!hasNewPart) return;
    most = PAGE;
    show();
  });
  show();
}

/** Edges in the order of a column; equal ones by name, so that the order is always the same. */
export function sortEdges(graph: GraphModel, edges: readonly Edge[], { column, isDown }: Order): Edge[] {
  const key = (edge: Edge): string | number => {
    switch (column) {
      case 'from':
        return graph.nodes[edge.from]?.label.toLowerCase() ?? '';
      case 'to':
        return graph.nodes[edge.to]?.label.toLowerCase() ?? '';
      case 'relation':
        return verbOf(edge);
      case 'papers':
        return edge.papers.length;
      case 'years':
        return Math.max(...edge.papers.map((paper) => graph.file.papers.year[paper] ?? 0));
    }
  };
  const sign = isDown ? -1 : 1;
  return edges.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first !== second) return first < second ? -sign : sign;
    return a.index - b.index;
  });
}

function yearsOf(graph: GraphModel, edge: Edge): string {
  const years = edge.papers.map((paper) => graph.file.papers.year[paper] ?? 0).filter((year) => year > 0);
  if (years.length === 0) return 'undated';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
