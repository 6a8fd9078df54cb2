import type { Stage } from './stage.ts';
import { toSvg } from './to-svg.ts';

/** Saves what is shown as SVG or PNG, under a name that tells the view. */
export function savePicture(stage: Stage, canvas: HTMLCanvasElement, kind: 'svg' | 'png'): void {
  const name = `methodex-graph${location.search.replace(/[^a-z0-9]+/giu, '-').slice(0, 60)}`;
  if (kind === 'svg') {
    const text = toSvg(stage.scene(), stage.palette(), document.title);
    saveBlob(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    return;
  }
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (context === null) return;
  context.fillStyle = stage.palette().paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  copy.toBlob((blob) => {
    if (blob !== null) saveBlob(blob, `${name}.png`);
  });
}

function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
