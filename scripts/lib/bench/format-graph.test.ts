import { expect, it } from 'vitest';
import { formatGraph } from './format-graph.ts';

it('puts each speed beside that of a plain canvas', () => {
  const views = [{ view: 'default view', circles: 70, framesPerSecond: 90, plain: 120 }];
  const figures = {
    firstPicture: { afterOpening: 812.4, afterLoad: 120.2 },
    bytes: { graph: 61_234, all: 98_765 },
    views,
  };
  expect(formatGraph(figures)).toBe(`graph in the browser
  first picture   812 ms after opening, 120 ms after the page's load
  fetched         61 kB for the graph, 99 kB with its page
  default view    90 frames a second, 0.75 of a plain canvas with 70 circles (120)`);
});
