import type { Point } from './arrange.ts';
import type { SceneEdge } from './scene.ts';

/** The three corners of an edge's arrow, its point first, in pixels. */
export function toArrow({ x1, y1, x2, y2, width }: SceneEdge): readonly [Point, Point, Point] {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const long = 5 + width * 1.6;
  const corner = (turn: number): Point => ({
    x: x2 - long * Math.cos(angle + turn),
    y: y2 - long * Math.sin(angle + turn),
  });
  return [{ x: x2, y: y2 }, corner(0.42), corner(-0.42)];
}
