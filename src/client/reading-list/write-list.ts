import type { ListedPage } from '../../model/reading-list.ts';
import { toTrimmedLine } from '../../model/one-line.ts';

/** What can't stand in the target of a wiki link, in any program that people take notes with. */
const NOT_IN_LINKS = /[#^[\]|\\/:]+/gu;

/** The papers of a list as one BibTeX file; empty where none is a paper. */
export function toBibtexFile(pages: readonly ListedPage[]): string {
  return toFile(pages.map(({ bibtex }) => bibtex));
}

/** The papers of a list as one RIS file; empty where none is a paper. */
export function toRisFile(pages: readonly ListedPage[]): string {
  return toFile(pages.map(({ ris }) => ris));
}

/**
 * A list as Markdown for note-taking programs: a line a page with its title as a wiki link, what it is, its address,
 * and its sentence. `addressOf` gives whole addresses.
 */
export function toMarkdownFile(
  pages: readonly ListedPage[],
  addressOf: (page: ListedPage) => string,
): string {
  const lines = pages.map((page) => {
    const what = [page.kind, page.when].filter(Boolean).join(', ');
    const address = addressOf(page).replaceAll('(', '%28').replaceAll(')', '%29');
    return `- ${toWikiLink(page.title)} ([${what}](${address})): ${toTrimmedLine(page.summary)}`;
  });
  return ['# Reading list', '', ...lines, ''].join('\n');
}

function toWikiLink(title: string): string {
  const target = toTrimmedLine(title.replace(NOT_IN_LINKS, ' '));
  const shown = toTrimmedLine(title.replace(/[[\]|]+/gu, ' '));
  return target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

function toFile(entries: readonly string[]): string {
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => `${entry}\n`)
    .join('\n');
}
