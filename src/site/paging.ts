/** One page of a long list; pages count from 1. An alias, since props must be open to any key. */
export type ListPage<T> = {
  readonly items: readonly T[];
  readonly current: number;
  readonly last: number;
};

/** A list cut into pages, as `getStaticPaths` wants them; the first stands at the list's own address. */
export function toListPages<T>(
  items: readonly T[],
  perPage: number,
): { params: { page: string | undefined }; props: ListPage<T> }[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { items: items.slice(index * perPage, (index + 1) * perPage), current: index + 1, last },
  }));
}
