import type { Point } from './arrange.ts';
import { mixCameras, moveWithFingers, zoomAround, type Camera } from './camera.ts';

/** A picture that is moved and zoomed by mouse, wheel, pen and fingers, and by those who ask it to. */
export interface Gestures {
  readonly camera: () => Camera;
  /** Goes to a camera, smoothly where it is asked for and the reader has nothing against motion. */
  readonly moveTo: (next: Camera, isSmooth: boolean) => void;
}

const SMOOTH_MS = 260;
/** So many pixels a pointer may stray while it is down and still mean a click. */
const CLICK_SLACK = 5;
/** How far one unit of a wheel zooms, as a power of two, by the event's mode: pixels, lines, pages. */
const WHEEL_STEPS = [0.002, 0.05, 1] as const;
/** A pinch on a trackpad comes as a wheel with the Ctrl key, in smaller units. */
const PINCH_STEPS = 10;

/** Lets an element be moved and zoomed; `onMove` hears every new camera. */
export function mountGestures(element: HTMLElement, onMove: (camera: Camera) => void): Gestures {
  let camera: Camera = { x: 0, y: 0, k: 1 };
  let animation = 0;
  const set = (next: Camera): void => {
    camera = next;
    onMove(camera);
  };
  const stop = (): void => cancelAnimationFrame(animation);
  listenToPointers(element, {
    begin: stop,
    move: (before, after) => set(moveWithFingers(camera, before, after)),
  });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      stop();
      set(zoomAround(camera, 2 ** toSteps(event), toPixel(event, element)));
    },
    { passive: false },
  );
  return {
    camera: () => camera,
    moveTo(next, isSmooth) {
      stop();
      if (!isSmooth || matchMedia('(prefers-reduced-motion: reduce)').matches) return set(next);
      const [from, started] = [camera, performance.now()];
      const step = (): void => {
        const share = Math.min(1, (performance.now() - started) / SMOOTH_MS);
        set(mixCameras(from, next, share * share * (3 - 2 * share)));
        if (share < 1) animation = requestAnimationFrame(step);
      };
      animation = requestAnimationFrame(step);
    },
  };
}

interface Fingers {
  readonly begin: () => void;
  /** Where the pointers were and where they are now, in the same order. */
  readonly move: (before: readonly Point[], after: readonly Point[]) => void;
}

/** Follows pointers from where they go down on an element, wherever they go; a click that ends a drag is none. */
function listenToPointers(element: HTMLElement, { begin, move }: Fingers): void {
  const places = new Map<number, Point>();
  let start: Point = { x: 0, y: 0 };
  let hasStrayed = false;
  const onMove = (event: PointerEvent): void => {
    if (!places.has(event.pointerId)) return;
    const before = [...places.values()];
    const place = toPixel(event, element);
    places.set(event.pointerId, place);
    hasStrayed ||= places.size > 1 || Math.hypot(place.x - start.x, place.y - start.y) > CLICK_SLACK;
    move(before, [...places.values()]);
  };
  const onEnd = ({ pointerId }: PointerEvent): void => {
    places.delete(pointerId);
    if (places.size > 0) return;
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', onEnd);
    removeEventListener('pointercancel', onEnd);
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.pointerType === 'mouse' && event.ctrlKey)) return;
    begin();
    if (places.size === 0) {
      start = toPixel(event, element);
      hasStrayed = false;
      addEventListener('pointermove', onMove);
      addEventListener('pointerup', onEnd);
      addEventListener('pointercancel', onEnd);
    }
    places.set(event.pointerId, toPixel(event, element));
  });
  element.addEventListener('click', (event) => hasStrayed && event.stopImmediatePropagation());
}

function toSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  return -deltaY * (WHEEL_STEPS[deltaMode] ?? 1) * (ctrlKey ? PINCH_STEPS : 1);
}

function toPixel({ clientX, clientY }: MouseEvent, element: HTMLElement): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
