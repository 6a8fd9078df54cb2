import { fitBounds, toBounds, zoomAround, type Bounds, type Camera, type Size } from './camera.ts';
import type { Point } from './arrange.ts';
import { drawScene, type Fonts } from './draw-scene.ts';
import { mountGestures } from './gestures.ts';
import { otherEnd } from './graph-model.ts';
import { toHeadings } from './lineage.ts';
import { rankTopics, readPalette, type Palette } from './palette.ts';
import { edgeAt, toPicker, type Picker } from './pick.ts';
import { toScene, type Scene } from './scene.ts';
import { isStart, placeOf } from './select-part.ts';
import { copyStill, drawStill, isCovered, paintStill, type Still } from './still.ts';
import type { Store } from './store.ts';

/** The picture: a canvas that pans, zooms and answers to pointing. */
export interface Stage {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (across: number, down: number) => void;
  readonly fit: () => void;
  /** Brings a node into sight where it is not. */
  readonly reveal: (node: number) => void;
  readonly scene: () => Scene;
  readonly palette: () => Palette;
}

/** What a press on the picture means. */
export interface StageEvents {
  readonly onNode: (node: number | null) => void;
  readonly onEdge: (edge: number) => void;
}

const FONTS: Fonts = {
  label: '500 12.5px "Inter Variable", Inter, system-ui, sans-serif',
  region: '600 17px "Inter Variable", Inter, system-ui, sans-serif',
};
/** Pictures with more marks than this are moved as an image while a gesture lasts, and drawn anew after it. */
const HEAVY = 2500;
const SETTLE_MS = 140;

