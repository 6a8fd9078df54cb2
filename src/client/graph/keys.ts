import { placeOf } from './select-part.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import { walk, type Direction } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [80, 0],
  right: [-80, 0],
  up: [0, 80],
  down: [0, -80],
};

/**
 * Keys on the picture: arrows walk along edges (with Shift they pan), Enter opens the chosen node's page, Escape goes
 * back to the node before and at last lets go, + and - zoom, 0 shows all, Home chooses the best known.
 */
export function mountKeys(
  element: HTMLElement,
  store: Store,
  { stage, open }: { stage: Stage; open: (node: number) => void },
): void {
  const trail: string[] = [];
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const isHandled = direction === undefined ? press(event.key) : arrow(direction, event.shiftKey);
    if (isHandled) event.preventDefault();
  });

  function arrow(direction: Direction, isPan: boolean): boolean {
    const selected = placeOf(store.graph, store.shown().view.selected);
    if (isPan) stage.panBy(...PAN[direction]);
    else if (selected === null) choose(bestKnown());
    else {
      const next = walk({ graph: store.graph, ...store.shown() }, selected, direction);
      if (next !== null) choose(next);
    }
    return true;
  }

  function press(key: string): boolean {
    const selected = placeOf(store.graph, store.shown().view.selected);
    if (key === 'Enter' && selected !== null) open(selected);
    else if (key === 'Escape') store.change({ selected: trail.pop() ?? null });
    else if (key === '+' || key === '=') stage.zoomBy(1.35);
    else if (key === '-') stage.zoomBy(1 / 1.35);
    else if (key === '0') stage.fit();
    else if (key === 'Home') choose(bestKnown());
    else return false;
    return true;
  }

  function choose(node: number | null): void {
    if (node === null) return;
    const before = store.shown().view.selected;
    if (before !== null) trail.push(before);
    store.change({ selected: store.graph.nodes[node]?.id ?? null });
  }

  function bestKnown(): number | null {
    const { part } = store.shown();
    const weight = (node: number) => store.graph.nodes[node]?.weight ?? 0;
    return part.nodes.toSorted((a, b) => weight(b) - weight(a) || a - b)[0] ?? null;
  }
}
