import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LABEL_HEIGHT, placeLabels, type LabelWish } from './place-labels.ts';

const SIZE = { width: 600, height: 400 };
const wish = fc.record({
  id: fc.nat(),
  text: fc.constant('name'),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  radius: fc.integer({ min: 2, max: 20 }),
  width: fc.integer({ min: 20, max: 160 }),
});

describe('placeLabels', () => {
  it('never lets two labels overlap or one leave the picture', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 80 }), (wishes: LabelWish[]) => {
        const unique = wishes.map((given, id) => ({ ...given, id }));
        const boxes = placeLabels(unique, SIZE).map(({ id, x, y }) => ({
          left: x,
          right: x + (unique[id]?.width ?? 0),
          top: y - LABEL_HEIGHT / 2,
          bottom: y + LABEL_HEIGHT / 2,
        }));
        for (const [place, a] of boxes.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= SIZE.width && a.bottom <= SIZE.height).toBe(true);
          for (const b of boxes.slice(place + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
    );
  });

  it('stands left of what has its lines on the right, where there is room', () => {
    const one = { id: 1, text: 'x', x: 300, y: 200, radius: 4, width: 50 };
    expect(placeLabels([one], SIZE)[0]?.x).toBe(308);
    expect(placeLabels([{ ...one, isLeft: true }], SIZE)[0]?.x).toBe(242);
    expect(placeLabels([{ ...one, x: 20, isLeft: true }], SIZE)[0]?.x).toBe(28);
  });

  it('serves the first wishes first', () => {
    const same = { text: 'x', x: 300, y: 200, radius: 4, width: 400 };
    expect(
      placeLabels(
        [
          { ...same, id: 7 },
          { ...same, id: 8, width: 590 },
        ],
        SIZE,
      ).map(({ id }) => id),
    ).toContain(7);
  });
});
