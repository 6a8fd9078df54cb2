import { forceLink, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';

import { toSeededRandom } from './seeded-random.ts';

/** The room that a node and its label take; `x` and `y` are its middle. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** How loosely boxes lie, and whether in a picture that is wider than high, as beside a page's text. */
export interface Manner {
  readonly distance: number;
  readonly repulsion: number;
  /** Boxes farther from each other don't push, so that what is related to nothing else isn't thrown out. */
  readonly reach: number;
  readonly flatness: number;
  /** How wide the picture may be, in pixels; no box may be wider. Without it boxes take the room they need. */
  readonly widest?: number;
}

/** Beside text, on a phone, and on a stage of its own, where many lines meet in a few nodes. */
export const BESIDE_TEXT: Manner = {
  distance: 90,
  repulsion: 420,
  reach: Infinity,
  flatness: 2.6,
  widest: 630,
};
export const ON_PHONE: Manner = {
  distance: 70,
  repulsion: 420,
  reach: Infinity,
  flatness: 0.7,
  widest: 330,
};
export const ON_STAGE: Manner = { distance: 110, repulsion: 1500, reach: 330, flatness: 1.3 };

const STEPS = 120;
const PADDING = 4;
const MARGIN = 4;

/**
 * Arranges a few boxes so that related ones lie near each other and none covers another, in a picture whose corner is
 * 0, 0. The first box begins in the middle. For some dozens of boxes: the work grows with their square.
 */
export function arrangeLocally(
  boxes: readonly Omit<Box, 'x' | 'y'>[],
  edges: readonly { from: string; to: string }[],
  { distance: apart, repulsion, reach, flatness, widest }: Manner = BESIDE_TEXT,
): Box[] {
  const bodies = boxes.map((box, place): Body => {
    const [distance, angle] = [70 * Math.sqrt(place), place * 2.4];
    return { ...box, x: 1.6 * distance * Math.cos(angle), y: distance * Math.sin(angle), vx: 0, vy: 0 };
  });
  const links: SimulationLinkDatum<Body>[] = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .randomSource(toSeededRandom())
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(apart)
        .strength(0.3),
    )
    .force('charge', (alpha) => repel(bodies, { strength: alpha * repulsion, reach }))
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.05 * flatness))
    .force('apart', () => pushApart(bodies, 0.5))
    .stop()
    .tick(STEPS);
  separate(bodies);
  if (widest !== undefined && toWidth(bodies) > widest - 2 * MARGIN)
    separateWithin(bodies, widest - 2 * MARGIN);
  return toCorner(bodies);
}

/** Coulomb's repulsion between each two; for some dozens that is quicker than a tree of them. */
function repel(
  bodies: readonly Body[],
  { strength, reach }: { readonly strength: number; readonly reach: number },
): void {
  eachPair(bodies, (one, other) => {
    const dx = other.x - one.x;
    const dy = other.y - one.y;
    const square = dx * dx + dy * dy;
    if (square > reach * reach) return;
    const push = strength / Math.max(1, square);
    one.vx -= dx * push;
    one.vy -= dy * push;
    other.vx += dx * push;
    other.vy += dy * push;
  });
}

/** Pushes boxes apart till none covers another; the picture grows a little whenever that doesn't help by itself. */
function separate(bodies: readonly Body[]): void {
  for (let round = 1; pushApart(bodies, 1); round += 1) {
    if (round % 40 !== 0) continue;
    bodies.forEach((body, place) => {
      body.x = body.x * 1.1 + place * 0.01;
      body.y *= 1.1;
    });
  }
}

/** How many rounds boxes may give way to the side; after them only up and down, where there is always room. */
const SIDEWAYS = 20;

/** Brings boxes into a width, then pushes them apart again, the picture growing only in height. */
function separateWithin(bodies: readonly Body[], width: number): void {
  const middle = (toLeft(bodies) + toRight(bodies)) / 2;
  const share = width / toWidth(bodies);
  for (const body of bodies) body.x = (body.x - middle) * share;
  const keepWithin = (): void => {
    for (const body of bodies) {
      const most = Math.max(0, (width - body.width) / 2);
      body.x = Math.max(-most, Math.min(most, body.x));
    }
  };
  keepWithin();
  for (let round = 1; pushApart(bodies, 1, round <= SIDEWAYS); round += 1) {
    keepWithin();
    if (round % 40 !== 0) continue;
    bodies.forEach((body, place) => (body.y = body.y * 1.1 + place * 0.01));
  }
}

/** Moves each two boxes that overlap apart along the way that is shorter; says whether any did. */
function pushApart(bodies: readonly Body[], share: number, sideways = true): boolean {
  let moved = false;
  eachPair(bodies, (one, other) => {
    const dx = (one.width + other.width) / 2 + PADDING - Math.abs(one.x - other.x);
    const dy = (one.height + other.height) / 2 + PADDING - Math.abs(one.y - other.y);
    if (dx <= 0.01 || dy <= 0.01) return;
    moved = true;
    if (sideways && dx < dy) {
      const by = (one.x < other.x ? -dx : dx) * 0.5 * share;
      one.x += by;
      other.x -= by;
    } else {
      const by = (one.y < other.y ? -dy : dy) * 0.5 * share;
      one.y += by;
      other.y -= by;
    }
  });
  return moved;
}

/** Each two of some bodies once, in their order; by places, since this is the work's innermost loop. */
function eachPair(bodies: readonly Body[], visit: (one: Body, other: Body) => void): void {
  for (let place = 0; place < bodies.length; place += 1) {
    const one = bodies[place];
    if (one === undefined) continue;
    for (let next = place + 1; next < bodies.length; next += 1) {
      const other = bodies[next];
      if (other !== undefined) visit(one, other);
    }
  }
}

function toLeft(bodies: readonly Body[]): number {
  return Math.min(...bodies.map(({ x, width }) => x - width / 2));
}

function toRight(bodies: readonly Body[]): number {
  return Math.max(...bodies.map(({ x, width }) => x + width / 2));
}

function toWidth(bodies: readonly Body[]): number {
  return toRight(bodies) - toLeft(bodies);
}

function toCorner(bodies: readonly Body[]): Box[] {
  const left = toLeft(bodies) - MARGIN;
  const top = Math.min(...bodies.map(({ y, height }) => y - height / 2)) - MARGIN;
  return bodies.map(({ id, width, height, x, y }) => ({ id, width, height, x: x - left, y: y - top }));
}
