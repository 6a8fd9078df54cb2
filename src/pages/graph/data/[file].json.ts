import type { APIRoute, GetStaticPaths } from 'astro';

import { DETAILS_PER_FILE } from '../../../model/graph-file.ts';
import { getGraphFile, getGraphDetails } from '../../../site/graph.ts';

/** The graph for the browser: the whole in columns, and what panels say of nodes and edges in pieces. */
export const getStaticPaths = (async () => {
  const { nodes, edges } = await getGraphDetails();
  return [
    { params: { file: 'graph' }, props: { text: JSON.stringify(await getGraphFile()) } },
    ...toPieces('nodes', nodes),
    ...toPieces('edges', edges),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

function toPieces(
  kind: string,
  entries: readonly unknown[],
): { params: { file: string }; props: { text: string } }[] {
  return Array.from({ length: Math.ceil(entries.length / DETAILS_PER_FILE) }, (_, piece) => ({
    params: { file: `${kind}-${piece}` },
    props: {
      text: JSON.stringify(entries.slice(piece * DETAILS_PER_FILE, (piece + 1) * DETAILS_PER_FILE)),
    },
  }));
}
