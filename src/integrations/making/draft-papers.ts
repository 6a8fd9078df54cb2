import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Issue, Outcome } from '../../model/issues.ts';
import type { Slug } from '../../model/slug.ts';
import { renderBody, renderPage } from '../../pipeline/render/render-paper.ts';
import { recordFacts } from '../keeping/keep-facts.ts';
import type { Settings } from '../settings.ts';
import { askThread, MANY_PAPERS } from './ask-thread.ts';
import type { Draft } from './draft.ts';
import type { MadePapers } from './make-papers.ts';
import { pageToDraft } from './page-to-draft.ts';

/** The papers' abstracts as HTML, but for where their mentions lead. */
export type Drafts = ReadonlyMap<Slug, Draft>;

/** What a drafting thread starts with. */
export interface DraftingTask extends Pick<MadePapers, 'papers' | 'read'> {
  readonly settings: Settings;
}

/**
 * Brings the folder of pages in line with the papers, and drafts the HTML of each one's abstract. Of many papers a
 * thread does it, since they are linked meanwhile.
 */
export function draftInThread(
  { papers, read }: Pick<MadePapers, 'papers' | 'read'>,
  settings: Settings,
): Promise<Outcome<Drafts>> {
  const task = { papers, read, settings };
  if (papers.length < MANY_PAPERS) return Promise.resolve(draftPapers(task));
  return askThread('./drafting-thread.ts', task satisfies DraftingTask);
}

/**
 * Writes a file for each paper into the folder of pages, as far as it isn't there already, deletes all others, and
 * drafts the HTML of what it wrote. What was read in papers is written down for the next build.
 */
export function draftPapers({ papers, read, settings }: DraftingTask): Outcome<Drafts> {
  const { papers: folder } = settings;
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(papers.map(({ paper }) => `${paper.slug}.mdx`));
  const present = new Set(readdirSync(folder));
  for (const name of present) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
  const drafts = new Map<Slug, Draft>();
  const issues: Issue[] = [];
  for (const paper of papers) {
    const name = `${paper.paper.slug}.mdx`;
    const file = join(folder, name);
    const body = renderBody(paper);
    const page = renderPage(paper, body);
    if (!present.has(name) || readFileSync(file, 'utf8') !== page) writeFileSync(file, page);
    const { value, issues: found } = pageToDraft(body, relative('.', file).replaceAll('\\', '/'));
    drafts.set(paper.paper.slug, value);
    issues.push(...found);
  }
  recordFacts(settings, read);
  return { value: drafts, issues };
}
