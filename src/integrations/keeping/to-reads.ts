import { CELLS_EACH } from './cells.ts';
import type { Cells } from './records.ts';
import type { Traced } from './trace-wiki.ts';

/** What parts read, by their places in the list of those that are wanted, as the places of cells. */
export interface Reads {
  readonly cells: Cells;
  readonly parts: readonly (readonly [place: number, read: Uint32Array])[];
}

export const NO_READS: Reads = { cells: { labels: [], digests: [] }, parts: [] };

/** The cells that parts read, by the numbers that a trace gave them, with the digests of what they hold. */
export function toReads(
  parts: Reads['parts'],
  { names, digestOf }: Pick<Traced, 'names' | 'digestOf'>,
): Reads {
  const places = new Map<number, number>();
  const labels: string[] = [];
  const digests: string[] = [];
  const toPlace = (cell: number): number => {
    const met = places.get(cell);
    if (met !== undefined) return met;
    const [name = '', list] = [names[Math.floor(cell / CELLS_EACH)], cell % CELLS_EACH];
    digests.push(digestOf(name, list));
    const place = labels.push(toLabel(name, list)) - 1;
    places.set(cell, place);
    return place;
  };
  const read = parts.map(([place, cells]) => [place, cells.map(toPlace)] as const);
  return { cells: { labels, digests }, parts: read };
}

/** A cell as it is written down. */
function toLabel(name: string, list: number): string {
  return `${name}\n${list}`;
}

/** A cell as it was written down. */
export function fromLabel(label: string): { readonly name: string; readonly list: number } {
  const end = label.lastIndexOf('\n');
  return { name: label.slice(0, end), list: Number(label.slice(end + 1)) };
}
