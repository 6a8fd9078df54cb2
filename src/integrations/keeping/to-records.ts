import type { Cells, KeptPart, Records } from './records.ts';
import type { Reads } from './to-reads.ts';

/** A part that was made, without what it read. */
export type MadePart = Omit<KeptPart, 'read'>;

/** Parts with the cells that the places in `read` stand for. */
interface Share {
  readonly cells: Cells;
  readonly parts: readonly KeptPart[];
}

/** The records of a site: of the parts taken over from another, and of those that were made. */
export function toRecords(
  keys: Pick<Records, 'code' | 'wiki'>,
  kept: Share,
  made: { readonly parts: ReadonlyMap<number, MadePart>; readonly reads: readonly Reads[] },
): Records {
  const shares = [kept, ...made.reads.map((reads) => toShare(reads, made.parts))];
  const places = new Map<string, number>();
  const digests: string[] = [];
  const parts = shares.flatMap((share) => {
    const toPlace = (place: number): number => {
      const label = share.cells.labels[place] ?? '';
      const met = places.get(label);
      if (met !== undefined) return met;
      digests.push(share.cells.digests[place] ?? '');
      places.set(label, places.size);
      return places.size - 1;
    };
    const known = new Uint32Array(share.cells.labels.length);
    const toKnown = (place: number): number => (known[place] ||= toPlace(place) + 1) - 1;
    return share.parts.map((part) => ({ ...part, read: part.read.map(toKnown) }));
  });
  return { ...keys, cells: { labels: [...places.keys()], digests }, parts };
}

function toShare({ cells, parts }: Reads, made: ReadonlyMap<number, MadePart>): Share {
  return {
    cells,
    parts: parts.flatMap(([place, read]) => {
      const part = made.get(place);
      return part === undefined ? [] : [{ ...part, read }];
    }),
  };
}
