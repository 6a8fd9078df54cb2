import type { GraphFile } from '../../model/graph-file.ts';
import { withBase, type SitePath } from '../../model/urls.ts';
import { mountControls } from './controls.ts';
import { toDetails } from './details.ts';
import { toGraphModel } from './graph-model.ts';
import { mountKeys } from './keys.ts';
import { mountNameField } from './name-field.ts';
import { mountPanel } from './panel.ts';
import { mountPlayer } from './play-years.ts';
import { mountRelationsTable } from './relations-table.ts';
import { placeOf } from './select-part.ts';
import { mountStage } from './stage.ts';
import { toStore, type Shown, type Store } from './store.ts';
import { savePicture } from './take-away.ts';
import { countOf, KIND_WORDS } from './wording.ts';

/** Brings the graph's page to life: fetches the graph and joins picture, form, panel, table and keys to one view. */
export async function mountGraph(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  const folder = withBase('/graph/data/graph.json', base).replace(/graph\.json$/u, '');
  const status = find(root, '[data-status]', HTMLElement);
  const file = await fetchGraph(`${folder}graph.json`);
  if (file === null) {
    status.textContent =
      'The graph could not be fetched. Load the page again, or read the table of relations below.';
    return;
  }
  const store = toStore(toGraphModel(file));
  const canvas = find(root, 'canvas', HTMLCanvasElement);
  const panel = mountPanel(store, {
    element: find(root, '[data-panel]', HTMLElement),
    base,
    details: toDetails(folder),
  });
  const nodeId = (node: number | null) => (node === null ? null : (store.graph.nodes[node]?.id ?? null));
  const stage = mountStage(canvas, store, {
    onNode: (node) => store.change({ selected: nodeId(node) }),
    onEdge: (edge) => panel.showEdge(edge),
  });
  const form = find(root, 'form', HTMLFormElement);
  find(form, 'details', HTMLDetailsElement).open = matchMedia('(min-width: 64rem)').matches;
  mountControls(form, store);
  mountNameField(find(root, '#graph-focus', HTMLInputElement), store.graph, (node) =>
    store.change({ focus: nodeId(node), selected: nodeId(node), all: false }),
  );
  mountNameField(find(root, '#graph-to', HTMLInputElement), store.graph, (node) =>
    store.change({ to: nodeId(node) }),
  );
  mountPlayer(find(root, '[data-play]', HTMLButtonElement), store);
  mountRelationsTable(find(document, '[data-relations] table', HTMLTableElement), store, {
    base,
    showEdge(edge) {
      panel.showEdge(edge);
      find(root, '[data-panel]', HTMLElement).scrollIntoView({ block: 'nearest' });
    },
  });
  mountKeys(find(root, '[data-stage]', HTMLElement), store, {
    stage,
    open: (node) => location.assign(withBase((store.graph.nodes[node]?.path ?? '/') as SitePath, base)),
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-do]'))
    button.addEventListener('click', () => act(button.dataset.do ?? ''));

  function act(what: string): void {
    const far = 120;
    const acts: Record<string, () => void> = {
      'zoom-in': () => stage.zoomBy(1.35),
      'zoom-out': () => stage.zoomBy(1 / 1.35),
      fit: () => stage.fit(),
      left: () => stage.panBy(far, 0),
      right: () => stage.panBy(-far, 0),
      up: () => stage.panBy(0, far),
      down: () => stage.panBy(0, -far),
      svg: () => savePicture(stage, canvas, 'svg'),
      png: () => savePicture(stage, canvas, 'png'),
    };
    acts[what]?.();
  }

  /** What the panel says while no name is chosen: the way that was looked for, from its start on, or an organization. */
  function showWhole({ view, part, arrangement }: Shown): void {
    const acrossOf = (place: number): number => {
      const edge = store.graph.edges[place];
      const ends = [edge?.from, edge?.to].map((node) => arrangement.get(node ?? -1)?.x ?? 0);
      return Math.min(...ends);
    };
    if (view.lens === 'path' && part.edges.length > 0)
      panel.showPath(part.edges.toSorted((a, b) => acrossOf(a) - acrossOf(b) || a - b));
    else if (view.organization !== null) panel.showOrganization(view.organization);
    else panel.clear();
  }

  function show(shown: Shown): void {
    const selected = placeOf(store.graph, shown.view.selected);
    if (selected === null) showWhole(shown);
    else {
      panel.showNode(selected);
      stage.reveal(selected);
    }
    for (const [id, place] of [
      ['#graph-focus', placeOf(store.graph, shown.view.focus)],
      ['#graph-to', placeOf(store.graph, shown.view.to)],
    ] as const) {
      const field = find(root, id, HTMLInputElement);
      if (document.activeElement !== field)
        field.value = place === null ? '' : (store.graph.nodes[place]?.label ?? '');
    }
    status.textContent = sayShown(store, shown);
  }

  store.listen(show);
  show(store.shown());
  root.dataset.ready = 'true';
}

async function fetchGraph(address: string): Promise<GraphFile | null> {
  const answer = await fetch(address).catch(() => null);
  return answer !== null && answer.ok ? ((await answer.json()) as GraphFile) : null;
}

/** What a screen reader hears when the view or the choice changes. */
function sayShown({ graph }: Store, { view, part }: Shown): string {
  const amount = `${countOf(part.nodes.length, 'name')} and ${countOf(part.edges.length, 'relation')} shown.`;
  const missing = [view.focus, view.to].find((id) => id !== null && placeOf(graph, id) === null);
  if (missing !== undefined && missing !== null)
    return `“${missing}” does not stand in the graph: no paper here relates to it. ${amount}`;
  if (view.lens === 'path' && (view.focus === null || view.to === null))
    return `Choose the two names whose connection you look for. ${amount}`;
  if (view.lens === 'path' && part.edges.length === 0)
    return 'No way leads from one to the other through the relations that are switched on.';
  const place = placeOf(graph, view.selected);
  const node = place === null ? undefined : graph.nodes[place];
  if (node === undefined) return amount;
  const joined = (graph.adjacent[node.index] ?? []).filter((edge) => part.edges.includes(edge)).length;
  return `${node.label}, ${KIND_WORDS[node.kind]}, joined to others by ${countOf(joined, 'relation')}. ${amount}`;
}

function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The graph's page lacks ${selector}.`);
}