/** Puts the picture on a canvas and keeps it the same as the store's view. */
export function mountStage(canvas: HTMLCanvasElement, store: Store, events: StageEvents): Stage {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas.');
  const colours = rankTopics(store.graph);
  const measure = toMeasure(context);
  let size: Size = { width: 1, height: 1 };
  let camera: Camera = { x: 0, y: 0, k: 1 };
  /** What shows the whole; as long as the reader hasn't moved, a picture of another size shows the whole too. */
  let fitted = camera;
  let palette = readPaletteOf(canvas);
  let picker: Picker = toPicker(store.graph, store.shown().arrangement);
  let hovered: number | null = null;
  let scene = makeScene();
  let bounds: Bounds = toBounds(store.shown().arrangement);
  let still: Still | null = null;
  let frame = 0;
  let settle = 0;

  function makeScene(seen: { camera: Camera; size: Size } = { camera, size }): Scene {
    const { view, part, arrangement } = store.shown();
    const selected = placeOf(store.graph, view.selected);
    return toScene({
      graph: store.graph,
      part,
      arrangement,
      ...seen,
      colours,
      bright: brightAround(hovered ?? selected),
      focus: placeOf(store.graph, view.focus),
      selected,
      measure,
      hasRegions: view.lens === 'map' && view.focus === null && !isStart(view),
      headings: view.lens === 'lineage' && view.focus !== null ? toHeadings(store.graph, arrangement) : [],
    });
  }

  function brightAround(node: number | null): Set<number> | null {
    if (node === null) return null;
    const shown = new Set(store.shown().part.edges);
    const bright = new Set([node]);
    for (const place of store.graph.adjacent[node] ?? []) {
      const edge = store.graph.edges[place];
      if (edge !== undefined && shown.has(place)) bright.add(otherEnd(edge, node));
    }
    return bright;
  }

  function paint(): void {
    frame = 0;
    if (context === null) return;
    const ratio = devicePixelRatio || 1;
    if (still !== null && !isCovered(still, camera, { size, bounds }))
      still = drawStill({ size, ratio }, camera, (pen, from, whole) =>
        drawScene(pen, makeScene({ camera: from, size: whole }), { palette, fonts: FONTS }),
      );
    if (still !== null) {
      paintStill(context, still, { camera, size, ratio });
      return;
    }
    scene = makeScene();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawScene(context, scene, { palette, fonts: FONTS });
    if (canvas.dataset.drawn === undefined) performance.mark('graph-drawn');
    canvas.dataset.drawn = String(scene.nodes.length);
  }

  function ask(): void {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  function move(next: Camera): void {
    const isHeavy = store.shown().part.nodes.length + store.shown().part.edges.length > HEAVY;
    if (isHeavy) still ??= copyStill(canvas, camera);
    camera = next;
    clearTimeout(settle);
    if (still !== null)
      settle = window.setTimeout(() => {
        still = null;
        ask();
      }, SETTLE_MS);
    ask();
  }

  const gestures = mountGestures(canvas, move);

  function fit(isSmooth: boolean): void {
    fitted = fitBounds(bounds, size);
    gestures.moveTo(fitted, isSmooth);
    if (!isSmooth) still = null;
  }

  function resize(): void {
    const box = canvas.getBoundingClientRect();
    const ratio = devicePixelRatio || 1;
    const isWhole = camera === fitted;
    size = { width: Math.max(1, box.width), height: Math.max(1, box.height) };
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    still = null;
    if (isWhole) fit(false);
    paint();
  }

  function pixelOf(event: MouseEvent): Point {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const node = picker.nodeAt(pixelOf(event), camera, 4);
    canvas.classList.toggle('is-over', node !== null || edgeAt(scene.edges, pixelOf(event), 5) !== null);
    if (node === hovered) return;
    hovered = node;
    ask();
  });
  canvas.addEventListener('pointerleave', () => {
    hovered = null;
    ask();
  });
  canvas.addEventListener('click', (event) => {
    const node = picker.nodeAt(pixelOf(event), camera, 10);
    const edge = node === null ? edgeAt(scene.edges, pixelOf(event), 8) : null;
    if (edge === null) events.onNode(node);
    else events.onEdge(edge);
  });
  store.listen((shown, hasNewPart) => {
    still = null;
    hovered = null;
    if (hasNewPart) {
      picker = toPicker(store.graph, shown.arrangement);
      bounds = toBounds(shown.arrangement);
      fit(false);
    }
    ask();
  });
  new MutationObserver(() => {
    palette = readPaletteOf(canvas);
    ask();
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    palette = readPaletteOf(canvas);
    ask();
  });
  new ResizeObserver(resize).observe(canvas);
  resize();

  return {
    zoomBy: (factor) =>
      gestures.moveTo(zoomAround(camera, factor, { x: size.width / 2, y: size.height / 2 }), false),
    panBy: (across, down) => gestures.moveTo({ ...camera, x: camera.x + across, y: camera.y + down }, false),
    fit: () => fit(true),
    reveal(node) {
      const point = store.shown().arrangement.get(node);
      if (point === undefined) return;
      const [x, y] = [point.x * camera.k + camera.x, point.y * camera.k + camera.y];
      if (x > 40 && y > 40 && x < size.width - 40 && y < size.height - 40) return;
      gestures.moveTo(
        { k: camera.k, x: size.width / 2 - point.x * camera.k, y: size.height / 2 - point.y * camera.k },
        true,
      );
    },
    scene: () => makeScene(),
    palette: () => palette,
  };
}

function toMeasure(context: CanvasRenderingContext2D): (text: string, style: 'label' | 'region') => number {
  const widths = { label: new Map<string, number>(), region: new Map<string, number>() };
  return (text, style) => {
    const known = widths[style].get(text);
    if (known !== undefined) return known;
    context.font = FONTS[style];
    const width = Math.ceil(context.measureText(text).width);
    widths[style].set(text, width);
    return width;
  };
}

/** A custom property may hold `light-dark(…)`, which a canvas does not know: an element's colour is always plain. */
function readPaletteOf(canvas: HTMLCanvasElement): Palette {
  const probe = document.createElement('span');
  canvas.after(probe);
  const palette = readPalette((property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}
