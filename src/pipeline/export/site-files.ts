import { toPlainText } from '../../display/plain-text.ts';
import { DETAILS_PER_FILE } from '../../model/graph-file.ts';
import type { Wiki } from '../../model/wiki.ts';
import type { Layout } from '../link/graph/layout-graph.ts';
import { toEdgeDetails, toGraphFile, toNodeDetails } from '../link/graph/to-graph-file.ts';
import { toSearchFiles } from '../search/to-search-files.ts';
import type { ExportContext } from './export-context.ts';
import { toCollectionParts } from './collections.ts';
import type { FilePart, SiteFile } from './file-part.ts';
import { toTwinParts } from './twins/twins.ts';

/** What scripts fetch to search and to draw the graph. */
export function* toSharedFiles(wiki: Wiki, layout: Layout): Generator<SiteFile> {
  yield* toSearchFiles(wiki);
  yield* toGraphFiles(wiki, layout);
}

/** The files of single pages: their papers in other formats, and each page as Markdown. */
export function* toFileParts(wiki: Wiki, context: ExportContext): Generator<FilePart> {
  yield* toCollectionParts(wiki, context);
  yield* toTwinParts(wiki, context);
}

/** The graph for the browser: the whole in columns, and what panels say of nodes and edges in pieces. */
function* toGraphFiles(wiki: Wiki, layout: Layout): Generator<SiteFile> {
  const graph = toGraphFile(wiki, layout);
  yield { path: '/graph/data/graph.json', text: JSON.stringify(graph) };
  yield* toPieces('nodes', toNodeDetails(wiki, toPlainText));
  yield* toPieces('edges', toEdgeDetails(wiki, toPlainText));
}

function* toPieces(kind: string, entries: readonly unknown[]): Generator<SiteFile> {
  for (let piece = 0; piece * DETAILS_PER_FILE < entries.length; piece += 1) {
    const text = JSON.stringify(entries.slice(piece * DETAILS_PER_FILE, (piece + 1) * DETAILS_PER_FILE));
    yield { path: `/graph/data/${kind}-${piece}.json`, text };
  }
}
