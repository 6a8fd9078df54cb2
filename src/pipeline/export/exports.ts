import { toBibtexFile, toRisFile } from './bibliography.ts';
import type { ExportContext } from './export-context.ts';
import { toAtom, toJsonFeed, toListedPapers, toRss, type FeedHead } from './feeds.ts';
import { toGexf, toGraphJson, toGraphml } from './graph-files.ts';
import { toManifest, type Measure } from './manifest.ts';
import { toPaperLine, toPaperLineSchema } from './paper-line.ts';
import { toJsonLdGraph, toTurtle } from './rdf.ts';
import { toPapersCsv, toRelationsCsv, toResultsCsv } from './tables.ts';
import { toTaxonomy } from './taxonomy.ts';
import type { LinkedPaper, Wiki } from '../../model/wiki.ts';

/** A file under `/data/`; `about` says in a sentence what is in it. */
export interface ExportFile {
  readonly file: string;
  readonly label: string;
  readonly about: string;
  readonly write: (wiki: Wiki, context: ExportContext) => string;
}

function toFeedHead({ title }: ExportContext, self: FeedHead['self']): FeedHead {
  const description = 'Papers by the day on which a listing named them.';
  return { title: `${title}: new papers`, description, page: '/papers/', self };
}

/** The files about the whole wiki, in the order in which `/data/` explains them. */
export const EXPORTS: readonly ExportFile[] = [
  {
    file: 'papers.jsonl',
    label: 'Papers as JSON lines',
    about:
      'Every paper with all that was read in it, every statement with the words that say it and their place.',
    write: (wiki, context) =>
      allPapers(wiki)
        .map((paper) => `${JSON.stringify(toPaperLine(paper, context))}\n`)
        .join(''),
  },
  {
    file: 'papers.schema.json',
    label: 'JSON Schema of a paper',
    about: 'What each line of papers.jsonl may hold.',
    write: (_, { title }) => toJsonText(toPaperLineSchema(title)),
  },
  {
    file: 'papers.csv',
    label: 'Papers as CSV',
    about: 'A row a paper: date, topics, what it introduces, its abstract.',
    write: (wiki, context) => toPapersCsv(allPapers(wiki), context),
  },
  {
    file: 'results.csv',
    label: 'Results as CSV',
    about: 'Every reported number with its benchmark and metric, as the paper claims it.',
    write: (wiki) => toResultsCsv(allPapers(wiki), wiki),
  },
  {
    file: 'relations.csv',
    label: 'Relations as CSV',
    about: 'What builds on, is compared with or is evaluated on what.',
    write: (wiki) => toRelationsCsv(allPapers(wiki), wiki),
  },
  {
    file: 'papers.bib',
    label: 'Papers as BibTeX',
    about: 'For LaTeX, Zotero and JabRef. Authors and ids stand where a source gives them.',
    write: (wiki, context) => toBibtexFile(allPapers(wiki), context),
  },
  {
    file: 'papers.ris',
    label: 'Papers as RIS',
    about: 'For Zotero, EndNote and Mendeley.',
    write: (wiki, context) => toRisFile(allPapers(wiki), context),
  },
  {
    file: 'taxonomy.ttl',
    label: 'Topics as SKOS, in Turtle',
    about: 'Labels, definitions, and what is broader than or related to what.',
    write: (wiki, context) => toTurtle(toTaxonomy(wiki, context)),
  },
  {
    file: 'taxonomy.jsonld',
    label: 'Topics as SKOS, in JSON-LD',
    about: 'The same statements.',
    write: (wiki, context) => toJsonText(toJsonLdGraph(toTaxonomy(wiki, context))),
  },
  {
    file: 'graph.graphml',
    label: 'Graph as GraphML',
    about: 'Methods, benchmarks and the relations between them, for NetworkX, igraph, yEd and Cytoscape.',
    write: ({ graph }, context) => toGraphml(graph, context),
  },
  {
    file: 'graph.gexf',
    label: 'Graph as GEXF',
    about: 'The same, for Gephi.',
    write: ({ graph }, context) => toGexf(graph, context),
  },
  {
    file: 'graph.json',
    label: 'Graph as JSON',
    about: 'The same, with every sentence behind every edge.',
    write: ({ graph }, context) => toJsonText(toGraphJson(graph, context)),
  },
  {
    file: 'feed.atom',
    label: 'New papers as Atom',
    about: 'The hundred papers that were listed last.',
    write: (wiki, context) =>
      toAtom(toFeedHead(context, '/data/feed.atom'), toListedPapers(allPapers(wiki)), context),
  },
  {
    file: 'feed.rss',
    label: 'New papers as RSS',
    about: 'The same.',
    write: (wiki, context) =>
      toRss(toFeedHead(context, '/data/feed.rss'), toListedPapers(allPapers(wiki)), context),
  },
  {
    file: 'feed.json',
    label: 'New papers as JSON Feed',
    about: 'The same.',
    write: (wiki, context) =>
      toJsonText(
        toJsonFeed(toFeedHead(context, '/data/feed.json'), toListedPapers(allPapers(wiki)), context),
      ),
  },
];

/**
 * Every file about the whole wiki with its text, one at a time since the largest are as long as all papers together,
 * and last the manifest of all of them. Each comes with what `measure` gives: `toMeasure`, or a faster one of the same
 * results that may give more.
 */
export function* writeExports<M extends Measure>(
  wiki: Wiki,
  context: ExportContext,
  measure: (text: string) => M,
): Generator<readonly [file: string, text: string, measured: M]> {
  const files: (Measure & { file: string })[] = [];
  for (const { file, write } of EXPORTS) {
    const text = write(wiki, context);
    const measured = measure(text);
    files.push({ file, bytes: measured.bytes, sha256: measured.sha256 });
    yield [file, text, measured];
  }
  const manifest = toJsonText(toManifest(files, wiki, `Methodex ${context.version}`));
  yield ['manifest.json', manifest, measure(manifest)];
}

function allPapers({ papers }: Wiki): LinkedPaper[] {
  return [...papers.values()];
}

function toJsonText(json: unknown): string {
  return `${JSON.stringify(json, null, 1)}\n`;
}
