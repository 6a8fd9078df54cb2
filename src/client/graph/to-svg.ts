import { RELATION_TYPES } from '../../model/graph-file.ts';
import { toArrow } from './arrow.ts';
import { DIM, EDGE_ALPHA, REGION_ALPHA, RING_GAP } from './draw-scene.ts';
import { DASHES, type Palette } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** A scene as a standalone SVG document: what is shown, in the colours of the theme in force. */
export function toSvg(scene: Scene, palette: Palette, title: string): string {
  const { width, height } = scene.size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escape(palette.paper)}"/>`,
    `<g font-size="17" font-weight="600" opacity="${REGION_ALPHA}">${scene.regions.map((region) => toText(region, toColour(palette, region.colour))).join('')}</g>`,
    `<g font-size="12.5" font-weight="500">${scene.headings.map((heading) => toText(heading, palette.quiet)).join('')}</g>`,
    ...toEdges(scene, palette),
    `<g stroke="${escape(palette.paper)}" stroke-width="1.2">${scene.nodes.map((node) => toShape(node, palette)).join('')}</g>`,
    `<g fill="none" stroke-width="2.2">${toRings(scene, palette)}</g>`,
    `<g font-size="12.5" font-weight="500" stroke="${escape(palette.paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${scene.labels.map((label) => toText(label, palette.ink)).join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function toColour(palette: Palette, rank: number): string {
  return palette.topics[rank < 0 ? palette.topics.length - 1 : rank] ?? palette.quiet;
}

function toText({ x, y, text }: PlacedLabel, colour: string): string {
  return `<text x="${n(x)}" y="${n(y)}" fill="${escape(colour)}" dominant-baseline="central">${escape(text)}</text>`;
}

function toEdges(scene: Scene, palette: Palette): string[] {
  return RELATION_TYPES.flatMap((type) =>
    [true, false].flatMap((isDim) => {
      const edges = scene.edges.filter((edge) => edge.type === type && edge.isDim === isDim);
      if (edges.length === 0) return [];
      const colour = escape(palette.relations[type]);
      const dash = DASHES[type].length > 0 ? ` stroke-dasharray="${DASHES[type].join(' ')}"` : '';
      const arrows = scene.hasArrows && !isDim ? edges.map(toArrowPath).join('') : '';
      return `<g opacity="${isDim ? DIM : EDGE_ALPHA}"><g fill="none" stroke="${colour}"${dash}>${edges.map(toLine).join('')}</g><g fill="${colour}">${arrows}</g></g>`;
    }),
  );
}

function toLine({ x1, y1, x2, y2, width }: SceneEdge): string {
  return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke-width="${n(width)}"/>`;
}

function toArrowPath(edge: SceneEdge): string {
  return `<path d="M${toArrow(edge)
    .map(({ x, y }) => `${n(x)} ${n(y)}`)
    .join('L')}Z"/>`;
}

function toShape(node: SceneNode, palette: Palette): string {
  const dim = node.isDim ? ` opacity="${DIM}"` : '';
  return `<path d="${toPath(node)}" fill="${escape(toColour(palette, node.colour))}"${dim}/>`;
}

function toRings({ nodes, selected, focus }: Scene, palette: Palette): string {
  return nodes
    .filter(({ index }) => index === selected || index === focus)
    .map((node) => {
      const colour = node.index === selected ? palette.accent : palette.ink;
      return `<path d="${toPath({ ...node, radius: node.radius + RING_GAP })}" stroke="${escape(colour)}"/>`;
    })
    .join('');
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
