import type { Arrangement, Point } from './arrange.ts';

/** How layout units become pixels: `pixel = unit * k + offset`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A picture's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room left for labels at the picture's edges, in pixels. */
const MARGIN = { across: 84, down: 58 };
const CLOSEST_FIT = 1.4;
/** How near and how far a reader may go. */
const CLOSEST = 8;
const FARTHEST = 0.01;

/** A layout point in pixels. */
export function toPixel({ x, y }: Point, camera: Camera): Point {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y };
}

/** A pixel in layout units. */
export function toUnit({ x, y }: Point, camera: Camera): Point {
  return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
}

/** The smallest box that holds all points; a point at the origin where there are none. */
export function toBounds(arrangement: Arrangement): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of arrangement.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left === Infinity ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

/** The camera that shows the whole of a box, centred, never closer than is pleasant. */
export function fitBounds(bounds: Bounds, size: Size): Camera {
  const across = Math.max(1, bounds.right - bounds.left);
  const down = Math.max(1, bounds.bottom - bounds.top);
  const margin = { across: Math.min(MARGIN.across, size.width / 6), down: MARGIN.down };
  const k = Math.min(
    CLOSEST_FIT,
    Math.max(0.01, (size.width - 2 * margin.across) / across),
    Math.max(0.01, (size.height - 2 * margin.down) / down),
  );
  return {
    k,
    x: size.width / 2 - ((bounds.left + bounds.right) / 2) * k,
    y: size.height / 2 - ((bounds.top + bounds.bottom) / 2) * k,
  };
}

/** A camera nearer by a factor or, below 1, farther, with a pixel staying where it is. */
export function zoomAround(camera: Camera, factor: number, { x, y }: Point): Camera {
  const k = Math.max(FARTHEST, Math.min(CLOSEST, camera.k * factor));
  const share = k / camera.k;
  return { k, x: x - (x - camera.x) * share, y: y - (y - camera.y) * share };
}

/** The camera after fingers moved: what lay under their middle is there still, and as near as they are spread. */
export function moveWithFingers(camera: Camera, before: readonly Point[], after: readonly Point[]): Camera {
  const [from, to] = [toSpread(before), toSpread(after)];
  const moved = { ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y };
  return from.spread === 0 || to.spread === 0 ? moved : zoomAround(moved, to.spread / from.spread, to);
}

/** A camera on the way between two, `share` of it gone: places glide while distances grow or shrink evenly. */
export function mixCameras(from: Camera, to: Camera, share: number): Camera {
  if (share >= 1) return to;
  const k = from.k * (to.k / from.k) ** share;
  const gone = Math.abs(to.k / from.k - 1) < 0.001 ? share : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone };
}

/** The middle of some points, and how far the first two are apart; 0 for fewer. */
function toSpread(points: readonly Point[]): Point & { readonly spread: number } {
  const [one = { x: 0, y: 0 }, other] = points;
  if (other === undefined) return { ...one, spread: 0 };
  return {
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
    spread: Math.hypot(other.x - one.x, other.y - one.y),
  };
}

/** How a node's radius grows with the zoom: slower than distances, so that near nodes come apart. */
export function radiusAt(radius: number, k: number): number {
  return Math.max(1.2, radius * Math.min(1.6, Math.sqrt(k)));
}
