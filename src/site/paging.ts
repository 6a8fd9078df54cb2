/** One page of a long list; pages count from 1. An alias, since props must be open to any key. */
export type ListPage<T> = {
  readonly items: readonly T[];
  readonly current: number;
  readonly last: number;
};

/** How many things a page of a list holds. */
const PER_PAGE = 400;

/** A list cut into pages, as `getStaticPaths` wants them; the first stands at the list's own address. */
export function toListPages<T>(
  items: readonly T[],
): { params: { page: string | undefined }; props: ListPage<T> }[] {
  const last = Math.max(1, Math.ceil(items.length / PER_PAGE));
  return Array.from({ length: last }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { items: items.slice(index * PER_PAGE, (index + 1) * PER_PAGE), current: index + 1, last },
  }));
}
