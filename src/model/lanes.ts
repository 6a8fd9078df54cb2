/** Two ends of a line, in whatever way the caller names its nodes. */
export interface LineEnds {
  readonly from: string | number;
  readonly to: string | number;
}

/**
 * How far each line stands aside, in lanes, so that several between the same two nodes don't cover each other: 0 for a
 * line that is alone, else -0.5 and 0.5, or -1, 0 and 1, to the left of the way from the lesser end to the greater.
 */
export function toLanes(lines: readonly LineEnds[]): number[] {
  const lanes = lines.map(() => 0);
  const places = lines.map((_, place) => place);
  for (const group of Map.groupBy(places, (place) => keyOf(lines[place])).values())
    group.forEach((place, rank) => (lanes[place] = rank - (group.length - 1) / 2));
  return lanes;
}

/** Says whether a line runs from its greater end to its lesser, so that its left is the others' right. */
export function isBackward({ from, to }: LineEnds): boolean {
  return from > to;
}

function keyOf(line: LineEnds | undefined): string {
  if (line === undefined) return '';
  return isBackward(line) ? `${line.to} ${line.from}` : `${line.from} ${line.to}`;
}
