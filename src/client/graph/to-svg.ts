import { RELATION_TYPES } from '../../model/graph-file.ts';
import { DASHES, type Palette } from './palette.ts';
import type { Scene, SceneNode } from './scene.ts';

/** A scene as a standalone SVG document: what is shown, in the colours of the theme in force. */
export function toSvg(scene: Scene, palette: Palette, title: string): string {
  const { width, height } = scene.size;
  const colour = (rank: number) =>
    palette.topics[rank < 0 ? palette.topics.length - 1 : rank] ?? palette.quiet;
  const edges = RELATION_TYPES.map((type) => {
    const lines = scene.edges
      .filter((edge) => edge.type === type)
      .map(
        (edge) =>
          `<path d="M${n(edge.x1)} ${n(edge.y1)}L${n(edge.x2)} ${n(edge.y2)}" stroke-width="${n(edge.width)}"/>`,
      )
      .join('');
    const dash = DASHES[type].length > 0 ? ` stroke-dasharray="${DASHES[type].join(' ')}"` : '';
    return `<g fill="none" stroke="${escape(palette.relations[type])}" stroke-opacity="0.62"${dash}>${lines}</g>`;
  });
  const nodes = scene.nodes.map(
    (node) => `<path d="${toPath(node)}" fill="${escape(colour(node.colour))}"/>`,
  );
  const labels = scene.labels.map(
    (label) =>
      `<text x="${n(label.x)}" y="${n(label.y)}" dominant-baseline="central">${escape(label.text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escape(palette.paper)}"/>`,
    ...edges,
    `<g stroke="${escape(palette.paper)}">${nodes.join('')}</g>`,
    `<g font-family="Inter, system-ui, sans-serif" font-size="12.5" fill="${escape(palette.ink)}" stroke="${escape(palette.paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function toPath({ x, y, radius, kind }: SceneNode): string {
  switch (kind) {
    case 'method':
      return disc(x, y, radius);
    case 'work':
      return disc(x, y, radius * 0.6);
    case 'model': {
      const reach = radius * 1.2;
      return `M${n(x)} ${n(y - reach)}L${n(x + reach)} ${n(y)}L${n(x)} ${n(y + reach)}L${n(x - reach)} ${n(y)}Z`;
    }
    case 'benchmark':
    case 'dataset':
    case 'environment':
      return `M${n(x - radius * 0.85)} ${n(y - radius * 0.85)}h${n(radius * 1.7)}v${n(radius * 1.7)}h${n(-radius * 1.7)}Z`;
  }
}

function disc(x: number, y: number, radius: number): string {
  const arc = `a${n(radius)} ${n(radius)} 0 1 0`;
  return `M${n(x - radius)} ${n(y)}${arc} ${n(2 * radius)} 0${arc} ${n(-2 * radius)} 0Z`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}
