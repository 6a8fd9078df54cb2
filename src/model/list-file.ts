import type { SitePath } from './urls.ts';

/** What rows of a list can be narrowed by: `values` are ids, as the address says them, with their labels. */
export interface ListFilter {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (readonly [id: string, label: string])[];
}

/** An order of a list by one of its rows' sort keys; the first is the list's own. */
export interface ListSort {
  readonly key: string;
  readonly label: string;
  /** Which of a row's sort keys it goes by; `null` for its label. */
  readonly by: number | null;
  readonly descending: boolean;
}

/** A row: what it is called, where it leads, what stands beside it, the places of its values in each filter, its sort keys. */
export type ListRow = readonly [
  label: string,
  path: SitePath,
  cells: readonly string[],
  values: readonly (readonly number[])[],
  keys: readonly (string | number)[],
];

/** A whole list for narrowing and sorting; fetched only when a reader asks for that. Texts are plain. */
export interface ListFile {
  /** What its rows are: `paper`, `papers`. */
  readonly noun: readonly [one: string, many: string];
  readonly filters: readonly ListFilter[];
  readonly sorts: readonly ListSort[];
  readonly rows: readonly ListRow[];
}
