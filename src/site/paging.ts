import { toCountText, toNumberText } from './words.ts';

/** One page of a long list; pages count from 1. An alias, since props must be open to any key. */
export type ListPage<T> = {
  readonly items: readonly T[];
  readonly current: number;
  /** The place of its first item in the whole list, from 1. */
  readonly from: number;
  /** The pages that it links, itself among them. */
  readonly links: readonly number[];
  /** How many items the whole list has, on its first page: others would be drawn anew with each item more. */
  readonly total: number | null;
};

/** So many pages are all linked from each other. */
const FEW = 15;
/** How far from the page that is shown every page is linked. */
const NEAR = 3;

/**
 * The pages that one page of a list links: all of few; of many the first, those nearby and every tenth (or hundredth), so
 * that each page is a few steps from each other. The last is linked from the first and from its neighbours alone: others
 * would be drawn anew with each further page.
 */
export function selectPageNumbers(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (last <= FEW) return all;
  const step = last <= 20 * 10 ? 10 : 100;
  return all.filter(
    (page) =>
      page === 1 || page % step === 0 || Math.abs(page - current) <= NEAR || (page === last && current === 1),
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
      links: selectPageNumbers(index + 1, last),
      total: index === 0 ? items.length : null,
    },
  }));
}

/**
 * A list that grows at its front, newest first, cut into pages as `toListPages` does, but counted from the oldest: a page
 * keeps its address and what it holds while newer ones come. The newest stands at the list's own address.
 */
export function toGrowingPages<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  perPage: number,
): { params: { page: string | undefined }; props: GrowingPage<T> }[] {
  const pages = fillPages(items.toReversed(), sizeOf, perPage);
  const last = pages.length;
  return pages.map((page, index) => {
    const current = index + 1;
    const isNewest = current === last;
    const links = selectPageNumbers(current, last).filter((number) => isNewest || number < last);
    return {
      params: { page: isNewest ? undefined : `page/${current}` },
      props: { items: page.toReversed(), current, isNewest, links: links.toReversed() },
    };
  });
}

/** One page of a list that grows at its front; pages count from the oldest, which is 1. */
export type GrowingPage<T> = Omit<ListPage<T>, 'from' | 'total'> & { readonly isNewest: boolean };

/** Items in their order, on pages none of which is fuller than `perPage` unless by one item alone. */
function fillPages<T>(items: readonly T[], sizeOf: (item: T) => number, perPage: number): T[][] {
  const pages: T[][] = [[]];
  let size = 0;
  for (const item of items) {
    if (size > 0 && size + sizeOf(item) > perPage) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return pages;
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
