import type { RelationType } from '../../model/facts.ts';
import { RELATION_TYPES } from '../../model/graph-file.ts';

/** How the chosen part is drawn: where the build put it, from left to right by descent, or as the way between two. */
export type Lens = 'map' | 'lineage' | 'path';

/** All that decides what is shown. Every view is an address, and the address alone brings it back. */
export interface ViewState {
  readonly lens: Lens;
  /** The node in the middle, by id; `null` starts from what is most taken up. */
  readonly focus: string | null;
  /** The other end of a path, by id. */
  readonly to: string | null;
  /** How many steps from the focus are shown. */
  readonly depth: number;
  /** Everything at once. */
  readonly all: boolean;
  readonly relations: readonly RelationType[];
  /** A topic's id; those below it count. */
  readonly topic: string | null;
  /** First and last year of the papers that say a relation. */
  readonly years: readonly [number, number] | null;
  /** An organization's slug. */
  readonly organization: string | null;
  /** Layers: what is measured on, and papers whose contribution has no name. */
  readonly benchmarks: boolean;
  readonly works: boolean;
  /** The chosen node, by id; its panel is open. */
  readonly selected: string | null;
}

export const DEFAULT_VIEW: ViewState = {
  lens: 'map',
  focus: null,
  to: null,
  depth: 1,
  all: false,
  relations: RELATION_TYPES,
  topic: null,
  years: null,
  organization: null,
  benchmarks: false,
  works: false,
  selected: null,
};

export const DEEPEST = 4;

/** Reads a view from an address's query; what makes no sense falls back to the default. */
export function parseView(query: string): ViewState {
  const params = new URLSearchParams(query);
  const relations = RELATION_TYPES.filter((type) => splitList(params.get('relations')).includes(type));
  const layers = splitList(params.get('layers'));
  return {
    lens: parseLens(params.get('lens')),
    focus: params.get('focus') || null,
    to: params.get('to') || null,
    depth: parseDepth(params.get('depth')),
    all: params.get('all') === '1',
    relations: relations.length > 0 ? relations : RELATION_TYPES,
    topic: params.get('topic') || null,
    years: parseYears(params.get('years')),
    organization: params.get('organization') || null,
    benchmarks: layers.includes('benchmarks'),
    works: layers.includes('works'),
    selected: params.get('selected') || null,
  };
}

/** Writes a view as a query, only what differs from the default, always in one order; `''` for the default view. */
export function toQuery(view: ViewState): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value !== null) params.set(key, value);
  };
  put('lens', view.lens === 'map' ? null : view.lens);
  put('focus', view.focus);
  put('to', view.to);
  put('depth', view.depth === DEFAULT_VIEW.depth ? null : String(view.depth));
  put('all', view.all ? '1' : null);
  put('relations', view.relations.length === RELATION_TYPES.length ? null : view.relations.join(','));
  put('topic', view.topic);
  put('years', view.years === null ? null : view.years.join('-'));
  put('organization', view.organization);
  const layers = [view.benchmarks ? 'benchmarks' : '', view.works ? 'works' : ''].filter(
    (name) => name !== '',
  );
  put('layers', layers.length === 0 ? null : layers.join(','));
  put('selected', view.selected);
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function splitList(text: string | null): string[] {
  return text === null ? [] : text.split(',');
}

function parseLens(text: string | null): Lens {
  return text === 'lineage' || text === 'path' ? text : 'map';
}

function parseDepth(text: string | null): number {
  const depth = Number(text);
  return Number.isInteger(depth) && depth >= 1 ? Math.min(depth, DEEPEST) : DEFAULT_VIEW.depth;
}

function parseYears(text: string | null): readonly [number, number] | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/u.exec(text ?? '');
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last ? [first, last] : [last, first];
}
