import type { GraphFigures } from './measure-graph.ts';

/** The graph's figures as a table, each speed beside that of a plain canvas on the same machine. */
export function formatGraph({ firstPicture, bytes, views }: GraphFigures): string {
  return [
    'graph in the browser',
    `  first picture   ${firstPicture.afterOpening.toFixed(0)} ms after opening, ${firstPicture.afterLoad.toFixed(0)} ms after the page's load`,
    `  fetched         ${toKilobytes(bytes.graph)} for the graph, ${toKilobytes(bytes.all)} with its page`,
    ...views.map(
      ({ view, circles, framesPerSecond, plain }) =>
        `  ${view.padEnd(15)} ${framesPerSecond.toFixed(0)} frames a second, ${(framesPerSecond / plain).toFixed(2)} of a plain canvas with ${circles} circles (${plain.toFixed(0)})`,
    ),
  ].join('\n');
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
