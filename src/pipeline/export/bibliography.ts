import { toBibtex, toRis } from '../../display/citation.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';

/** Papers as BibTeX, an entry each, under a comment that says whose the abstracts are. */
export function toBibtexFile(papers: readonly LinkedPaper[], { addressOf }: ExportContext): string {
  const entries = papers.map(({ paper, path }) => `${toBibtex(paper, addressOf(path), true)}\n`);
  return [`@comment{${RIGHTS}}\n`, ...entries].join('\n');
}

/** Papers as RIS, a record each. The format has no comments, so each says in a note whose its abstract is. */
export function toRisFile(papers: readonly LinkedPaper[], { addressOf }: ExportContext): string {
  const records = papers.map(({ paper, path }) => {
    const record = toRis(paper, addressOf(path), true);
    return `${record.replace(/\nER {2}- $/u, `\nN1  - ${RIGHTS}\nER  - `)}\n`;
  });
  return records.join('\n').replaceAll('\n', '\r\n');
}
