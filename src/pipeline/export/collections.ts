import type { Entity, LinkedPaper, Wiki } from '../../model/wiki.ts';
import { toBibtexFile } from './bibliography.ts';
import type { ExportContext } from './export-context.ts';
import { toAtom, toListedPapers, type FeedHead } from './feeds.ts';
import { toBenchmarkCsv, toPapersCsv } from './tables.ts';

/** A page whose papers can be taken away by themselves: `topics/grpo`, with its papers, the newest first. */
export interface Collection {
  readonly name: string;
  readonly title: string;
  readonly page: FeedHead['page'];
  readonly papers: readonly LinkedPaper[];
  /** The thing itself, where papers report numbers on it. */
  readonly benchmark: Entity | null;
}

/** One for each topic, organization, method and benchmark that has a page. */
export function toCollections(wiki: Wiki): Collection[] {
  const named = [
    ...[...wiki.topics.values()].map(({ topic, path, papersWithNarrower }) => ({
      title: topic.label,
      page: path,
      slugs: papersWithNarrower,
      benchmark: null,
    })),
    ...[...wiki.entities.values()]
      .filter(({ hasPage, topic }) => hasPage && topic === null)
      .map((entity) => ({
        title: entity.name,
        page: entity.path,
        slugs: entity.papers,
        benchmark: entity.results.length + entity.otherResults.length > 0 ? entity : null,
      })),
    ...[...wiki.organizations.values()].map(({ name, path, papers }) => ({
      title: name,
      page: path,
      slugs: papers,
      benchmark: null,
    })),
  ];
  return named.map(({ slugs, ...rest }) => ({
    ...rest,
    name: rest.page.replace(/^\/|\/$/gu, ''),
    papers: slugs.flatMap((slug) => wiki.papers.get(slug) ?? []),
  }));
}

/** A file of a collection, under `/data/`. */
export interface CollectionFile {
  readonly file: string;
  readonly text: string;
}

/** Writes a collection's files; abstracts stand in the files of all papers alone, once each. */
export function* writeCollection(
  { name, title, page, papers, benchmark }: Collection,
  context: ExportContext,
): Generator<CollectionFile> {
  yield { file: `${name}.bib`, text: toBibtexFile(papers, context, false) };
  yield { file: `${name}.csv`, text: toPapersCsv(papers, context, false) };
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
