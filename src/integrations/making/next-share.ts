/** Counts, among threads, the shares of some work that were taken; further numbers may stand behind the count. */
export type NextShare = Int32Array<SharedArrayBuffer>;

/** A count that begins at 0, with so many numbers in all. */
export function startShares(numbers = 1): NextShare {
  return new Int32Array(new SharedArrayBuffer(numbers * Int32Array.BYTES_PER_ELEMENT));
}
