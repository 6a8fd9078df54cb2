import { toPlainText } from '../../display/plain-text.ts';
import { DETAILS_PER_FILE } from '../../model/graph-file.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Wiki } from '../../model/wiki.ts';
import { layoutGraph } from '../link/graph/layout-graph.ts';
import { toEdgeDetails, toGraphFile, toNodeDetails } from '../link/graph/to-graph-file.ts';
import { toSearchFiles } from '../search/to-search-files.ts';
import type { ExportContext } from './export-context.ts';
import { toCollections, writeCollection } from './collections.ts';
import { toTwins } from './twins/twins.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  readonly path: SitePath;
  readonly text: string;
}

/** The files beside the pages, but for those of `writeExports`: each page's own data, and what scripts fetch. */
export function* toSiteFiles(wiki: Wiki, context: ExportContext): Generator<SiteFile> {
  yield* toSearchFiles(wiki);
  yield* toGraphFiles(wiki);
  for (const collection of toCollections(wiki))
    for (const { file, text } of writeCollection(collection, context)) yield { path: `/data/${file}`, text };
  yield* toTwins(wiki, context);
}

/** The graph for the browser: the whole in columns, and what panels say of nodes and edges in pieces. */
function* toGraphFiles(wiki: Wiki): Generator<SiteFile> {
  const graph = toGraphFile(wiki, layoutGraph(wiki.graph));
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
