import { arrange, type Arrangement } from './arrange.ts';
import type { GraphModel } from './graph-model.ts';
import { selectPart, type Part } from './select-part.ts';
import { parseView, toQuery, type ViewState } from './view-state.ts';

/** What is shown at a moment. */
export interface Shown {
  readonly view: ViewState;
  readonly part: Part;
  readonly arrangement: Arrangement;
}

/** The one place that holds the view; everything else listens to it. */
export interface Store {
  readonly graph: GraphModel;
  readonly shown: () => Shown;
  /**
   * Changes the view; a step to another part is one that the browser's back button undoes, unless it goes on with the
   * step before.
   */
  readonly change: (change: Partial<ViewState>, goesOn?: boolean) => void;
  readonly listen: (listener: (shown: Shown, hasNewPart: boolean) => void) => void;
}

/** Holds the view, kept the same as the page's address. */
export function toStore(graph: GraphModel): Store {
  let shown = show(graph, parseView(location.search));
  const listeners: ((shown: Shown, hasNewPart: boolean) => void)[] = [];
  const set = (view: ViewState) => {
    const hasNewPart = toQuery({ ...view, selected: null }) !== toQuery({ ...shown.view, selected: null });
    shown = hasNewPart ? show(graph, view) : { ...shown, view };
    for (const listener of listeners) listener(shown, hasNewPart);
    return hasNewPart;
  };
  addEventListener('popstate', () => set(parseView(location.search)));
  return {
    graph,
    shown: () => shown,
    change(change, goesOn = false) {
      const view = { ...shown.view, ...change };
      const address = `${location.pathname}${toQuery(view)}`;
      if (set(view) && !goesOn) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    listen: (listener) => void listeners.push(listener),
  };
}

function show(graph: GraphModel, view: ViewState): Shown {
  const part = selectPart(graph, view);
  return { view, part, arrangement: arrange(graph, view, part) };
}
