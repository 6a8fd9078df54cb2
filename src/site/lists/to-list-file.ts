import type { ListFile, ListFilter, ListRow, ListSort } from '../../model/list-file.ts';
import type { SitePath } from '../../model/urls.ts';

/** One thing as a list is told of it; `values` are ids and labels by filter. */
export interface ListItem {
  readonly label: string;
  readonly path: SitePath;
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, readonly (readonly [id: string, label: string])[]>>;
  readonly keys: readonly (string | number)[];
}

/** What a list can be narrowed and sorted by. */
export interface ListShape {
  readonly noun: ListFile['noun'];
  /** Filters by key; values stand by label, or backwards where `newestFirst`. */
  readonly filters: readonly {
    readonly key: string;
    readonly label: string;
    readonly newestFirst?: boolean;
  }[];
  readonly sorts: readonly ListSort[];
}

/** A list as the browser fetches it: each value once, rows by the places of theirs. */
export function toListFile({ noun, filters, sorts }: ListShape, items: readonly ListItem[]): ListFile {
  const shown = filters
    .map((filter) => ({ ...toFilter(filter, items) }))
    .filter(({ values }) => values.length > 0);
  const places = shown.map(({ values }) => new Map(values.map(([id], place) => [id, place])));
  const rows = items.map(({ label, path, cells, values, keys }): ListRow => [
    label,
    path,
    cells,
    shown.map(({ key }, index) =>
      (values[key] ?? []).flatMap(([id]) => places[index]?.get(id) ?? []).sort((a, b) => a - b),
    ),
    keys,
  ]);
  return { noun, filters: shown, sorts, rows };
}

function toFilter(
  { key, label, newestFirst = false }: ListShape['filters'][number],
  items: readonly ListItem[],
): ListFilter {
  const values = new Map(items.flatMap((item) => item.values[key] ?? []));
  const direction = newestFirst ? -1 : 1;
  const sorted = [...values].sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1) * direction);
  return { key, label, values: sorted };
}
