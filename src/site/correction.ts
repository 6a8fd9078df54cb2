import type { Configuration } from '../model/configuration.ts';
import type { SitePath } from '../model/urls.ts';
import { toOneLine } from '../model/one-line.ts';

const PAGE = /^\/(papers|topics)\/([a-z0-9-]+)\/$/u;

/**
 * Where a reader can say what is wrong on a page, on the host of the project's repository: a topic's own file, open for
 * editing; a paper's file of corrections, begun with what such a correction looks like; for all other pages a new issue
 * that names the page. `null` where the project has no repository.
 */
export function toCorrectionUrl(
  { repository, vocabulary }: Pick<Configuration, 'repository' | 'vocabulary'>,
  path: SitePath,
  title: string,
): string | null {
  if (repository === null) return null;
  const root = repository.replace(/\/$/u, '');
  const [, section, id = ''] = PAGE.exec(path) ?? [];
  switch (section) {
    case 'topics':
      return `${root}/edit/main/${vocabulary}/topics/${id}.mdx`;
    case 'papers': {
      const file = new URLSearchParams({ filename: `${id}.yml`, value: toExample(id, title) });
      return `${root}/new/main/${vocabulary}/corrections?${file.toString()}`;
    }
    default: {
      const issue = new URLSearchParams({ title: `Correction: ${title}`, body: toReport(path) });
      return `${root}/issues/new?${issue.toString()}`;
    }
  }
}

/** A file of corrections that changes nothing yet: a reader keeps the lines that are needed. */
function toExample(slug: string, title: string): string {
  return [
    `# ${toOneLine(title)}`,
    '# Keep what you need, without its #, and say why; src/vocabulary/README.md tells what can be written.',
    `- paper: ${slug}`,
    '  # remove: { relation: compares-with, target: NAME }',
    '  # remove: { topic: ID }',
    '  # change: { relation: compares-with, target: NAME }',
    '  # to: { outcome: better }',
    '  # add: { relation: builds-on, target: NAME }',
    '  # evidence: the words of the title or the abstract that say so, and hold the name',
    '  why: ',
    '',
  ].join('\n');
}

function toReport(path: SitePath): string {
  return `Page: ${path}\n\nWhat it says:\n\nWhat it should say, and the sentence that says so:\n`;
}
