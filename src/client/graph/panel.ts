import type { UseDetail } from '../../model/graph-file.ts';
import { withBase, type SitePath } from '../../model/urls.ts';
import type { Details } from './details.ts';
import { otherEnd, type Edge, type Node as GraphNode } from './graph-model.ts';
import { verbOf } from '../../model/relation-verbs.ts';
import { makeElement } from './make-element.ts';
import type { Store } from './store.ts';
import { countOf, KIND_WORDS, sayEdge } from './wording.ts';

/** The panel beside the picture: a node's facts, or an edge's sentences. */
export interface Panel {
  readonly showNode: (node: number) => void;
  readonly showEdge: (edge: number) => void;
  /** The sentences along a way, relation by relation. */
  readonly showPath: (edges: readonly number[]) => void;
  /** What the papers of an organization say, of those relations that are shown. */
  readonly showOrganization: (slug: string) => void;
  readonly clear: () => void;
}

export interface PanelParts {
  readonly element: HTMLElement;
  readonly base: string;
  readonly details: Details;
}

const LISTED_MOST = 40;
/** Sentences of one relation along a way. */
const SAID_MOST = 3;

/** Fills the panel; texts arrive when their file does, in the order asked for. */
export function mountPanel(store: Store, { element, base, details }: PanelParts): Panel {
  const rest = [...element.childNodes];
  let turn = 0;
  const link = (path: string, text: string) =>
    makeElement('a', { href: withBase(path as SitePath, base) }, text);

  function fill(...children: readonly Node[]): void {
    element.replaceChildren(...children);
  }

  function head(label: string, kind: string): HTMLElement {
    return makeElement('header', {}, makeElement('p', { class: 'kind' }, kind), makeElement('h2', {}, label));
  }

  function actions(node: GraphNode): HTMLElement {
    const go = (text: string, change: () => void) => {
      const button = makeElement('button', { type: 'button' }, text);
      button.addEventListener('click', change);
      return button;
    };
    return makeElement(
      'p',
      { class: 'actions' },
      makeElement('a', { href: withBase(node.path as SitePath, base), class: 'open' }, 'Open its page'),
      go('Neighbourhood', () => store.change({ focus: node.id, lens: 'map', all: false })),
      go('Lineage', () => store.change({ focus: node.id, lens: 'lineage', all: false })),
      go('Path from here …', () => {
        store.change({ focus: node.id, to: null, lens: 'path' });
        document.querySelector<HTMLInputElement>('#graph-to')?.focus();
      }),
    );
  }

  function neighbours(node: number): Node[] {
    const shown = new Set(store.shown().part.edges);
    const edges = (store.graph.adjacent[node] ?? [])
      .filter((place) => shown.has(place))
      .flatMap((place) => store.graph.edges[place] ?? []);
    const groups = Map.groupBy(edges, (edge) => (edge.from === node ? verbOf(edge) : `← ${verbOf(edge)}`));
    return [...groups].map(([verb, group]) =>
      makeElement('section', {}, makeElement('h3', {}, verb), list(group, node)),
    );
  }

  function list(edges: readonly Edge[], node: number): HTMLElement {
    const items = edges.slice(0, LISTED_MOST).map((edge) => {
      const other = store.graph.nodes[otherEnd(edge, node)];
      const button = makeElement('button', { type: 'button', class: 'as-link' }, other?.label ?? '');
      button.addEventListener('click', () => showEdge(edge.index));
      return makeElement(
        'li',
        { 'data-relation': edge.type },
        button,
        ` ${countOf(edge.papers.length, 'paper')}`,
      );
    });
    const more = edges.length - items.length;
    if (more > 0) items.push(makeElement('li', {}, `and ${more} more in the table`));
    return makeElement('ul', {}, ...items);
  }

  function showNode(place: number): void {
    const node = store.graph.nodes[place];
    if (node === undefined) return;
    const mine = ++turn;
    const summary = makeElement('div', { class: 'summary' });
    const year = node.year === 0 ? '' : `, ${node.year}`;
    const facts = `${KIND_WORDS[node.kind]}${year}, taken up by ${countOf(node.weight, 'paper')}`;
    fill(head(node.label, facts), summary, actions(node), ...neighbours(place));
    void details.node(place).then((detail) => {
      if (detail === null || mine !== turn) return;
      if (detail.expansion !== null)
        summary.append(makeElement('p', { class: 'expansion' }, detail.expansion));
      if (detail.summary !== null) summary.append(makeElement('p', {}, detail.summary));
      const papers = detail.introducedBy.map((paper) => makeElement('li', {}, link(paper.path, paper.title)));
      if (papers.length > 0)
        summary.append(
          makeElement('p', { class: 'kind' }, 'Introduced by'),
          makeElement('ul', {}, ...papers),
        );
    });
  }

  function showEdge(place: number): void {
    const edge = store.graph.edges[place];
    if (edge === undefined) return;
    const mine = ++turn;
    const sentences = makeElement(
      'ol',
      { class: 'evidence' },
      makeElement('li', {}, 'Fetching the sentences …'),
    );
    fill(
      head(sayEdge(store.graph, edge), `relation, said by ${countOf(edge.papers.length, 'paper')}`),
      ends(edge),
      sentences,
    );
    void details.edge(place).then((uses) => {
      if (mine === turn) sentences.replaceChildren(...uses.map(toSentence));
    });
  }

  function showPath(places: readonly number[]): void {
    const mine = ++turn;
    const edges = places.flatMap((place) => store.graph.edges[place] ?? []);
    const steps = edges.map((edge) => {
      const sentences = makeElement('ol', { class: 'evidence' });
      void details.edge(edge.index).then((uses) => {
        if (mine === turn) sentences.replaceChildren(...uses.slice(0, SAID_MOST).map(toSentence));
      });
      return makeElement('section', {}, makeElement('h3', {}, sayEdge(store.graph, edge)), sentences);
    });
    fill(head('The way between the two', countOf(edges.length, 'relation')), ...steps);
  }

  function showOrganization(slug: string): void {
    turn += 1;
    const { organizations } = store.graph.file;
    const name = organizations.name[organizations.slug.indexOf(slug)];
    if (name === undefined) return fill(...(rest as Node[]));
    const edges = store.shown().part.edges.flatMap((place) => store.graph.edges[place] ?? []);
    const groups = Map.groupBy(edges, (edge) => edge.from);
    const sections = [...groups].map(([node, own]) =>
      makeElement(
        'section',
        {},
        makeElement('h3', {}, store.graph.nodes[node]?.label ?? ''),
        makeElement('ul', {}, ...own.map(toEdgeItem)),
      ),
    );
    fill(
      head(name, `organization, ${countOf(edges.length, 'relation')} its papers say`),
      makeElement(
        'p',
        { class: 'actions' },
        makeElement('a', { href: withBase(`/organizations/${slug}/`, base), class: 'open' }, 'Open its page'),
      ),
      ...sections.slice(0, LISTED_MOST),
    );
  }

  function toEdgeItem(edge: Edge): HTMLElement {
    const button = makeElement(
      'button',
      { type: 'button', class: 'as-link' },
      `${verbOf(edge)} ${store.graph.nodes[edge.to]?.label ?? ''}`,
    );
    button.addEventListener('click', () => showEdge(edge.index));
    return makeElement('li', { 'data-relation': edge.type }, button);
  }

  function ends(edge: Edge): HTMLElement {
    const buttons = [edge.from, edge.to].map((place) => {
      const button = makeElement('button', { type: 'button' }, store.graph.nodes[place]?.label ?? '');
      button.addEventListener('click', () =>
        store.change({ selected: store.graph.nodes[place]?.id ?? null }),
      );
      return button;
    });
    return makeElement('p', { class: 'actions' }, ...buttons);
  }

  function toSentence(use: UseDetail): HTMLElement {
    return makeElement(
      'li',
      {},
      makeElement('blockquote', {}, use.evidence),
      makeElement('cite', {}, link(use.path, use.title)),
    );
  }

  return { showNode, showEdge, showPath, showOrganization, clear: () => (turn++, fill(...(rest as Node[]))) };
}
