import type { Paper } from '../../model/paper.ts';
import type { Slug } from '../../model/slug.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Entity, EntityId, LinkedPaper, Wiki } from '../../model/wiki.ts';
import { joinBibtex, toBibtexEntry } from './bibliography.ts';
import type { ExportContext } from './export-context.ts';
import type { FilePart } from './file-part.ts';
import { toAtom, toListedPapers, type FeedHead } from './feeds.ts';
import { joinPaperRows, toBenchmarkCsv, toPaperRow } from './tables.ts';

/** A page whose papers can be taken away by themselves: `topics/grpo`, with its papers, the newest first. */
interface Collection {
  readonly name: string;
  readonly title: string;
  readonly page: FeedHead['page'];
  readonly papers: readonly LinkedPaper[];
  /** The thing itself, where papers report numbers on it. */
  readonly benchmark: Entity | null;
}

/** One for each topic, organization, method and benchmark that has a page. */
export function* toCollectionParts(wiki: Wiki, context: ExportContext): Generator<FilePart> {
  const lines = toPaperLines(context);
  const toPart = (name: string, find: (wiki: Wiki) => Collection | null): FilePart => ({
    name: `collections/${name}`,
    *make(from) {
      const collection = find(from);
      if (collection === null) return;
      for (const { file, text } of writeCollection(collection, lines)) yield { path: `/data/${file}`, text };
    },
  });
  for (const id of wiki.topics.keys()) yield toPart(`topics/${id}`, (from) => ofTopic(id, from));
  for (const { id, hasPage, topic } of wiki.entities.values())
    if (hasPage && topic === null) yield toPart(`names/${id}`, (from) => ofName(id, from));
  for (const slug of wiki.organizations.keys())
    yield toPart(`organizations/${slug}`, (from) => ofOrganization(slug, from));
}

function ofTopic(id: string, wiki: Wiki): Collection | null {
  const linked = wiki.topics.get(id);
  if (linked === undefined) return null;
  const { topic, path, papersWithNarrower } = linked;
  return { ...toHead(topic.label, path), papers: toPapers(papersWithNarrower, wiki), benchmark: null };
}

function ofName(id: EntityId, wiki: Wiki): Collection | null {
  const entity = wiki.entities.get(id);
  if (entity === undefined) return null;
  const { name, path, papers, results, otherResults } = entity;
  const benchmark = results.length + otherResults.length > 0 ? entity : null;
  return { ...toHead(name, path), papers: toPapers(papers, wiki), benchmark };
}

function ofOrganization(slug: Slug, wiki: Wiki): Collection | null {
  const organization = wiki.organizations.get(slug);
  if (organization === undefined) return null;
  const { name, path, papers } = organization;
  return { ...toHead(name, path), papers: toPapers(papers, wiki), benchmark: null };
}

function toHead(title: string, page: SitePath): Pick<Collection, 'name' | 'title' | 'page'> {
  return { name: page.replace(/^\/|\/$/gu, ''), title, page };
}

function toPapers(slugs: readonly Slug[], wiki: Wiki): LinkedPaper[] {
  return slugs.flatMap((slug) => wiki.papers.get(slug) ?? []);
}

/** A file of a collection, under `/data/`. */
interface CollectionFile {
  readonly file: string;
  readonly text: string;
}

/** What collections say of a paper, each made once however many hold it, and what else they know of the site. */
interface PaperLines {
  readonly context: ExportContext;
  readonly toEntry: (linked: LinkedPaper) => string;
  readonly toRow: (linked: LinkedPaper) => string;
}

function toPaperLines(context: ExportContext): PaperLines {
  return {
    context,
    toEntry: rememberByPaper((linked) => toBibtexEntry(linked, context)),
    toRow: rememberByPaper((linked) => toPaperRow(linked, context)),
  };
}

/** Asking for what is known reads the paper too, so whoever notes what is read learns of it. */
function rememberByPaper(make: (linked: LinkedPaper) => string): (linked: LinkedPaper) => string {
  const known = new Map<Paper, string>();
  return (linked) => {
    const text = known.get(linked.paper) ?? make(linked);
    known.set(linked.paper, text);
    return text;
  };
}

/** Writes a collection's files; abstracts stand in the files of all papers alone, once each. */
function* writeCollection(
  { name, title, page, papers, benchmark }: Collection,
  { context, toEntry, toRow }: PaperLines,
): Generator<CollectionFile> {
  yield { file: `${name}.bib`, text: joinBibtex(papers.map(toEntry)) };
  yield { file: `${name}.csv`, text: joinPaperRows(papers.map(toRow)) };
  const description = `Papers about ${title}, by the day on which a listing named them.`;
  const head = {
    title: `${context.title}: ${title}`,
    description,
    page,
    self: `/data/${name}.atom`,
  } as const;
  yield { file: `${name}.atom`, text: toAtom(head, toListedPapers(papers), context) };
  if (benchmark !== null) yield { file: `${name}.results.csv`, text: toBenchmarkCsv(benchmark) };
}
