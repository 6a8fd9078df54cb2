import type { Cells, KeptPage, Records } from './records.ts';
import type { Reads } from './to-reads.ts';

/** A page that was drawn, without what it read. */
export type DrawnPage = Omit<KeptPage, 'read'>;

/** Pages with the cells that the places in `read` stand for. */
interface Part {
  readonly cells: Cells;
  readonly pages: readonly KeptPage[];
}

/** The records of a site: of the pages taken over from another, and of those that were drawn. */
export function toRecords(
  keys: Pick<Records, 'code' | 'wiki'>,
  kept: Part,
  drawn: { readonly pages: ReadonlyMap<number, DrawnPage>; readonly reads: readonly Reads[] },
): Records {
  const parts = [kept, ...drawn.reads.map((reads) => toPart(reads, drawn.pages))];
  const places = new Map<string, number>();
  const digests: string[] = [];
  const pages = parts.flatMap((part) => {
    const toPlace = (place: number): number => {
      const label = part.cells.labels[place] ?? '';
      const met = places.get(label);
      if (met !== undefined) return met;
      digests.push(part.cells.digests[place] ?? '');
      places.set(label, places.size);
      return places.size - 1;
    };
    return part.pages.map((page) => ({ ...page, read: page.read.map(toPlace) }));
  });
  return { ...keys, cells: { labels: [...places.keys()], digests }, pages };
}

function toPart({ cells, pages }: Reads, drawn: ReadonlyMap<number, DrawnPage>): Part {
  return {
    cells,
    pages: pages.flatMap(([place, read]) => {
      const page = drawn.get(place);
      return page === undefined ? [] : [{ ...page, read }];
    }),
  };
}
