import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mixCameras, moveWithFingers, toPixel, toUnit, zoomAround, type Camera } from './camera.ts';

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: number, y: number });
const camera = fc.record({ x: number, y: number, k: fc.double({ min: 0.05, max: 4, noNaN: true }) });

describe('zooming', () => {
  test('leaves what is under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (from, pixel, factor) => {
        const near = toPixel(toUnit(pixel, from), zoomAround(from, factor, pixel));
        expect(near.x).toBeCloseTo(pixel.x, 4);
        expect(near.y).toBeCloseTo(pixel.y, 4);
      }),
    );
  });

  test('stops where nothing more would be seen', () => {
    const from: Camera = { x: 0, y: 0, k: 1 };
    expect(zoomAround(from, 1e6, { x: 10, y: 10 }).k).toBe(8);
    expect(zoomAround(from, 1e-6, { x: 10, y: 10 }).k).toBe(0.01);
  });
});

describe('fingers', () => {
  test('one moves the picture along', () => {
    const moved = moveWithFingers({ x: 5, y: 5, k: 2 }, [{ x: 10, y: 10 }], [{ x: 30, y: 0 }]);
    expect(moved).toEqual({ x: 25, y: -5, k: 2 });
  });

  test('two keep what they touch under them, nearer the wider they are spread', () => {
    const before = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const after = [
      { x: 50, y: 120 },
      { x: 250, y: 120 },
    ];
    const from: Camera = { x: 0, y: 0, k: 1 };
    const moved = moveWithFingers(from, before, after);
    expect(moved.k).toBe(2);
    for (const [place, finger] of before.entries())
      expect(toPixel(toUnit(finger, from), moved)).toEqual(after[place]);
  });
});

test('the way from one camera to another begins at the one and ends at the other', () => {
  fc.assert(
    fc.property(camera, camera, (from, to) => {
      for (const [share, end] of [
        [0, from],
        [1, to],
      ] as const) {
        const at = mixCameras(from, to, share);
        expect(at.k).toBeCloseTo(end.k, 6);
        expect(at.x).toBeCloseTo(end.x, 3);
        expect(at.y).toBeCloseTo(end.y, 3);
      }
    }),
  );
});
