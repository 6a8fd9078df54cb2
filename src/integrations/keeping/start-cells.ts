import { CELLS_EACH } from './cells.ts';
import type { Cells } from './records.ts';

/** A list of cells that grows. */
interface GrowingCells {
  /** The place of a thing's list among the cells, where it is put when it is asked for first, with its digest. */
  readonly placeOf: (thing: string, list: number, toDigest: () => string) => number;
  readonly list: () => Cells;
}

/** Starts a list of cells. */
export function startCells(): GrowingCells {
  const things = new Map<string, number>();
  const places = new Map<number, number>();
  const digests: string[] = [];
  return {
    placeOf: (thing, list, toDigest) => {
      const at = things.get(thing) ?? things.size;
      things.set(thing, at);
      const number = at * CELLS_EACH + list;
      const met = places.get(number);
      if (met !== undefined) return met;
      places.set(number, digests.length);
      return digests.push(toDigest()) - 1;
    },
    list: () => ({ things: [...things.keys()], numbers: Uint32Array.from(places.keys()), digests }),
  };
}
