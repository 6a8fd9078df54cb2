import { toThingAndList } from './cells.ts';
import { type Cells, NO_CELLS } from './records.ts';
import { startCells } from './start-cells.ts';
import type { Traced } from './trace-wiki.ts';

/** What parts read, by their places in the list of those that are wanted, as the places of cells. */
export interface Reads {
  readonly cells: Cells;
  readonly parts: readonly (readonly [place: number, read: Uint32Array])[];
}

export const NO_READS: Reads = { cells: NO_CELLS, parts: [] };

/** The cells that parts read, by the numbers that a trace gave them, with the digests of what they hold. */
export function toReads(
  parts: Reads['parts'],
  { names, digestOf }: Pick<Traced, 'names' | 'digestOf'>,
): Reads {
  const cells = startCells();
  const toPlace = (cell: number): number => {
    const [thing, list] = toThingAndList(cell, names);
    return cells.placeOf(thing, list, () => digestOf(thing, list));
  };
  const read = parts.map(([place, own]) => [place, own.map(toPlace)] as const);
  return { cells: cells.list(), parts: read };
}
