import { toThingAndList } from './cells.ts';
import type { Cells, KeptPart, Records } from './records.ts';
import { startCells } from './start-cells.ts';
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
  const cells = startCells();
  const parts = shares.flatMap((share) => {
    const { things, numbers, digests } = share.cells;
    const toPlace = (place: number): number => {
      const [thing, list] = toThingAndList(numbers[place] ?? 0, things);
      return cells.placeOf(thing, list, () => digests[place] ?? '');
    };
    const known = new Uint32Array(numbers.length);
    const toKnown = (place: number): number => (known[place] ||= toPlace(place) + 1) - 1;
    return share.parts.map((part) => ({ ...part, read: part.read.map(toKnown) }));
  });
  return { ...keys, cells: cells.list(), parts };
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
