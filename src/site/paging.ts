import { toCountText, toNumberText } from './words.ts';

/** One page of a long list; pages count from 1. An alias, since props must be open to any key. */
export type ListPage<T> = {
  readonly items: readonly T[];
  readonly current: number;
  /** The place of its first item in the whole list, from 1. */
  readonly from: number;
  readonly last: number;
  /** How many items the whole list has, on its first page: others would be drawn anew with each item more. */
  readonly total: number | null;
};

/** So many pages are all linked from each other. */
const FEW = 15;
/** How far from the page that is shown every page is linked. */
const NEAR = 3;

/**
 * The pages that one page of a list links: all of few; of many the first, the last, those nearby and every tenth (or
 * hundredth), so that each page is a few steps from each other.
 */
export function selectPageNumbers(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (last <= FEW) return all;
  const step = last <= 20 * 10 ? 10 : 100;
  return all.filter(
    (page) => page === 1 || page === last || page % step === 0 || Math.abs(page - current) <= NEAR,
  );
}

/** A list cut into pages, as `getStaticPaths` wants them; the first stands at the list's own address. */
export function toListPages<T>(
  items: readonly T[],
  perPage: number,
): { params: { page: string | undefined }; props: ListPage<T> }[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: {
      items: items.slice(index * perPage, (index + 1) * perPage),
      current: index + 1,
      from: index * perPage + 1,
      last,
      total: index === 0 ? items.length : null,
    },
  }));
}

/** What a page of a list holds: “240 papers” of the first, which counts them all, and “Papers 121 to 240” of another. */
export function toExtentText(
  { items, from, total }: Pick<ListPage<unknown>, 'items' | 'from' | 'total'>,
  noun: string,
  plural = `${noun}s`,
): string {
  if (total !== null) return toCountText(total, noun, plural);
  const name = items.length === 1 ? noun : plural;
  const place = toNumberText(from);
  const places = items.length === 1 ? place : `${place} to ${toNumberText(from + items.length - 1)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${places}`;
}
