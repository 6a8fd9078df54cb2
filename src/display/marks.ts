import type { Segment } from './segment.ts';

/** A stretch of the text as printed that is to stand out, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Shown text as a tree: segments, some of them within marks, marks within marks. */
export type Marked<M extends Mark> =
  Segment | { readonly kind: 'marked'; readonly mark: M; readonly children: readonly Marked<M>[] };

/**
 * Puts marks around what the segments show, whatever way the marks overlap. Of two marks the longer is outside; of
 * two equally long ones the earlier in the list. A mark that crosses the end of an outer one is continued after it,
 * so it may come back in several pieces. A mark that begins or ends within a segment that can't be cut takes in the
 * whole segment; one that shows nothing is left out.
 */
export function markSegments<M extends Mark>(segments: readonly Segment[], marks: readonly M[]): Marked<M>[] {
  const widened = widen(segments, marks);
  const pieces = cutSegments(
    segments,
    widened.flatMap(({ start, end }) => [start, end]),
  );
  return nest(cover(pieces, widened), 0);
}

interface Widened<M> extends Mark {
  readonly mark: M;
}

interface Covered<M> {
  readonly piece: Segment;
  /** Outermost first. */
  readonly marks: readonly M[];
}

function widen<M extends Mark>(segments: readonly Segment[], marks: readonly M[]): Widened<M>[] {
  return marks
    .map((mark) => ({
      mark,
      start: outside(segments, mark.start, 'start'),
      end: outside(segments, mark.end, 'end'),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Moves an offset out of a segment, or a character of two units, that can't be cut. */
function outside(segments: readonly Segment[], offset: number, side: 'start' | 'end'): number {
  const segment = segmentAt(segments, offset);
  if (segment === undefined || segment.start === offset) return offset;
  if (segment.kind !== 'text' || !segment.verbatim) return segment[side];
  if ((segment.text.codePointAt(offset - segment.start - 1) ?? 0) <= 0xffff) return offset;
  return side === 'start' ? offset - 1 : offset + 1;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low];
}

function cutSegments(segments: readonly Segment[], offsets: readonly number[]): Segment[] {
  const cuts = [...new Set(offsets)].sort((a, b) => a - b);
  const pieces: Segment[] = [];
  let next = 0;
  for (const segment of segments) {
    let start = segment.start;
    for (; (cuts[next] ?? Infinity) < segment.end; next += 1) {
      const cut = cuts[next] ?? segment.end;
      if (cut <= start) continue;
      pieces.push(slice(segment, start, cut));
      start = cut;
    }
    pieces.push(slice(segment, start, segment.end));
  }
  return pieces;
}

function slice(segment: Segment, start: number, end: number): Segment {
  if (segment.kind !== 'text' || (start === segment.start && end === segment.end)) return segment;
  return { ...segment, text: segment.text.slice(start - segment.start, end - segment.start), start, end };
}

function cover<M extends Mark>(pieces: readonly Segment[], widened: readonly Widened<M>[]): Covered<M>[] {
  let next = 0;
  let active: Widened<M>[] = [];
  return pieces.map((piece) => {
    active = active.filter(({ end }) => end > piece.start);
    for (; (widened[next]?.start ?? Infinity) <= piece.start; next += 1) {
      const mark = widened[next];
      if (mark !== undefined && mark.end > piece.start) active.push(mark);
    }
    return { piece, marks: active.map(({ mark }) => mark) };
  });
}

function nest<M extends Mark>(covered: readonly Covered<M>[], depth: number): Marked<M>[] {
  const tree: Marked<M>[] = [];
  for (let from = 0; from < covered.length;) {
    const mark = covered[from]?.marks[depth];
    let to = from + 1;
    while (to < covered.length && covered[to]?.marks[depth] === mark) to += 1;
    const run = covered.slice(from, to);
    if (mark === undefined) tree.push(...run.map(({ piece }) => piece));
    else tree.push({ kind: 'marked', mark, children: nest(run, depth + 1) });
    from = to;
  }
  return tree;
}
