import { toBibtex, toRis } from '../../display/citation.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';

/** Papers as BibTeX, an entry each with its abstract. */
export function toBibtexFile(papers: readonly LinkedPaper[], context: ExportContext): string {
  return joinBibtex(papers.map((linked) => toBibtexEntry(linked, context, true)));
}

/** Entries as a file, under a comment that says whose the texts are. */
export function joinBibtex(entries: readonly string[]): string {
  return [`@comment{${RIGHTS}}\n`, ...entries].join('\n');
}

/** A paper's entry in a file of BibTeX, with its abstract where `withAbstract` says so. */
export function toBibtexEntry(linked: LinkedPaper, context: ExportContext, withAbstract = false): string {
  return `${toBibtex(linked.paper, toAddress(linked, context), withAbstract)}\n`;
}

/** Papers as RIS, a record each. The format has no comments, so each says in a note whose its abstract is. */
export function toRisFile(papers: readonly LinkedPaper[], context: ExportContext): string {
  const records = papers.map((linked) => {
    const record = toRis(linked.paper, toAddress(linked, context), true);
    return `${record.replace(/\nER {2}- $/u, `\nN1  - ${RIGHTS}\nER  - `)}\n`;
  });
  return records.join('\n').replaceAll('\n', '\r\n');
}

/** Part of an address leads nowhere from a bibliography, so only whole ones are given. */
function toAddress({ path }: LinkedPaper, { addressOf, isWhole }: ExportContext): string | null {
  return isWhole ? addressOf(path) : null;
}
