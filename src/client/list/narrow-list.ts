import type { ListFile, ListRow } from '../../model/list-file.ts';

/** How a reader has narrowed and sorted a list, as its address says. */
export interface ListState {
  readonly text: string;
  /** Ids by filter; a filter without a choice is left out. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly sort: string;
}

/** Reads an address; what the list doesn't know is left out. */
export function parseListState(search: string, { filters, sorts }: ListFile): ListState {
  const params = new URLSearchParams(search);
  const chosen = filters.flatMap(({ key, values }): [string, string][] => {
    const id = params.get(key);
    return id !== null && values.some(([known]) => known === id) ? [[key, id]] : [];
  });
  const sort = sorts.find(({ key }) => key === params.get('sort')) ?? sorts[0];
  return { text: params.get('name') ?? '', chosen: new Map(chosen), sort: sort?.key ?? '' };
}

/** The query that `parseListState` reads back; empty where the list is as it stands. */
export function toListQuery({ text, chosen, sort }: ListState, { sorts }: ListFile): string {
  const params = new URLSearchParams([...chosen]);
  if (text !== '') params.set('name', text);
  if (sort !== (sorts[0]?.key ?? '')) params.set('sort', sort);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** The rows that a state leaves, in its order. */
export function narrowList(file: ListFile, state: ListState): readonly ListRow[] {
  const wanted = file.filters.flatMap(({ key, values }, index) => {
    const id = state.chosen.get(key);
    return id === undefined ? [] : [{ index, place: values.findIndex(([known]) => known === id) }];
  });
  const text = state.text.trim().toLowerCase();
  const rows = file.rows.filter(
    ([label, , , values]) =>
      label.toLowerCase().includes(text) &&
      wanted.every(({ index, place }) => values[index]?.includes(place) === true),
  );
  const sort = file.sorts.find(({ key }) => key === state.sort);
  if (sort === undefined || sort === file.sorts[0]) return rows;
  const keyOf = ([label, , , , keys]: ListRow): string | number | undefined =>
    sort.by === null ? label.toLowerCase() : keys[sort.by];
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), sort.descending ? -1 : 1));
}

/** What is not known comes last either way. */
function compareKeys(
  a: string | number | undefined,
  b: string | number | undefined,
  direction: 1 | -1,
): number {
  if (a === b) return 0;
  if (a === '' || a === undefined) return 1;
  if (b === '' || b === undefined) return -1;
  return (a < b ? -1 : 1) * direction;
}
