import { toPixel, type Bounds, type Camera, type Size } from './camera.ts';

/** A picture as an image that is moved while a gesture lasts: it reaches `margin` beyond the window on each side. */
export interface Still {
  readonly image: HTMLCanvasElement;
  readonly camera: Camera;
  readonly margin: Size;
}

/** What a picture is seen through. */
export interface Window {
  readonly size: Size;
  /** Pixels of the screen in one of CSS. */
  readonly ratio: number;
}

/** How much of the window an image reaches beyond it, on each side. */
const BEYOND = 0.4;

/** What a canvas shows, as an image. */
export function copyStill(canvas: HTMLCanvasElement, camera: Camera): Still {
  const image = document.createElement('canvas');
  image.width = canvas.width;
  image.height = canvas.height;
  image.getContext('2d')?.drawImage(canvas, 0, 0);
  return { image, camera, margin: { width: 0, height: 0 } };
}

/** An image that reaches beyond the window; `draw` draws a picture of a size as a camera sees it. */
export function drawStill(
  { size, ratio }: Window,
  camera: Camera,
  draw: (context: CanvasRenderingContext2D, camera: Camera, size: Size) => void,
): Still | null {
  const margin = { width: Math.round(size.width * BEYOND), height: Math.round(size.height * BEYOND) };
  const whole = { width: size.width + 2 * margin.width, height: size.height + 2 * margin.height };
  const image = document.createElement('canvas');
  image.width = Math.round(whole.width * ratio);
  image.height = Math.round(whole.height * ratio);
  const context = image.getContext('2d');
  if (context === null) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(context, { k: camera.k, x: camera.x + margin.width, y: camera.y + margin.height }, whole);
  return { image, camera, margin };
}

/** Says whether an image holds all of a drawing with these bounds that a camera now sees in the window. */
export function isCovered(
  still: Still,
  camera: Camera,
  { size, bounds }: { size: Size; bounds: Bounds },
): boolean {
  const { left, top, right, bottom } = placeStill(still, camera, size);
  const first = toPixel({ x: bounds.left, y: bounds.top }, camera);
  const last = toPixel({ x: bounds.right, y: bounds.bottom }, camera);
  return (
    left <= Math.max(0, first.x) &&
    top <= Math.max(0, first.y) &&
    right >= Math.min(size.width, last.x) &&
    bottom >= Math.min(size.height, last.y)
  );
}

/** Puts an image where a camera sees it. */
export function paintStill(
  context: CanvasRenderingContext2D,
  still: Still,
  { camera, size, ratio }: Window & { readonly camera: Camera },
): void {
  const { left, top, right, bottom } = placeStill(still, camera, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.drawImage(still.image, left, top, right - left, bottom - top);
}

/** Where an image lies in the window, in pixels. */
function placeStill(still: Still, camera: Camera, size: Size): Bounds {
  const scale = camera.k / still.camera.k;
  const { width, height } = still.margin;
  return {
    left: camera.x - (still.camera.x + width) * scale,
    top: camera.y - (still.camera.y + height) * scale,
    right: camera.x + (size.width + width - still.camera.x) * scale,
    bottom: camera.y + (size.height + height - still.camera.y) * scale,
  };
}
