/** Numbered things that something has, and how much each of them counts there. */
export interface Weighted {
  readonly numbers: Uint32Array;
  readonly weights: Float64Array;
}

export const NOTHING: Weighted = { numbers: new Uint32Array(), weights: new Float64Array() };

/** Which places of a list have each numbered thing, and how much it counts there: an inverted index. */
export type Postings = (number: number) => Weighted;

/** Turns lists of things by place into lists of places by thing, for the things that `leads` lets pass. */
export function toPostings(lists: readonly Weighted[], leads: (number: number) => boolean): Postings {
  const starts = toStarts(lists);
  const [places, weights] = [new Uint32Array(starts.at(-1) ?? 0), new Float64Array(starts.at(-1) ?? 0)];
  const ends = starts.slice();
  lists.forEach((own, place) => {
    for (let at = 0; at < own.numbers.length; at += 1) {
      const number = own.numbers[at] ?? 0;
      const end = ends[number] ?? 0;
      places[end] = place;
      weights[end] = own.weights[at] ?? 0;
      ends[number] = end + 1;
    }
  });
  return (number) => {
    const [start = 0, end = 0] = [starts[number], starts[number + 1]];
    if (start >= end || !leads(number)) return NOTHING;
    return { numbers: places.subarray(start, end), weights: weights.subarray(start, end) };
  };
}

/** Where each thing's places begin among those of all, and behind them where the last one's end. */
function toStarts(lists: readonly Weighted[]): Uint32Array {
  const last = lists.reduce((most, { numbers }) => numbers.reduce((a, b) => Math.max(a, b), most), -1);
  const starts = new Uint32Array(last + 2);
  for (const { numbers } of lists)
    for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 1; number < starts.length; number += 1)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}
