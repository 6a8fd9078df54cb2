import type { SitePath } from '../model/urls.ts';
import { twinOf } from '../model/twins.ts';
import { url } from './url.ts';

/** A file that says what a page says, or holds its papers, for programs and people to take away. */
export interface PageFile {
  readonly href: string;
  readonly type: string;
  /** What links to it say. */
  readonly label: string;
  /** The same where nothing stands around it. */
  readonly title: string;
}

/** The page as Markdown. */
export function toTwinFile(path: SitePath): PageFile {
  return {
    href: url(twinOf(path)),
    type: 'text/markdown',
    label: 'Markdown',
    title: 'This page as Markdown',
  };
}

/** The files of a page that has papers: `pipeline/export/collections.ts` writes them. */
export function toPaperFiles(path: SitePath, title: string): PageFile[] {
  const stem = `/data${path.slice(0, -1)}` as SitePath;
  return [
    {
      href: url(`${stem}.bib`),
      type: 'application/x-bibtex',
      label: 'BibTeX',
      title: `${title}: papers as BibTeX`,
    },
    { href: url(`${stem}.csv`), type: 'text/csv', label: 'CSV', title: `${title}: papers as CSV` },
    { href: url(`${stem}.atom`), type: 'application/atom+xml', label: 'feed', title: `${title}: new papers` },
    toTwinFile(path),
  ];
}

/** Where the numbers that papers report on a benchmark stand as a table. */
export function toResultsPath(path: SitePath): SitePath {
  return `/data${path.slice(0, -1)}.results.csv` as SitePath;
}

/** The numbers that papers report on a benchmark. */
export function toResultsFile(path: SitePath, title: string): PageFile {
  const href = url(toResultsPath(path));
  return { href, type: 'text/csv', label: 'results as CSV', title: `${title}: reported results as CSV` };
}
