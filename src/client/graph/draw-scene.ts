import type { RelationType } from '../../model/facts.ts';
import { RELATION_TYPES } from '../../model/graph-file.ts';
import { toArrow } from './arrow.ts';
import { DASHES, type Palette } from './palette.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** The part of a canvas context that drawing needs; tests give one that writes its calls down. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'closePath'
  | 'fill'
  | 'fillText'
  | 'lineTo'
  | 'moveTo'
  | 'rect'
  | 'setLineDash'
  | 'stroke'
  | 'strokeText'
> &
  Pick<
    CanvasRenderingContext2D,
    | 'fillStyle'
    | 'font'
    | 'globalAlpha'
    | 'lineJoin'
    | 'lineWidth'
    | 'strokeStyle'
    | 'textAlign'
    | 'textBaseline'
  >;

export interface Fonts {
  readonly label: string;
  readonly region: string;
}

/** How much is left of what is not adjacent to what is pointed at, and of edges and topics' names as they are. */
export const DIM = 0.16;
export const EDGE_ALPHA = 0.62;
export const REGION_ALPHA = 0.55;
/** How far a ring around a chosen node stands from it, in pixels. */
export const RING_GAP = 3.5;

/** Draws a scene, back to front: regions, edges by type, nodes by colour, labels. */
export function drawScene(
  pen: Pen,
  scene: Scene,
  { palette, fonts }: { palette: Palette; fonts: Fonts },
): void {
  pen.clearRect(0, 0, scene.size.width, scene.size.height);
  drawRegions(pen, scene, { palette, fonts });
  drawHeadings(pen, scene, { palette, fonts });
  for (const type of RELATION_TYPES) {
    const edges = scene.edges.filter((edge) => edge.type === type);
    drawEdges(
      pen,
      edges.filter((edge) => edge.isDim),
      { type, palette, hasArrows: false, alpha: DIM },
    );
    drawEdges(
      pen,
      edges.filter((edge) => !edge.isDim),
      { type, palette, hasArrows: scene.hasArrows, alpha: EDGE_ALPHA },
    );
  }
  drawNodes(pen, scene, palette);
  drawLabels(pen, scene, { palette, fonts });
  pen.globalAlpha = 1;
}

function drawRegions(pen: Pen, scene: Scene, { palette, fonts }: { palette: Palette; fonts: Fonts }): void {
  pen.font = fonts.region;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.globalAlpha = REGION_ALPHA;
  for (const region of scene.regions) {
    pen.fillStyle = colourOf(palette, region.colour);
    pen.fillText(region.text, region.x, region.y);
  }
}

function drawHeadings(pen: Pen, scene: Scene, { palette, fonts }: { palette: Palette; fonts: Fonts }): void {
  if (scene.headings.length === 0) return;
  pen.font = fonts.label;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.globalAlpha = 1;
  pen.fillStyle = palette.quiet;
  for (const { text, x, y } of scene.headings) pen.fillText(text, x, y);
}

interface EdgeStyle {
  readonly type: RelationType;
  readonly palette: Palette;
  readonly hasArrows: boolean;
  readonly alpha: number;
}

function drawEdges(
  pen: Pen,
  edges: readonly SceneEdge[],
  { type, palette, hasArrows, alpha }: EdgeStyle,
): void {
  if (edges.length === 0) return;
  pen.globalAlpha = alpha;
  pen.strokeStyle = palette.relations[type];
  pen.fillStyle = palette.relations[type];
  pen.setLineDash([...DASHES[type]]);
  for (const [width, same] of Map.groupBy(edges, (edge) => Math.round(edge.width * 2) / 2)) {
    pen.lineWidth = width;
    pen.beginPath();
    for (const edge of same) {
      pen.moveTo(edge.x1, edge.y1);
      pen.lineTo(edge.x2, edge.y2);
    }
    pen.stroke();
  }
  pen.setLineDash([]);
  if (!hasArrows) return;
  pen.beginPath();
  for (const edge of edges) addArrow(pen, edge);
  pen.fill();
}

function addArrow(pen: Pen, edge: SceneEdge): void {
  const [point, ...corners] = toArrow(edge);
  pen.moveTo(point.x, point.y);
  for (const { x, y } of corners) pen.lineTo(x, y);
  pen.closePath();
}

function drawNodes(pen: Pen, scene: Scene, palette: Palette): void {
  for (const [isDim, alpha] of [
    [true, DIM],
    [false, 1],
  ] as const) {
    pen.globalAlpha = alpha;
    const groups = Map.groupBy(
      scene.nodes.filter((node) => node.isDim === isDim),
      (node) => node.colour,
    );
    for (const [colour, nodes] of groups) {
      pen.fillStyle = colourOf(palette, colour);
      pen.strokeStyle = palette.paper;
      pen.lineWidth = 1.2;
      pen.beginPath();
      for (const node of nodes) addShape(pen, node, node.radius);
      pen.fill();
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
  for (const node of scene.nodes) {
    if (node.index !== scene.selected && node.index !== scene.focus) continue;
    pen.strokeStyle = node.index === scene.selected ? palette.accent : palette.ink;
    pen.lineWidth = 2.2;
    pen.beginPath();
    addShape(pen, node, node.radius + RING_GAP);
    pen.stroke();
  }
}

/** Methods are discs, models rings' siblings in squares on their point, what is measured on squares, works small discs. */
function addShape(pen: Pen, { x, y, kind }: SceneNode, radius: number): void {
  switch (kind) {
    case 'method':
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    case 'work':
      pen.moveTo(x + radius * 0.6, y);
      pen.arc(x, y, radius * 0.6, 0, 2 * Math.PI);
      return;
    case 'model': {
      const reach = radius * 1.2;
      pen.moveTo(x, y - reach);
      pen.lineTo(x + reach, y);
      pen.lineTo(x, y + reach);
      pen.lineTo(x - reach, y);
      pen.closePath();
      return;
    }
    case 'benchmark':
    case 'dataset':
    case 'environment':
      pen.rect(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
      return;
  }
}

function drawLabels(pen: Pen, scene: Scene, { palette, fonts }: { palette: Palette; fonts: Fonts }): void {
  pen.font = fonts.label;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = palette.paper;
  pen.fillStyle = palette.ink;
  pen.globalAlpha = 1;
  for (const label of scene.labels) {
    pen.strokeText(label.text, label.x, label.y);
    pen.fillText(label.text, label.x, label.y);
  }
}

function colourOf(palette: Palette, rank: number): string {
  return palette.topics[rank < 0 ? palette.topics.length - 1 : rank] ?? palette.quiet;
}
