/** What a gesture over the graph gave. */
export interface GestureFigures {
  readonly circles: number;
  readonly framesPerSecond: number;
}

/** Runs in the browser: pans the graph's picture to and fro, then zooms it in and out, a step a frame. */
export async function gesture(): Promise<GestureFigures> {
  const canvas = document.querySelector<HTMLCanvasElement>('[data-graph] canvas');
  if (canvas === null) throw new Error('There is no picture of the graph.');
  const box = canvas.getBoundingClientRect();
  const centre = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const STEPS = 120;
  const at = (step: number): PointerEventInit => ({
    pointerId: 1,
    bubbles: true,
    cancelable: true,
    view: window,
    clientX: centre.clientX + 120 * Math.sin(step / 10),
    clientY: centre.clientY + 80 * Math.sin(step / 14),
  });
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const started = await frame();
  canvas.dispatchEvent(new PointerEvent('pointerdown', at(0)));
  for (let step = 0; step < STEPS; step += 1) {
    window.dispatchEvent(new PointerEvent('pointermove', at(step)));
    await frame();
  }
  window.dispatchEvent(new PointerEvent('pointerup', at(STEPS)));
  for (let step = 0; step < STEPS; step += 1) {
    const deltaY = step % 60 < 30 ? -40 : 40;
    canvas.dispatchEvent(new WheelEvent('wheel', { ...centre, deltaY, bubbles: true, cancelable: true }));
    await frame();
  }
  const seconds = ((await frame()) - started) / 1000;
  return { circles: Number(canvas.dataset['drawn'] ?? 0), framesPerSecond: (2 * STEPS + 1) / seconds };
}

/** Runs in the browser: frames a second of a canvas of the same size that draws so many circles and nothing else. */
export async function drawCircles(count: number): Promise<number> {
  const model = document.querySelector<HTMLCanvasElement>('[data-graph] canvas');
  const canvas = document.createElement('canvas');
  canvas.width = model?.width ?? 800;
  canvas.height = model?.height ?? 600;
  model?.replaceWith(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no canvas.');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const STEPS = 120;
  const started = await frame();
  for (let step = 0; step < STEPS; step += 1) {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#2f6db3';
    for (let index = 0; index < count; index += 1) {
      pen.beginPath();
      pen.arc((index * 97 + step) % canvas.width, (index * 61) % canvas.height, 4, 0, 2 * Math.PI);
      pen.fill();
    }
    await frame();
  }
  return (STEPS * 1000) / ((await frame()) - started);
}
