import type { SitePath } from '../model/urls.ts';

/**
 * Where a reader can say what is wrong on a page, on the host of the project's repository: a topic's own file, open for
 * editing; for all that rules read, a new issue that names the page. `null` where the project has no repository.
 */
export function toCorrectionUrl(repository: string | null, path: SitePath, title: string): string | null {
  if (repository === null) return null;
  const root = repository.replace(/\/$/u, '');
  const topic = /^\/topics\/([a-z0-9-]+)\/$/u.exec(path)?.[1];
  if (topic !== undefined) return `${root}/edit/main/src/vocabulary/topics/${topic}.mdx`;
  const issue = new URLSearchParams({
    title: `Correction: ${title}`,
    body: `Page: ${path}\n\nWhat it says:\n\nWhat it should say, and the sentence that says so:\n`,
  });
  return `${root}/issues/new?${issue.toString()}`;
}
