import type { Size } from './camera.ts';

/** A label that asks for room: its anchor and the radius of what it names, in pixels. */
export interface LabelWish {
  readonly id: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** Its lines lead to the right, so that its name reads better on its left. */
  readonly isLeft?: boolean;
}

/** A label that got room: the left end of its baseline's middle, in pixels. */
export interface PlacedLabel {
  readonly id: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A stretch of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_HEIGHT = 16;
const GAP = 4;
const CELL = 64;

/**
 * Gives room to labels, the first wishes first: right of what they name, else left (or the other way round, where lines
 * lead to the right), below, above; a label that would cover another, or what is taken, or leave the picture waits until
 * one zooms in. Linear in the wishes, by a grid of cells.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: Size,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const cells = new Map<number, Box[]>();
  for (const box of taken) occupy(cells, box);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const spot = candidates(wish).find((box) => isInside(box, size) && isFree(cells, box));
    if (spot === undefined) continue;
    occupy(cells, spot);
    placed.push({ id: wish.id, text: wish.text, x: spot.left, y: (spot.top + spot.bottom) / 2 });
  }
  return placed;
}

function candidates({ x, y, radius, width, isLeft = false }: LabelWish): Box[] {
  const half = LABEL_HEIGHT / 2;
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + LABEL_HEIGHT,
  });
  const right = at(x + radius + GAP, y - half);
  const left = at(x - radius - GAP - width, y - half);
  return [
    ...(isLeft ? [left, right] : [right, left]),
    at(x - width / 2, y + radius + GAP / 2),
    at(x - width / 2, y - radius - GAP / 2 - LABEL_HEIGHT),
  ];
}

function isInside(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function isFree(cells: ReadonlyMap<number, Box[]>, box: Box): boolean {
  for (const cell of cellsOf(box))
    for (const other of cells.get(cell) ?? [])
      if (
        box.left < other.right + GAP &&
        other.left < box.right + GAP &&
        box.top < other.bottom &&
        other.top < box.bottom
      )
        return false;
  return true;
}

function occupy(cells: Map<number, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const boxes = cells.get(cell);
    if (boxes === undefined) cells.set(cell, [box]);
    else boxes.push(box);
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let row = Math.floor((box.top - GAP) / CELL); row <= Math.floor((box.bottom + GAP) / CELL); row++)
    for (
      let column = Math.floor((box.left - GAP) / CELL);
      column <= Math.floor((box.right + GAP) / CELL);
      column++
    )
      yield row * 4096 + column;
}
